package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// Liferay 6 with the asset publisher: `dd/MM/yyyy | hh:mm a`, a pager by `_cur`, static journal articles as furniture.
final class LiferaySite extends Site {

	private static final String LIST = "/web/guest/tin-tuc";

	LiferaySite(String id, String name) {
		super(id, name);
	}

	@Override
	List<Entrance> entrances() {
		return List.of(new Entrance(Entrance.Kind.LISTING, LIST, 4));
	}

	@Override
	String pathOf(DemoArticle article) {
		return LIST + "/-/asset_publisher/kQ3xY7/content/" + article.slug();
	}

	@Override
	Answer list(String path, Map<String, String> query, Shelf shelf) {
		if (!path.equals(LIST) && !path.equals("/")) {
			return Answer.notFound();
		}
		int page = page(query, "_101_INSTANCE_kQ3xY7_cur");
		String items = shelf.page(page)
			.stream()
			.map((article) -> """
					<div class="asset-abstract"><h3 class="asset-title"><a href="%1$s">%2$s</a></h3>
					<div class="assetPublishDate">Ngày đăng %3$s</div>
					<div class="asset-content"><div class="asset-summary">%4$s</div>
					<div class="asset-more"><a href="%1$s">Xem thêm <span class="hide-accessible">về %2$s</span> &raquo;</a></div>
					</div></div>
					"""
				.formatted(pathOf(article), esc(article.title()), date(article, "dd/MM/yyyy '|' hh:mm a"),
						esc(summary(article, shelf))))
			.collect(Collectors.joining());
		String query2 = "?p_p_id=101_INSTANCE_kQ3xY7&amp;p_p_lifecycle=0&amp;_101_INSTANCE_kQ3xY7_delta=" + Shelf.PAGE
				+ "&amp;_101_INSTANCE_kQ3xY7_cur=";
		String pager = "<ul class=\"pager lfr-pagination-buttons\">"
				+ ((page > 1) ? "<li><a href=\"" + LIST + query2 + (page - 1) + "\">&larr; Trước</a></li>" : "")
				+ ((page < shelf.pages()) ? "<li><a href=\"" + LIST + query2 + (page + 1) + "\">Tiếp &rarr;</a></li>"
						: "")
				+ "</ul>";
		// The second page comes back in English, as Liferay's do.
		String language = (page == 1) ? "vi-VN" : "en-US";
		return Answer.html(frame("Tin tức - " + name(), language, items + pager));
	}

	@Override
	String article(DemoArticle article, Shelf shelf) {
		String lead = article.head().lead();
		String byline = article.head().byline();
		String related = shelf.besides(article, 6)
			.stream()
			.map((other) -> """
					<li><a href="%s">%s</a> <span>(%s)</span></li>
					""".formatted(pathOf(other), esc(other.title()), date(other, "dd/MM/yyyy")))
			.collect(Collectors.joining());
		return frame(esc(article.title()) + " - Cổng thông tin điện tử", "vi-VN", """
				<div class="asset-full-content"><h2 class="header-title"><span>%s</span></h2>
				<div class="assetPublishDate">Ngày đăng %s | View count: %d</div>
				<div class="journal-content-article detail">%s%s%s</div></div>
				<div class="related"><h4>Tin liên quan</h4><ul>%s</ul></div>
				""".formatted(esc(article.title()), date(article, "dd/MM/yyyy '|' hh:mm a"), 500 + shelf.visits(),
				(lead != null) ? "<div class=\"sapo\"><strong>" + esc(lead) + "</strong></div>" : "",
				Markup.html(shelf.body(article), (text) -> "<p>" + text + "</p>"),
				(byline != null) ? "<p class=\"author\" align=\"right\"><b>" + esc(byline) + "</b></p>" : "", related));
	}

	private String frame(String title, String language, String content) {
		return """
				<!DOCTYPE html><html class="aui ltr" lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
				<body class="yui3-skin-sam controls-visible site"><div id="wrapper">
				<div class="portlet-journal-content"><div class="journal-content-article banner">%s</div></div>
				<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="%s">Tin tức</a></li></ul></nav>
				<div id="content"><div class="portlet-boundary portlet-asset-publisher" id="p_p_id_101_INSTANCE_kQ3xY7_">%s</div></div>
				<footer>Dữ liệu minh hoạ. Chịu trách nhiệm nội dung: Văn phòng %s</footer></div></body></html>
				"""
			.formatted(language, title, esc(name()), LIST, content, esc(name()));
	}

}
