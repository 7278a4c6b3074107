package vn.diemtin.desk.suggest;

import org.junit.jupiter.api.Test;

import vn.diemtin.desk.suggest.TypedTail.Field;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTailTests {

	@Test
	void takesWordsToTheEnd() {
		assertThat(TypedTail.of("tập huấn so noi")).isEqualTo(new TypedTail(0, "tập huấn so noi", null, 0));
		assertThat(TypedTail.of("\"tập huấn\" so noi")).isEqualTo(new TypedTail(10, " so noi", null, 10));
		assertThat(TypedTail.of("a OR (so")).isEqualTo(new TypedTail(6, "so", null, 6));
	}

	@Test
	void takesTheValueOfAField() {
		assertThat(TypedTail.of("x agency:so noi")).isEqualTo(new TypedTail(9, "so noi", Field.AGENCY, 2));
		assertThat(TypedTail.of("cơ-quan:\"Sở Nội")).isEqualTo(new TypedTail(9, "Sở Nội", Field.AGENCY, 0));
		assertThat(TypedTail.of("training(tỉnh:than")).isEqualTo(new TypedTail(14, "than", Field.PROVINCE, 9));
		assertThat(TypedTail.of("agency:\"Sở Nội vụ\" than")).isEqualTo(new TypedTail(18, " than", null, 18));
	}

	@Test
	void takesAnOpenPhraseWithItsQuote() {
		assertThat(TypedTail.of("x \"so noi")).isEqualTo(new TypedTail(3, "so noi", null, 2));
	}

	@Test
	void takesNothingWrongFromStrangeTexts() {
		for (String typed : new String[] { "", ":", "\"", "::::", ":\"", "a:\"", "\ud800:", "((", "agency:",
				"x:y:z" }) {
			TypedTail tail = TypedTail.of(typed);
			assertThat(tail.replaced()).isBetween(0, typed.length());
			assertThat(typed).endsWith(tail.text());
		}
	}

}
