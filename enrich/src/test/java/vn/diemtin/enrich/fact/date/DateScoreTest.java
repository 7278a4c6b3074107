package vn.diemtin.enrich.fact.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemtin.enrich.fact.Rows;

/// How well the finder does on sentences that were labelled before it was run over them.
class DateScoreTest {

	@ParameterizedTest
	@CsvSource({ "development, vi, Asia/Ho_Chi_Minh, 0.99", "development, tr, America/Los_Angeles, 0.99",
			"test, vi, Asia/Ho_Chi_Minh, 0.99", "test, tr, Pacific/Auckland, 0.99" })
	void keepsItsScores(String half, String language, String zone, double floor) {
		Locale locale = Locale.getDefault();
		TimeZone timeZone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(language));
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			List<LabelledText> rows = Rows.of("dates-" + half + ".tsv").stream().map(LabelledText::of).toList();
			DateScore score = DateScore.of(rows);
			System.out.println("dates " + half + " " + language + ": " + score.told());
			assertThat(score.spanF1()).as(score.told()).isGreaterThanOrEqualTo(floor);
			assertThat(score.values()).as(score.told()).isGreaterThanOrEqualTo(floor);
			assertThat(score.roles()).as(score.told()).isGreaterThanOrEqualTo(floor);
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(timeZone);
		}
	}

}
