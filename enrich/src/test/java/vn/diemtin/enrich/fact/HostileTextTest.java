package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

	private static final Path TEXTS = Path.of("../../shared/texts").toAbsolutePath().normalize();

	private static final List<String> PIECES = List.of("ngày ", "từ ", "đến ", "tháng ", "năm ", "quý ", "29/7/2014",
			"8/12", "12-13/9", "2011 – 2016", "14h30", "sáng ", "thứ hai ", "hôm qua", "164 đại biểu", "13,82% ",
			"(25,05%)", "hơn ", "tỷ ", "1.203", "Sở Nội vụ ", "Bộ ", "UBND tỉnh ", "Thanh Hóa", "25/2025/NĐ-CP",
			"tổ chức ", "lớp tập huấn ", "cho ", "tại ", "do ", "phối hợp với ", ", ", ". ", "\n", "(", ")", "/", "-",
			":", "\uD800", "\uDC00", "\u0301", "\u0000", "%", "9", "0", "hai ", "mươi ", "\uD83D\uDE00",
			"số liệu trong (.) là của toàn quốc", "đầu ", "cuối ", "trong ", "Ngày", "$", "phần ", "xếp thứ ", "tăng ",
			"giảm từ ", "xuống còn ", "so với cùng kỳ", "kế hoạch ", "nữ ", "Dự án 8", "khai mạc ", "hoãn ",
			"Trung tâm Ươm tạo", "Tha\u0300nh pho\u0302\u0301 ", "ho\u0323c vie\u0302n ", "tỷ lệ ", "đạt ", "chiếm ",
			"“", "”", "vượt ", "mục tiêu ");

	private final FactFinder finder = FactFinder.load();

	@TestFactory
	Stream<DynamicTest> quotesRandomTextExactly() {
		return IntStream.range(0, 300).mapToObj((seed) -> dynamicTest("seed " + seed, () -> {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int piece = random.nextInt(200); piece >= 0; piece--) {
				text.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			check(new ArticleText(text.substring(0, text.length() / 10), text.substring(text.length() / 8),
					text.toString(), seed % 3 == 0 ? null : OffsetDateTime.parse("2016-02-29T23:30:00Z"),
					seed % 2 == 0 ? "Hà Nội" : null, null, seed % 5 == 0 ? Direction.FUTURE : Direction.PAST));
		}));
	}

	@TestFactory
	Stream<DynamicTest> finishesALongText() {
		return Stream
			.concat(PIECES.stream(),
					Stream.of("12/", "1.000.", "1 ", "một trăm ", "ngày 1, ", "Thanh Hóa, ", "a", "A ",
							"13,82% (25,05%); "))
			.map((piece) -> dynamicTest(piece.strip() + " again and again", () -> {
				String text = piece.repeat(Math.max(1, 400_000 / piece.length()));
				Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> finder.find(article(text)));
			}));
	}

	@Test
	void findsNothingInNothing() {
		assertThat(finder.find(article("")).facts()).isEmpty();
		assertThatCode(() -> finder.find(article("\uD800"))).doesNotThrowAnyException();
	}

	@Test
	void findsTheSameTwice() {
		ArticleText article = article(
				"Ngày 29/7/2014, Sở Nội vụ Thanh Hóa mở lớp tập huấn bình đẳng giới cho 164 đại biểu.");
		assertThat(finder.find(article)).isEqualTo(finder.find(article));
	}

	@Test
	void quotesTheTextsOfThePressExactly() throws IOException {
		assumeTrue(Files.isDirectory(TEXTS), "the collected texts are not here");
		try (Stream<Path> files = Files.list(TEXTS)) {
			for (Path file : files.sorted().toList()) {
				for (String line : Files.readAllLines(file)) {
					check(article(line));
				}
			}
		}
	}

	private static ArticleText article(String text) {
		return new ArticleText("", null, text, OffsetDateTime.parse("2016-11-29T09:00:00+07:00"), null, null,
				Direction.PAST);
	}

	private void check(ArticleText article) {
		for (Fact fact : finder.find(article).facts()) {
			Evidence evidence = fact.evidence();
			assertThat(quoted(article, evidence.field(), evidence.start(), evidence.end()))
				.isEqualTo(evidence.surface());
			switch (fact) {
				case StatisticFact statistic -> checkPhrase(article, statistic.measure());
				case TrainingFact training -> checkSlots(article, training);
				case DateFact _, AgencyFact _, PlaceFact _, DocumentFact _ -> {
				}
			}
		}
	}

	private static void checkPhrase(ArticleText article, @Nullable Phrase phrase) {
		if (phrase != null) {
			assertThat(quoted(article, phrase.field(), phrase.start(), phrase.end())).isEqualTo(phrase.text());
		}
	}

	private static void checkSlots(ArticleText article, TrainingFact training) {
		checkPhrase(article, training.audience());
		checkPhrase(article, training.programme());
		training.organisers()
			.forEach((one) -> assertThat(quoted(article, one.field(), one.start(), one.end())).isNotBlank());
		if (training.dates() != null) {
			assertThat(quoted(article, training.dates().field(), training.dates().start(), training.dates().end()))
				.isNotBlank();
		}
		if (training.place() != null) {
			assertThat(quoted(article, training.place().field(), training.place().start(), training.place().end()))
				.isNotBlank();
		}
		TrainingFact.Headcount count = training.headcount();
		if (count != null && count.noun() != null) {
			assertThat(quoted(article, count.field(), count.start(), count.end())).contains(count.noun());
		}
	}

	private static String quoted(ArticleText article, Field field, int start, int end) {
		String text = switch (field) {
			case TITLE -> article.title();
			case LEAD -> article.lead() == null ? "" : article.lead();
			case TEXT -> article.text();
		};
		return text.substring(start, end);
	}

}
