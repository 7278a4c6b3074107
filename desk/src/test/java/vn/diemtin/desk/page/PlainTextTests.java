package vn.diemtin.desk.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+84", "-1+2", "@SUM(A1)", "\t=1" })
	void takesTheForceOutOfFormulas(String cell) {
		assertThat(PlainText.cell(cell)).startsWith("'");
	}

	@Test
	void leavesNumbersAlone() {
		assertThat(PlainText.cell(-5)).isEqualTo("-5");
	}

	@Test
	void quotesAsTablesDo() {
		assertThat(PlainText.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
	}

	@Test
	void dropsWhatXmlForbids() {
		assertThat(PlainText.xml("a\u0000b\u000bc\uFFFEd\n😀")).isEqualTo("abcd\n😀");
	}

	@ParameterizedTest
	@CsvSource({ "2014,2014", "2014-07,07/2014", "2014-07-29,29/07/2014", "2014-08-04T14:12,14:12 04/08/2014",
			"2014-08-05/2014-08-07,05/08/2014 – 07/08/2014", "2014-Q3,Q3/2014" })
	void writesDatesAsReadersDo(String iso, String shown) {
		assertThat(new Days().value(iso)).isEqualTo(shown);
	}

}
