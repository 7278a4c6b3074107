package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

	@ParameterizedTest
	@CsvSource({ "Thanh Hóa, Thanh Hoá", "ủy ban, uỷ ban", "thủy lợi, thuỷ lợi", "QUÝ HOÈ, quý hòe",
			"Lao động – Thương binh, lao động - thương binh", "LĐ-TB&XH, LĐ—TB&XH", "Đắk Lắk, ĐẮK LẮK",
			"Ðà Nẵng, Đà Nẵng", "NĐ-СР, NĐ-CP", "M’Drắk, M'Drắk", "ＵＢＮＤ, UBND" })
	void givesOneKeyToSpellingsOfOneName(String one, String other) {
		assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
	}

	@ParameterizedTest
	@CsvSource({ "hoa, hòa", "đồng, đông", "đong, dong", "mã, má", "sơn, son", "ân, an" })
	void keepsDifferentSyllablesApart(String one, String other) {
		assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
	}

	@Test
	void foldsSpacesOfAllKinds() {
		assertThat(Spelling.key(" \u00A0Hà\u2009\u3000Nội \t\r\n ")).isEqualTo(Spelling.key("Hà Nội"));
	}

	@Test
	void dropsInvisibleCharacters() {
		assertThat(Spelling.key("Hà\u200B N\u00ADội\uFEFF")).isEqualTo(Spelling.key("Hà Nội"));
	}

	@Test
	void givesOneKeyToComposedAndDecomposedText() {
		String composed = "Ủy ban nhân dân huyện Thường Xuân";
		String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
		assertThat(Spelling.nfc(apart)).isEqualTo(composed);
		assertThat(Spelling.key(apart)).isEqualTo(Spelling.key(composed));
	}

	@Test
	void keepsKeyOfKey() {
		for (String text : new String[] { "Ủy ban Quốc gia vì sự tiến bộ", "quyết định; khuỷu, nghiêng", "CÁC SỞ" }) {
			assertThat(Spelling.key(Spelling.key(text))).isEqualTo(Spelling.key(text));
		}
	}

	@Test
	void foldsToWhatIsTypedWithoutMarks() {
		assertThat(Spelling.fold("Sở Lao động – Thương binh và Xã hội")).isEqualTo("so lao dong thuong binh va xa hoi");
		assertThat(Spelling.slug("Bà Rịa - Vũng Tàu (cũ)")).isEqualTo("ba-ria-vung-tau-cu");
	}

	@Test
	void doesNotDependOnLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			assertThat(Spelling.key("TIẾN BỘ")).isEqualTo(Spelling.key("tiến bộ"));
			assertThat(Spelling.fold("IÊN")).isEqualTo("ien");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void cutsHeapsOfMarks() {
		String heap = "a" + "\u0301\u0323".repeat(500_000) + "b";
		assertThat(Spelling.nfc(heap)).hasSizeLessThan(40).endsWith("b");
	}

}
