package vn.diemtin.enrich.fact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemtin.enrich.fact.Rows;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Field;

class NumberReaderTest {

	@ParameterizedTest
	@CsvSource({ "development, 1.0", "test, 1.0" })
	void readsTheLabelledNumbers(String half, double floor) {
		List<String[]> rows = Rows.of("spoken-numbers-" + half + ".tsv");
		for (String language : List.of("vi", "tr")) {
			Locale before = Locale.getDefault();
			Locale.setDefault(Locale.forLanguageTag(language));
			try {
				List<String> wrong = new ArrayList<>();
				for (String[] row : rows) {
					String read = told(first(row[0]), row[0]);
					if (!read.equals(row[1])) {
						wrong.add(row[0] + ": " + read + " for " + row[1]);
					}
				}
				double right = 1 - (double) wrong.size() / rows.size();
				System.out.printf(Locale.ROOT, "numbers %s %s: %.4f of %d; wrong %s%n", half, language, right,
						rows.size(), wrong);
				assertThat(right).as(wrong.toString()).isGreaterThanOrEqualTo(floor);
			}
			finally {
				Locale.setDefault(before);
			}
		}
	}

	@Test
	void readsANumberThatFillsAText() {
		assertThat(Objects.requireNonNull(NumberReader.read("hai mươi mốt")).min()).isEqualByComparingTo("21");
		assertThat(NumberReader.read("hai mươi mốt lớp")).isNull();
		assertThat(NumberReader.read("")).isNull();
	}

	@Test
	void leavesWhatFollowsANumber() {
		assertThat(spanOf("hai mươi năm liền")).isEqualTo("hai mươi");
		assertThat(spanOf("thu ba triệu hai lần")).isEqualTo("ba triệu");
		assertThat(spanOf("một trăm hai người")).isEqualTo("một trăm");
		assertThat(spanOf("hai ba năm nay")).isEqualTo("hai ba");
		assertThat(spanOf("năm trăm năm mươi mốt hộ")).isEqualTo("năm trăm năm mươi mốt");
	}

	@Test
	void readsRomanDigitsInCapitals() {
		assertThat(NumberReader.roman(Passage.of(Field.TEXT, "XIV"), 0)).isEqualTo(14);
		assertThat(NumberReader.roman(Passage.of(Field.TEXT, "xiv"), 0)).isZero();
		assertThat(NumberReader.roman(Passage.of(Field.TEXT, "XIVa"), 0)).isZero();
	}

	private static String spanOf(String text) {
		Amount amount = Objects.requireNonNull(first(text));
		return Passage.of(Field.TEXT, text).surface(amount.from(), amount.to());
	}

	private static @Nullable Amount first(String text) {
		Passage passage = Passage.of(Field.TEXT, text);
		for (int at = 0; at < passage.size(); at++) {
			Amount amount = NumberReader.at(passage, at);
			if (amount != null) {
				return amount;
			}
		}
		return null;
	}

	private static String told(@Nullable Amount amount, String text) {
		if (amount == null) {
			return "-";
		}
		String range = amount.isRange() ? ".." + plain(amount.max()) : "";
		boolean whole = amount.to() == Passage.of(Field.TEXT, text).size();
		return plain(amount.min()) + range + (whole ? "" : " and more");
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

}
