package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// The VCCorp kind: JSON-LD, `M/d/yyyy h:mm:ss a` in its feed, a time line for the next pages of its list.
final class VcCorpSite extends Site {

	private static final String ZONE = "1021119";

	VcCorpSite(String id, String name) {
		super(id, name);
	}

	@Override
	List<Entrance> entrances() {
		return List.of(new Entrance(Entrance.Kind.FEED, "/rss/home.rss", null),
				new Entrance(Entrance.Kind.LISTING, "/binh-dang-gioi.htm", 4));
	}

	@Override
	String pathOf(DemoArticle article) {
		return "/" + article.slug() + "-1792" + date(article, "yyMMddHHmm") + (10 + article.number() % 90) + ".htm";
	}

	@Override
	Answer list(String path, Map<String, String> query, Shelf shelf) {
		if (path.equals("/rss/home.rss")) {
			return Answer.feed(rss("", shelf, "M/d/yyyy h:mm:ss a"));
		}
		String timeline = "/timelinelist/" + ZONE + "/";
		if (path.startsWith(timeline) && path.endsWith(".htm")) {
			int page = page(Map.of("n", path.substring(timeline.length(), path.length() - 4)), "n");
			return Answer.html(items(shelf, page));
		}
		if (!path.equals("/binh-dang-gioi.htm") && !path.equals("/")) {
			return Answer.notFound();
		}
		return Answer.html(frame(name(), "", """
				<input type="hidden" id="hdZoneId" value="%s"><div class="box-stream" data-layout="1">%s</div>
				<a class="view-more" href="/timelinelist/%s/2.htm">Xem thêm</a>
				""".formatted(ZONE, items(shelf, 1), ZONE)));
	}

	private String items(Shelf shelf, int page) {
		return shelf.page(page)
			.stream()
			.map((article) -> """
					<div class="box-stream-item" data-id="1792%4$d"><a class="box-stream-link-with-avatar" href="%1$s" title="%2$s">\
					<img src="https://cdn.example/%4$d.jpg" alt="%2$s"></a>
					<a class="box-stream-link-title" href="%1$s" title="%2$s">%2$s</a>
					<span class="box-time time-ago" title="%3$s"></span><p class="box-stream-sapo">%5$s</p></div>
					"""
				.formatted(pathOf(article), esc(article.title()), date(article, "yyyy-MM-dd'T'HH:mm:ss"),
						article.number(), esc(summary(article, shelf))))
			.collect(Collectors.joining());
	}

	@Override
	String article(DemoArticle article, Shelf shelf) {
		List<DemoArticle> related = shelf.besides(article, 4);
		String box = related.stream().map((other) -> """
				<li><a href="%s" title="%s">%s</a></li>
				""".formatted(pathOf(other), esc(other.title()), esc(other.title()))).collect(Collectors.joining());
		String lead = article.head().lead();
		String byline = article.head().byline();
		String data = """
				<meta property="og:title" content="%1$s"><meta property="og:type" content="article">
				<meta property="article:published_time" content="%2$s"><script type="application/ld+json">
				{"@context":"http://schema.org","@type":"NewsArticle","headline":"%3$s","datePublished":"%2$s",\
				"publisher":{"@type":"Organization","name":"%4$s"}}</script>
				""".formatted(esc(article.title()), date(article, "yyyy-MM-dd'T'HH:mm:ssxxx"),
				article.title().replace("\\", "").replace("\"", "&quot;"), name().replace("\"", ""));
		return frame(esc(article.title()), data,
				"""
						<h1 class="detail-title" data-role="title">%s</h1><div class="detail-author">%s</div>
						<div class="detail-time"><div data-role="publishdate">%s GMT+7</div></div>
						%s<div class="detail-content afcbc-body" data-role="content">%s
						<div class="VCSortableInPreviewMode" type="RelatedNewsBox"><ul>%s</ul></div></div>
						<div class="detail-tag">Từ khóa: <a href="/binh-dang-gioi.htm">bình đẳng giới</a></div>
						""".formatted(esc(article.title()), (byline != null) ? esc(byline) : "",
						date(article, "dd/MM/yyyy HH:mm"),
						(lead != null) ? "<h2 class=\"detail-sapo\" data-role=\"sapo\">" + esc(lead) + "</h2>" : "",
						Markup.html(shelf.body(article), (text) -> "<p>" + text + "</p>"), box));
	}

	private String frame(String title, String head, String content) {
		return """
				<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%s</title>%s</head><body>
				<div class="header"><div class="header__date">Chủ nhật, 01/11/2026</div><a href="/">%s</a></div>
				<div class="main">%s</div><div class="footer">Dữ liệu minh hoạ. Giấy phép số 221/GP-BTTTT ngày 14/4/2025</div>
				</body></html>
				"""
			.formatted(title, head, esc(name()), content);
	}

}
