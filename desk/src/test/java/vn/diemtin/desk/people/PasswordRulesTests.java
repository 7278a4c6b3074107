package vn.diemtin.desk.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules(null);

	@ParameterizedTest(name = "ASVS 6.2.4: {0} is easily guessed")
	@ValueSource(strings = { "password1234567", "Matkhaumatkhau1", "aaaaaaaaaaaaaaaa", "qwertyuiopasdfg",
			"1234567890123456", "nguyenthilan2026", "hanoihanoihanoi1", "P@ssw0rdP@ssw0rd", "abcabcabcabcabcabc",
			"mậtkhẩumậtkhẩu", "correcthorsebatterystaple", "nguyenthilannguyenthilan" })
	void refusesWhatIsTriedFirst(String password) {
		assertThat(this.rules.problem(password, "nguyenthilan")).isIn("people.password.common",
				"people.password.short");
	}

	@ParameterizedTest(name = "ASVS 6.2.5: {0} is let be, of whatever characters it is made")
	@ValueSource(strings = { "con trâu gặm cỏ bên sông", "mười bảy quả bưởi xanh", "wistful otter bakes bread",
			"8421 7706 3395 1840", "ǎǒě–ﬁne–zebra–quilt", "trời mưa thì ở nhà đọc sách" })
	void takesLongOnesOfAnyKind(String password) {
		assertThat(this.rules.problem(password, "lan")).isNull();
	}

	@Test
	@DisplayName("ASVS 6.2.1, 6.2.9: at least 15 characters, at least 64 are possible")
	void asksForLength() {
		String long64 = "mot hai ba bon nam sau bay tam chin muoi muoi mot muoi hai muoi ";
		assertThat(this.rules.problem("trâu gặm cỏ xa", "lan")).isEqualTo("people.password.short");
		assertThat(long64).hasSize(64);
		assertThat(this.rules.problem(long64, "lan")).isNull();
		assertThat(this.rules.problem("ngõ nhỏ ".repeat(30), "lan")).isEqualTo("people.password.long");
	}

	@Test
	@DisplayName("ASVS 6.2.12: a leaked password of the list that is set is refused")
	void refusesLeakedOnes(@TempDir Path folder) throws IOException {
		Path list = Files.writeString(folder.resolve("leaked.txt"), "wistful otter bakes bread\nshort\n");
		assertThat(new PasswordRules(list).problem("Wistful Otter bakes bread", "lan"))
			.isEqualTo("people.password.common");
	}

	@Test
	void isQuickWithHostileOnes() {
		assertThat(this.rules.problem("ab".repeat(64), "lan")).isEqualTo("people.password.common");
		assertThat(this.rules.problem("x".repeat(1_000_000), "lan")).isEqualTo("people.password.long");
	}

}
