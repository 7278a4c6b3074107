package vn.diemtin.ingest.read.page;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.diemtin.ingest.read.date.DateRules;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {

	private static final DateRules RULES = DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null);

	private static final String PROSE = "Sáng nay, hơn ba mươi đoàn viên của trạm đã cùng nhau làm cỏ, vun gốc và trồng "
			+ "thêm hai trăm cây đinh lăng trong khuôn viên của trạm, lượt thứ %d.";

	private static HtmlPage page(String body) {
		return HtmlPage.parse(
				"<html><head><title>Ra quân chăm sóc vườn cây thuốc nam</title></head><body>" + body + "</body></html>",
				"https://a.example.vn/b.html", null, RULES);
	}

	@Test
	void namesTheRuleThatABlockFellUnder() {
		HtmlPage page = page("<h1>Ra quân chăm sóc vườn cây thuốc nam</h1><p>Ngày đăng: 09/12/2023</p><p>"
				+ PROSE.formatted(1) + "</p><p>" + PROSE.formatted(2) + "</p><p>" + PROSE.formatted(3)
				+ "</p><p>Tin liên quan</p><div class='footer'>Bản quyền thuộc về trạm</div>");
		assertThat(ArticleReader.explain(page)).extracting(Dropped::reason)
			.contains("headline", "dateline", "line that ends articles", "part of the page: footer");
	}

	@Test
	void takesTheTextToldToMachinesWhereThePageShowsLittle() {
		String told = PROSE.formatted(1) + " " + PROSE.formatted(2).repeat(5);
		HtmlPage page = page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + told
				+ "\"}</script><p>Xin chờ trong giây lát.</p>");
		assertThat(ArticleReader.read(page).article().text()).startsWith("Sáng nay").contains("lượt thứ 2");
	}

}
