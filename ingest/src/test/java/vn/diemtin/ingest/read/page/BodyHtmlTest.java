package vn.diemtin.ingest.read.page;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.ingest.read.date.DateRules;

import static org.assertj.core.api.Assertions.assertThat;

class BodyHtmlTest {

	private static String html(String markup) {
		HtmlPage page = HtmlPage.parse("<body>" + markup + "</body>", "https://a.example.vn/b/c.html", null,
				DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null));
		return BodyHtml.of(page, page.tree.blocks);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					<p>Một</p><div>Hai</div> | <p>Một</p><p>Hai</p>
					<p>Một<br>hai</p> | <p>Một<br>hai</p>
					<div>Một<br><br>hai</div> | <p>Một</p><p>hai</p>
					<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6> | <h2>A</h2><h2>B</h2><h3>C</h3><h4>D</h4>
					<ul><li>Một</li><li><p>Hai</p></li></ul> | <ul><li>Một</li><li><p>Hai</p></li></ul>
					<ul><li>Một<ol><li>Hai</li></ol></li></ul> | <ul><li>Một<ol><li>Hai</li></ol></li></ul>
					<li>Một</li> | <p>Một</p>
					<blockquote>Lời</blockquote> | <blockquote><p>Lời</p></blockquote>
					<p>Xem <a href="d.html">tại <b>đây</b></a>.</p> | <p>Xem <a href="https://a.example.vn/b/d.html" rel="noopener nofollow">tại <b>đây</b></a>.</p>
					<p><a href="javascript:x()">Một</a> <em>hai</em></p> | <p>Một <i>hai</i></p>
					<p onclick="x()">1 &lt; 2 &amp; "3"</p> | <p>1 &lt; 2 &amp; &quot;3&quot;</p>
					""")
	void writesWhatWasKept(String markup, String expected) {
		assertThat(html(markup)).isEqualTo(expected);
	}

	@Test
	void keepsTablesOfData() {
		assertThat(html("<table><tbody><tr><th>Xã</th><th>Số</th></tr><tr><td>A</td><td>5</td></tr></tbody></table>"))
			.isEqualTo("<table><tr><th>Xã</th><th>Số</th></tr><tr><td>A</td><td>5</td></tr></table>");
	}

	@Test
	void dropsTablesThatOnlyLayOut() {
		assertThat(html("<table><tr><td><p>Một</p><p>Hai</p></td></tr></table>")).isEqualTo("<p>Một</p><p>Hai</p>");
	}

	@Test
	void escapesParagraphsFromElsewhere() {
		assertThat(BodyHtml.of(List.of("a < b", "c"))).isEqualTo("<p>a &lt; b</p><p>c</p>");
	}

}
