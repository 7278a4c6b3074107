package vn.diemtin.desk.article;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	@Test
	void cutsNestedFactsAndPutsShortestFirst() {
		MarkedText text = MarkedText.of("mở lớp cho 120 học viên ở xã", Field.TEXT,
				List.of(fact(1, 0, 23), fact(2, 11, 14)));
		assertThat(shown(text)).containsExactly("mở lớp cho [1]", "120[2 1]", " học viên[1]", " ở xã[]");
		assertThat(text.paragraphs().getFirst()).extracting(MarkedText.Piece::begins)
			.containsExactly(true, true, false, false);
	}

	@Test
	void showsFactsThatOverlap() {
		MarkedText text = MarkedText.of("abcdef", Field.TEXT, List.of(fact(1, 0, 4), fact(2, 2, 6)));
		assertThat(shown(text)).containsExactly("ab[1]", "cd[1 2]", "ef[2]");
	}

	@Test
	void partsParagraphsEvenInsideFact() {
		MarkedText text = MarkedText.of("ab\ncd", Field.TEXT, List.of(fact(1, 1, 4)));
		assertThat(text.paragraphs()).hasSize(2);
		assertThat(shown(text)).containsExactly("a[]", "b[1]", "c[1]", "d[]");
	}

	@Test
	void passesOverSpansOutsideTheText() {
		MarkedText text = MarkedText.of("ab", Field.TEXT, List.of(fact(1, 1, 9), fact(2, -1, 1), fact(3, 1, 1)));
		assertThat(shown(text)).containsExactly("ab[]");
	}

	@Test
	void hasNoParagraphForEmptyText() {
		assertThat(MarkedText.of("", Field.TEXT, List.of()).paragraphs()).isEmpty();
	}

	private static List<String> shown(MarkedText text) {
		return text.paragraphs()
			.stream()
			.flatMap(List::stream)
			.map((piece) -> piece.text() + "[" + piece.numbers() + "]")
			.toList();
	}

	private static ArticleFact fact(int number, int start, int end) {
		Evidence evidence = new Evidence(Field.TEXT, start, end, "", 1, "dates/1");
		return new ArticleFact(number, "date", "", "", new DateFact(evidence, null, DateFact.Role.OTHER));
	}

}
