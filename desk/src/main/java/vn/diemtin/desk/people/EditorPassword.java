package vn.diemtin.desk.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.function.Consumer;

import org.springframework.security.crypto.password.PasswordEncoder;

import vn.diemtin.desk.DeskSettings.Editor;

/// The editor's password: as set, or made at the first run, shown once and kept as a
/// hash only.
final class EditorPassword {

	/// No letters or digits that look alike.
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 16;

	private final PasswordEncoder encoder;

	private final Consumer<String> console;

	EditorPassword(PasswordEncoder encoder, Consumer<String> console) {
		this.encoder = encoder;
		this.console = console;
	}

	/// The hash to compare with.
	String hash(Editor editor) {
		String set = editor.password();
		if (set != null && !set.isBlank()) {
			return this.encoder.encode(set);
		}
		try {
			Path kept = editor.keptIn().toAbsolutePath();
			return Files.exists(kept) ? Files.readString(kept).strip() : make(editor.user(), kept);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The editor's password cannot be kept in " + editor.keptIn(), ex);
		}
	}

	private String make(String user, Path kept) throws IOException {
		String password = random();
		String hash = this.encoder.encode(password);
		Files.createDirectories(kept.getParent());
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(kept, hash);
		this.console.accept("""

				  Bàn Điểm Tin · tài khoản biên tập / editor's account
				    user:     %s
				    password: %s
				  Shown this once; only its hash is kept in %s
				""".formatted(user, password, kept));
		return hash;
	}

	private static String random() {
		SecureRandom random = new SecureRandom();
		StringBuilder password = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

}
