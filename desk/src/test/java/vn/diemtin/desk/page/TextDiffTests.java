package vn.diemtin.desk.page;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.diemtin.desk.page.TextDiff.Kind;
import vn.diemtin.desk.page.TextDiff.Run;

import static org.assertj.core.api.Assertions.assertThat;

class TextDiffTests {

	@Test
	void marksOnlyTheWordsThatChanged() {
		assertThat(marked("Tập huấn cho 120 cán bộ xã trong ba ngày", "Tập huấn cho 1.150 học viên xã trong ba ngày"))
			.isEqualTo("Tập huấn cho [120 cán bộ]{1.150 học viên} xã trong ba ngày");
		assertThat(marked("Lớp khai giảng sáng 3/9.", "Lớp khai giảng sáng 4/9."))
			.isEqualTo("Lớp khai giảng sáng [3/9]{4/9}.");
	}

	@Test
	void marksWhatWasAddedOrTakenAway() {
		assertThat(marked("Lớp có 120 người.", "Lớp có 120 người, 84 nữ.")).isEqualTo("Lớp có 120 người{, 84 nữ}.");
		assertThat(marked("Lớp rất đông có 120 người.", "Lớp có 120 người.")).isEqualTo("Lớp [rất đông ]có 120 người.");
		assertThat(marked("", "Mới")).isEqualTo("{Mới}");
		assertThat(marked("Như cũ", "Như cũ")).isEqualTo("Như cũ");
	}

	@Test
	void showsTextsWithLittleInCommonOneAfterTheOther() {
		assertThat(marked("Một câu nói về mưa, bão và lũ.", "Danh sách thí sinh trúng tuyển, năm nay."))
			.isEqualTo("[Một câu nói về mưa, bão và lũ.]{Danh sách thí sinh trúng tuyển, năm nay.}");
	}

	@Test
	void losesNothingOfEitherText() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			String before = words(random);
			String after = words(random);
			List<Run> runs = TextDiff.words(before, after);
			assertThat(text(runs, Kind.NEW)).isEqualTo(before);
			assertThat(text(runs, Kind.GONE)).isEqualTo(after);
		}
	}

	private static String words(Random random) {
		List<String> some = List.of("a", "b", "c", "1,5", " ", "  ", "\n", ".", "\ud83d\ude00", "\ud83d");
		return IntStream.range(0, random.nextInt(14))
			.mapToObj((i) -> some.get(random.nextInt(some.size())))
			.collect(Collectors.joining());
	}

	@Test
	void doesNotCompareWhatWouldTakeTooLong() {
		String before = IntStream.range(0, 200_000).mapToObj((i) -> "x" + i).collect(Collectors.joining(" "));
		String after = "y " + before.replace('x', 'z');
		List<Run> runs = TextDiff.words(before, after);
		assertThat(runs).hasSize(2);
		assertThat(TextDiff.words(before, before + " z")).containsExactly(new Run(Kind.SAME, before),
				new Run(Kind.NEW, " z"));
	}

	@Test
	void tellsLinesApart() {
		assertThat(TextDiff.lines("id: a\nverified: false\nfamily: epi\n", "id: a\nverified: true\nfamily: epi"))
			.containsExactly(new Run(Kind.SAME, "id: a\n"), new Run(Kind.GONE, "verified: false\n"),
					new Run(Kind.NEW, "verified: true\n"), new Run(Kind.SAME, "family: epi\n"));
	}

	@Test
	void cutsWhatStayedOutOfTheMiddle() {
		String much = "chữ ".repeat(200);
		List<Run> runs = TextDiff.shortened(TextDiff.words(much + "ba " + much + "ba", much + "tư " + much + "tư"));
		assertThat(runs).extracting(Run::kind)
			.containsExactly(Kind.SAME, Kind.GONE, Kind.NEW, Kind.SAME, Kind.GONE, Kind.NEW);
		assertThat(runs.get(0).text()).startsWith("…").endsWith("chữ ").hasSizeLessThan(150);
		assertThat(runs.get(3).text()).startsWith(" chữ").contains("chữ … chữ").hasSizeLessThan(300);
		assertThat(TextDiff.shortened(TextDiff.words(much, much))).containsExactly(new Run(Kind.SAME, much));
	}

	private static String marked(String before, String after) {
		return TextDiff.words(before, after).stream().map((run) -> switch (run.kind()) {
			case SAME -> run.text();
			case GONE -> "[" + run.text() + "]";
			case NEW -> "{" + run.text() + "}";
		}).collect(Collectors.joining());
	}

	private static String text(List<Run> runs, Kind without) {
		return runs.stream().filter((run) -> run.kind() != without).map(Run::text).collect(Collectors.joining());
	}

}
