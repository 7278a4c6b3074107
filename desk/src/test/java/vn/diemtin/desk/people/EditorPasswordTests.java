package vn.diemtin.desk.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.diemtin.desk.DeskSettings.Editor;

import static org.assertj.core.api.Assertions.assertThat;

class EditorPasswordTests {

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final List<String> console = new ArrayList<>();

	private final EditorPassword passwords = new EditorPassword(this.encoder, this.console::add);

	@Test
	void showsMadePasswordOnceAndKeepsItsHash(@TempDir Path folder) throws Exception {
		Editor editor = new Editor("editor", "", folder.resolve("data/desk-editor.txt"));
		String first = this.passwords.hash(editor);
		assertThat(this.passwords.hash(editor)).isEqualTo(first);
		assertThat(this.console).hasSize(1);
		String shown = this.console.getFirst()
			.lines()
			.filter((line) -> line.contains("password:"))
			.findFirst()
			.orElseThrow();
		String password = shown.substring(shown.indexOf(':') + 1).strip();
		assertThat(this.encoder.matches(password, first)).isTrue();
		assertThat(Files.readString(editor.keptIn())).doesNotContain(password);
	}

	@Test
	void takesPasswordThatIsSet(@TempDir Path folder) {
		Editor editor = new Editor("editor", "bí mật", folder.resolve("none"));
		assertThat(this.encoder.matches("bí mật", this.passwords.hash(editor))).isTrue();
		assertThat(this.console).isEmpty();
		assertThat(editor.keptIn()).doesNotExist();
	}

}
