package vn.diemtin.ingest.read.date;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/// A table of fields as feeds and pages hold them, with their dates; the whole of it under
/// each locale and zone, and in under a second.
class DateTableTest {

	private static final DateRules RULES = DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null);

	@ParameterizedTest
	@CsvSource({ "vi, Asia/Ho_Chi_Minh", "en, America/Los_Angeles", "tr, Asia/Ho_Chi_Minh" })
	void readsEveryRowOfTheTable(String language, String zone) throws IOException {
		Locale locale = Locale.getDefault();
		TimeZone here = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(language));
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			List<String> wrong = new ArrayList<>();
			List<String> rows = rows();
			rows.stream().filter(row -> !isRight(row)).forEach(wrong::add);
			assertThat(rows).hasSizeGreaterThan(400);
			assertThat(wrong).isEmpty();
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(here);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2 phút trước | 2026-11-22T06:58+07:00 | MINUTE
			5 phút trước | 2026-11-22T06:55+07:00 | MINUTE
			một giờ trước | 2026-11-22T00:00+07:00 | DAY
			8 giờ trước | 2026-11-21T00:00+07:00 | DAY
			khoảng 3 giờ trước | 2026-11-22T00:00+07:00 | DAY
			cách đây 2 ngày | 2026-11-20T00:00+07:00 | DAY
			3 ngày trước | 2026-11-19T00:00+07:00 | DAY
			hôm qua | 2026-11-21T00:00+07:00 | DAY
			Hôm qua 14:30 | 2026-11-21T14:30+07:00 | MINUTE
			Hôm nay, lúc 06:15 | 2026-11-22T06:15+07:00 | MINUTE
			hôm qua lúc 9h05 | 2026-11-21T09:05+07:00 | MINUTE
			vừa xong | 2026-11-22T07:00+07:00 | MINUTE
			2 hours ago | 2026-11-22T00:00+07:00 | DAY
			yesterday at 14:30 | 2026-11-21T14:30+07:00 | MINUTE
			2 tháng trước | none | -
			1 tuần trước | none | -
			hôm qua, 25 người | none | -
			trước | none | -
			2 người | none | -
			3 năm trước | none | -
			hôm nay 23:30 | 2026-11-22T23:30+07:00 | MINUTE
			""")
	void readsHowLongAgoSomethingWas(String raw, String value, String precision) {
		assertThat(sameAs(RelativeDate.read(raw, RULES), value, precision)).as(raw).isTrue();
	}

	private static boolean isRight(String row) {
		String[] fields = row.split(" \\| ", -1);
		return sameAs(DateReader.read(fields[0], RULES), fields[1].strip(), fields[2].strip());
	}

	private static boolean sameAs(@Nullable ReadDate date, String value, String precision) {
		if (date == null || value.equals("none")) {
			return date == null && value.equals("none");
		}
		return date.value().toInstant().equals(OffsetDateTime.parse(value).toInstant())
				&& date.precision().name().equals(precision);
	}

	private static List<String> rows() throws IOException {
		try (InputStream in = Objects.requireNonNull(DateTableTest.class.getResourceAsStream("/dates/fields.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.toList();
		}
	}

}
