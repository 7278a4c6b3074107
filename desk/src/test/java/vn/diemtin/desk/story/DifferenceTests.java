package vn.diemtin.desk.story;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.diemtin.desk.page.TextDiff.Kind;
import vn.diemtin.desk.page.TextDiff.Run;
import vn.diemtin.desk.story.Difference.Passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class DifferenceTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	@Test
	void marksWordsOfAChangedParagraphAndFoldsTheOthers() {
		Difference difference = Difference.of("Một.\nHai.\nLớp có 120 học viên, 1.200 lượt.\nBa.",
				"Một.\n Hai. \nLớp có 150 học viên, 1.250 lượt.\nBa.\nThêm.");
		assertThat(difference.passages()).containsExactly(same("Một.", "Hai."),
				new Passage(false, List.of(List.of(new Run(Kind.SAME, "Lớp có "), new Run(Kind.GONE, "120"),
						new Run(Kind.NEW, "150"), new Run(Kind.SAME, " học viên, "), new Run(Kind.GONE, "1.200"),
						new Run(Kind.NEW, "1.250"), new Run(Kind.SAME, " lượt.")))),
				same("Ba."), new Passage(false, List.of(List.of(new Run(Kind.NEW, "Thêm.")))));
		assertThat(difference.isNone()).isFalse();
		assertThat(difference.isWhole()).isTrue();
	}

	@Test
	void takesParagraphsWithoutCommonWordsForTwo() {
		assertThat(Difference.of("Nắng to.", "Mưa rất lớn ở phía Bắc.").passages()).hasSize(2);
	}

	@Test
	void findsNothingInEqualAndInEmptyTexts() {
		assertThat(Difference.of("Một.\n\nHai.", "Một.\nHai.").isNone()).isTrue();
		assertThat(Difference.of("", "").passages()).isEmpty();
	}

	@Test
	void holdsBothTextsWhole() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			String before = text(random);
			String after = text(random);
			Difference difference = Difference.of(before, after);
			assertThat(side(difference, Kind.NEW)).isEqualTo(before);
			assertThat(side(difference, Kind.GONE)).isEqualTo(after);
		}
	}

	private static String text(Random random) {
		return IntStream.range(0, 1 + random.nextInt(6))
			.mapToObj((line) -> random.ints(1 + random.nextInt(5), 0, 5)
				.mapToObj((word) -> List.of("một", "hai,", "𠀀", "1.5", "số").get(word))
				.collect(Collectors.joining(" ")))
			.collect(Collectors.joining("\n"));
	}

	private static String side(Difference difference, Kind without) {
		return difference.passages()
			.stream()
			.flatMap((passage) -> passage.paragraphs().stream())
			.map((runs) -> runs.stream()
				.filter((run) -> run.kind() != without)
				.map(Run::text)
				.collect(Collectors.joining()))
			.filter((paragraph) -> !paragraph.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	@Test
	void comparesHugeTextsInTime() {
		String words = IntStream.range(0, 200_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
		String others = words.replace('1', '2');
		String lines = IntStream.range(0, 100_000).mapToObj((line) -> "dòng " + line).collect(Collectors.joining("\n"));
		assertTimeout(LONG, () -> {
			assertThat(Difference.of(words, others).isNone()).isFalse();
			assertThat(Difference.of(lines, lines.replace('1', '2')).isWhole()).isFalse();
		});
	}

	private static Passage same(String... paragraphs) {
		return new Passage(true,
				List.of(paragraphs).stream().map((text) -> List.of(new Run(Kind.SAME, text))).toList());
	}

}
