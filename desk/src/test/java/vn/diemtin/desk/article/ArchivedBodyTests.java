package vn.diemtin.desk.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivedBodyTests {

	private static String page(String html) {
		return ArchivedBody.page(html, "https://so.example.vn/tin/1.html");
	}

	@Test
	void leadsLinksWhereTheyLed() {
		assertThat(page("<a href='../van-ban?so=1&amp;nam=2'>văn bản</a>"))
			.contains("href=\"https://so.example.vn/van-ban?so&#61;1&amp;nam&#61;2\"");
		assertThat(page("<a href='java\tscript:alert(1)'>x</a><a href='//xau.example/a'>y</a>"))
			.doesNotContain("script:")
			.contains("https://xau.example/a");
	}

	@Test
	void tellsImagesByTheirWordsAndLeavesCountersOut() {
		assertThat(page("<p>a<img src=x alt='Lớp &lt;học&gt;'>b<img src=y width=1 height=1><img src=z></p>"))
			.isEqualTo("<p>a<span class=\"image\">[Lớp &lt;học&gt;]</span>b<span class=\"image\">[img]</span></p>");
	}

	@Test
	void goesOnAfterWhatWasNeverClosed() {
		assertThat(page("<svg><g>hình<div>thân bài</div>")).contains("thân bài").doesNotContain("hình");
		assertThat(page("<select><option>năm<p>tiếp theo</p>")).contains("tiếp theo").doesNotContain("năm");
	}

	@Test
	void keepsNoClassOfThePage() {
		assertThat(page("<header class='kept' id='x'>giả</header><span class='kept'>y</span>"))
			.isEqualTo("<header>giả</header><span>y</span>");
	}

	@Test
	void readsThePageInItsEncoding() {
		assertThat(PageText.of("Đà Nẵng".getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1"))
			.isEqualTo("Đà Nẵng");
		assertThat(PageText.of("\uFEFFHội nghị".getBytes(StandardCharsets.UTF_16LE), null)).isEqualTo("Hội nghị");
		byte[] labelled = "<meta charset=\"windows-1252\">café".getBytes(Charset.forName("windows-1252"));
		assertThat(PageText.of(labelled, "text/html")).endsWith("café");
		assertThat(PageText.of(new byte[] { 'a', (byte) 0xff, 'b' }, "text/html; charset=khong-co")).hasSize(3);
	}

}
