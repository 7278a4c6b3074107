package vn.diemtin.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The file that takes what a server prints. One older file is kept.
final class ServerLog {

	private static final long ROLL_BYTES = 16 << 20;

	private static final int TAIL_BYTES = 200_000;

	private static final int QUOTED = 12;

	private final Path file;

	private long startedAt;

	ServerLog(Path file) {
		this.file = file;
	}

	Path file() {
		return this.file;
	}

	/// Called before each start, while nobody writes to the file: puts it aside if it has
	/// grown.
	void begin() throws IOException {
		if (Files.exists(this.file) && Files.size(this.file) > ROLL_BYTES) {
			Files.move(this.file, this.file.resolveSibling(this.file.getFileName() + ".1"),
					StandardCopyOption.REPLACE_EXISTING);
		}
		this.startedAt = Files.exists(this.file) ? Files.size(this.file) : 0;
	}

	/// What went wrong first since the last start, as far as the end of the file tells,
	/// and the last lines.
	String lastLines() {
		List<String> lines = tail().lines().toList();
		List<String> errors = lines.stream().filter(ServerLog::tellsOfError).limit(QUOTED).toList();
		List<String> last = lines.subList(Math.max(0, lines.size() - QUOTED), lines.size());
		return (errors.isEmpty() ? "" : "Errors in its log:\n" + String.join("\n", errors) + "\n")
				+ "The last lines of " + this.file + ":\n" + String.join("\n", last);
	}

	private static boolean tellsOfError(String line) {
		return line.contains("ERROR") || line.contains("FATAL") || line.contains("Exception")
				|| line.contains("Caused by");
	}

	private String tail() {
		try (var reader = new RandomAccessFile(this.file.toFile(), "r")) {
			long from = Math.max(this.startedAt, reader.length() - TAIL_BYTES);
			reader.seek(from);
			byte[] tail = new byte[(int) (reader.length() - from)];
			reader.readFully(tail);
			return new String(tail, StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			return "(cannot be read: " + ex + ")";
		}
	}

}
