package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchTextTest {

	private static final int[] PIECES = { 'a', 'á', 'ộ', 'Ủ', 'ỹ', 'đ', 'Đ', 'n', 'g', ' ', ' ', '\n', '-', '–', '.',
			',', '1', 0x301, 0x323, 0x302, 0xA0, 0x200B, 0xFEFF, 0xD800, 0xDC00, 0x1F600, 0x10FFFF, 0xFFFF, 0x0, 0x130,
			0x131, 0xDF, 0x1E9E, 0xFF21, 0x0410, 0x2028, 0x5D0, 0x4E00, '\'', 0x2019 };

	@Test
	void leadsBackFromKeyToText() {
		MatchText text = MatchText.of("Tại  TỈNH – Thanh Hoá, ngày");
		int from = text.key().indexOf(Spelling.key("Thanh Hóa"));
		int to = from + Spelling.key("Thanh Hóa").length();
		assertThat(text.text().substring(text.start(from), text.end(to))).isEqualTo("Thanh Hoá");
	}

	@Test
	void keepsTonesOfDecomposedTextInsideTheMatch() {
		MatchText text = MatchText.of("Hoa\u0300 Bi\u0300nh");
		assertThat(text.key()).isEqualTo(Spelling.key("Hòa Bình"));
		assertThat(text.text().substring(text.start(0), text.end(text.key().indexOf(' ')))).isEqualTo("Hoa\u0300");
	}

	@Test
	void keepsLineBreaks() {
		assertThat(MatchText.of("một \r\n hai").key()).isEqualTo(Spelling.key("một") + "\n" + "hai");
	}

	@Test
	void holdsOffsetsOnAnyText() {
		Random random = new Random(38);
		for (int run = 0; run < 5_000; run++) {
			StringBuilder content = new StringBuilder();
			int length = random.nextInt(40);
			for (int i = 0; i < length; i++) {
				content.appendCodePoint(PIECES[random.nextInt(PIECES.length)]);
			}
			check(content.toString());
			check(Spelling.nfc(content.toString()));
		}
	}

	@Test
	void holdsOffsetsOnEveryCharacter() {
		for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x20000 ? 1 : 997) {
			check("n" + Character.toString(c) + "g");
		}
	}

	private static void check(String content) {
		MatchText text = MatchText.of(content);
		int last = text.key().length();
		assertThat(text.text()).isEqualTo(content);
		int start = 0;
		int end = 0;
		for (int i = 0; i < last; i++) {
			if (text.start(i) < start || text.end(i + 1) < end || text.start(i) > text.end(i + 1)
					|| text.end(i + 1) > content.length()) {
				throw new AssertionError("offsets of " + content.codePoints().boxed().toList() + " at " + i);
			}
			start = text.start(i);
			end = text.end(i + 1);
		}
		assertThat(text.start(last)).isEqualTo(content.length());
		assertThat(text.end(0)).isZero();
	}

	@Test
	void takesHostileTextInLinearTime() {
		for (String piece : new String[] { "\u0301", "\uD800", "a\u0301", "ộ", "\u200B", "-", "\u0323\u0301",
				"\uDC00" }) {
			check(piece.repeat(300_000));
			check(Spelling.nfc(piece.repeat(300_000)));
		}
	}

}
