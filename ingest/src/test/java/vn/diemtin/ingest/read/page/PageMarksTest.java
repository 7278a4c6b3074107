package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageMarksTest {

	private static final String PAGE = """
			<html lang="vi"><head><link rel="canonical" href="/tin/1"><meta name="generator" content="NukeViet v4.5">
			<script>var Liferay = 1;</script></head><body><div id="main" class="news  detail">
			<h1 class="title">Một</h1><div class="meta"><span data-role="author" class="by line">An</span>
			<time datetime="2026-01-02">2/1</time></div><p>Hai <a href="/wps/portal/x" rel="author">Ba</a>
			<img src="/Portals/0/anh.jpg"></p><div id="ctl00_g_lblContent" itemprop="articleBody">Bốn</div>
			</div><p class="detail">Năm</p></body></html>""";

	@ParameterizedTest
	@ValueSource(strings = { "#main", ".detail", "p.detail", ".news.detail", "[data-role=author]",
			"[itemprop=articleBody]", "a[href*=/wps/]", "[src*=/Portals/0/]", "[id$=_lblContent]",
			"meta[name=generator][content*=NukeViet]", ".meta time", "#main .meta .by", "link[rel=canonical]",
			"script:containsData(var Liferay)", "h1", "time[datetime]", ".nothing", "#none", "p.news", "[rel=author]",
			"[id*=_g_]", "html[lang]" })
	void findsWhatAFullSelectorFinds(String selector) {
		var document = Jsoup.parse(PAGE);
		assertThat(PageMarks.of(document).all(selector)).extracting(Mark::element)
			.containsExactlyInAnyOrderElementsOf(document.select(selector));
	}

	@Test
	void refusesFormsThatItDoesNotKnow() {
		assertThatThrownBy(() -> MarkSelector.of("div > p")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void readsTheShownTextOfAMark() {
		PageMarks marks = PageMarks.of(Jsoup.parse("<p>Bài:<br>An <i style='display: none'>ẩn</i><b>Bình</b></p>"));
		assertThat(marks.tag("p")).extracting(mark -> mark.text(80)).isEqualTo(List.of("Bài: An Bình"));
	}

}
