package vn.diemtin.store.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightsTests {

	private static final char BEGIN = '\uE000';

	private static final char END = '\uE001';

	@Test
	void cutsMarkedTextIntoRuns() {
		assertThat(Highlights.runs("a " + BEGIN + "b" + END + " <c>")).containsExactly(new Hit.Run("a ", false),
				new Hit.Run("b", true), new Hit.Run(" <c>", false));
	}

	@Test
	void marksWordsSideBySideAsOne() {
		assertThat(Highlights.runs(BEGIN + "bình" + END + " " + BEGIN + "đẳng" + END + ", " + BEGIN + "giới" + END))
			.containsExactly(new Hit.Run("bình đẳng", true), new Hit.Run(", ", false), new Hit.Run("giới", true));
	}

	@Test
	void survivesMarksOfTheTextItself() {
		assertThat(Highlights.runs(END + "a" + BEGIN + BEGIN + "b")).containsExactly(new Hit.Run("a", false),
				new Hit.Run("b", true));
	}

	@Test
	void takesTheWayOfWritingInWhichMoreMatched() {
		Map<String, List<String>> highlight = Map.of("title.exact", List.of("tập " + BEGIN + "2025" + END),
				"title.folded", List.of(BEGIN + "tập" + END + " " + BEGIN + "2025" + END));
		assertThat(Highlights.whole("title", "tập 2025", highlight)).containsExactly(new Hit.Run("tập 2025", true));
	}

}
