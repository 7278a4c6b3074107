package vn.diemtin.ingest.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Link;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.PageRules;

import static org.assertj.core.api.Assertions.assertThat;

/// Each rule that a source or a family declares decides, on a page that is read otherwise without it.
class DeclaredRulesTest {

	private static final Hints HINTS = Hints.at(Instant.parse("2026-11-22T00:00:00Z"));

	private static final String PROSE = """
			<p>Trạm Khuyến ngư cấp ba mươi nghìn con cá giống cho hai mươi hai hộ nuôi lồng ở hồ Sông Mây.</p>
			<p>Các hộ được hướng dẫn ghi sổ nuôi và theo dõi mực nước hằng ngày để kịp thời di chuyển lồng bè.</p>
			<p>Đến cuối năm, trạm sẽ tổng kết mô hình và lập danh sách các hộ đủ điều kiện vay vốn mở rộng.</p>""";

	private static final String PAGE = """
			<html lang="vi"><head><title>Khuyến ngư huyện</title></head><body>
			<h1>Mục tin của trạm khuyến ngư huyện miền núi</h1>
			<div class="k1">Cấp cá giống cho hộ nuôi lồng ở hồ Sông Mây</div>
			<div class="k2">Hai mươi hai hộ được nhận cá giống trong đợt đầu</div>
			<div class="ngay">Ngày đăng: 12/11/2026</div>
			<div class="k3">trình duyệt 05/11/2026 xong</div>
			<div class="author">Hoàng Văn Nam</div>
			<div class="k5">%s</div>
			<div class="k4">Lò Thị Xuân</div>
			</body></html>""".formatted(PROSE);

	@Test
	void readsTheTitleWhereTheSourceSays() {
		assertThat(article(PAGE, null).title()).isNotEqualTo("Cấp cá giống cho hộ nuôi lồng ở hồ Sông Mây");
		assertThat(article(PAGE, rules(".k1", null, null, null)).title())
			.isEqualTo("Cấp cá giống cho hộ nuôi lồng ở hồ Sông Mây");
	}

	@Test
	void readsTheLeadWhereTheSourceSays() {
		assertThat(article(PAGE, null).lead()).isNull();
		assertThat(article(PAGE, rules(null, ".k2", null, null)).lead())
			.isEqualTo("Hai mươi hai hộ được nhận cá giống trong đợt đầu");
	}

	@Test
	void readsTheBylineWhereTheSourceSays() {
		assertThat(article(PAGE, null).byline()).isEqualTo("Hoàng Văn Nam");
		assertThat(article(PAGE, rules(null, null, ".k4", null)).byline()).isEqualTo("Lò Thị Xuân");
	}

	@Test
	void readsTheDayWhereTheSourceSays() {
		assertThat(day(article(PAGE, null))).isEqualTo("2026-11-12");
		assertThat(day(article(PAGE, rules(null, null, null, ".k3")))).isEqualTo("2026-11-05");
	}

	@Test
	void passesOverARuleThatFindsNothing() {
		Article plain = article(PAGE, null);
		assertThat(article(PAGE, rules(".none", ".none", ".none", ".none"))).isEqualTo(plain);
	}

	@Test
	void readsTheBodyWhereTheSourceSays() {
		String other = PROSE.replace("cá giống", "lúa giống").replace("lồng", "vụ");
		String page = "<html lang='vi'><body><h1>Cấp cá giống cho hộ nuôi lồng</h1><div class='k6'>" + other + other
				+ "</div><div class='k7'>" + PROSE + "</div></body></html>";
		PageRules rules = new PageRules(List.of(".k7"), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), null);
		assertThat(article(page, null).text()).contains("lúa giống");
		assertThat(article(page, rules).text()).contains("cá giống").doesNotContain("lúa giống");
	}

	@Test
	void readsTheItemsWhereTheSourceSays() {
		StringBuilder page = new StringBuilder("<html lang='vi'><body><div class='k1'>");
		for (int i = 1; i < 9; i++) {
			page.append("<h2><a href='/tin/")
				.append(i)
				.append("'>Bản tin số ")
				.append(i)
				.append(" của huyện nhà</a></h2>");
		}
		page.append("</div><div class='k2'>");
		for (int i = 1; i < 4; i++) {
			page.append("<p class='k3'><a href='/cong-bao/")
				.append(i)
				.append("'>Công báo kỳ ")
				.append(i)
				.append(" của tỉnh</a></p>");
		}
		page.append("</div></body></html>");
		PageRules rules = new PageRules(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(".k3"), null);
		assertThat(links(page.toString(), null)).hasSizeGreaterThan(6);
		assertThat(links(page.toString(), rules)).allMatch(link -> link.url().contains("/cong-bao/")).hasSize(3);
	}

	@Test
	void readsBylineAndLeadWhereTheFamilyHasThem() {
		String page = """
				<html lang="vi"><head><title>Tập huấn kỹ năng số cho phụ nữ xã</title></head><body id="s4-workspace">
				<h1>Tập huấn kỹ năng số cho phụ nữ xã</h1>
				<div id="news-des">Lớp học kéo dài ba ngày tại nhà văn hóa</div>
				<div id="divArticleContent">%s</div><div id="divArticleAuthor">Đinh Thị Mơ</div></body></html>"""
			.formatted(PROSE);
		assertThat(article(page, null).byline()).isEqualTo("Đinh Thị Mơ");
		assertThat(article(page, null).lead()).isEqualTo("Lớp học kéo dài ba ngày tại nhà văn hóa");
		String unknown = page.replace("s4-workspace", "x").replace("divArticle", "khung").replace("news-des", "y");
		assertThat(article(unknown, null).byline()).isNull();
		assertThat(article(unknown, null).lead()).isNull();
	}

	private static PageRules rules(@Nullable String title, @Nullable String lead, @Nullable String byline,
			@Nullable String date) {
		return new PageRules(List.of(), one(title), one(lead), one(byline), one(date), List.of(), List.of(), null);
	}

	private static List<String> one(@Nullable String selector) {
		return selector == null ? List.of() : List.of(selector);
	}

	private static String day(Article article) {
		return Objects.requireNonNull(article.published()).value().toLocalDate().toString();
	}

	private static Article article(String page, @Nullable PageRules rules) {
		ReadOutcome outcome = read(page, HINTS.expecting(Role.ARTICLE).with(rules));
		assertThat(outcome).isInstanceOf(ReadOutcome.ArticlePage.class);
		return ((ReadOutcome.ArticlePage) outcome).article();
	}

	private static List<Link> links(String page, @Nullable PageRules rules) {
		ReadOutcome outcome = read(page, HINTS.expecting(Role.LISTING).with(rules));
		assertThat(outcome).isInstanceOf(ReadOutcome.ListingPage.class);
		return ((ReadOutcome.ListingPage) outcome).links();
	}

	private static ReadOutcome read(String page, Hints hints) {
		return PageReader.read(new PageInput(page.getBytes(StandardCharsets.UTF_8), "https://huyen.example.vn/tin/7",
				"text/html; charset=utf-8", hints));
	}

}
