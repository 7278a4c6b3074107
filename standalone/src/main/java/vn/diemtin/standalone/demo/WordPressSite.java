package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// WordPress: `/feed/`, `article:published_time`, `entry-content`.
final class WordPressSite extends Site {

	WordPressSite(String id, String name) {
		super(id, name);
	}

	@Override
	List<Entrance> entrances() {
		return List.of(new Entrance(Entrance.Kind.FEED, "/feed/", null),
				new Entrance(Entrance.Kind.LISTING, "/tin-tuc/", 4));
	}

	@Override
	String pathOf(DemoArticle article) {
		return "/" + date(article, "yyyy/MM/") + article.slug() + "/";
	}

	@Override
	Answer list(String path, Map<String, String> query, Shelf shelf) {
		if (path.equals("/feed/")) {
			return Answer.feed(rss("", shelf, "EEE, dd MMM yyyy HH:mm:ss xx"));
		}
		boolean isPage = path.startsWith("/tin-tuc/page/");
		if (!isPage && !path.equals("/tin-tuc/") && !path.equals("/")) {
			return Answer.notFound();
		}
		int page = isPage ? page(Map.of("n", path.substring("/tin-tuc/page/".length()).replace("/", "")), "n") : 1;
		String items = shelf.page(page)
			.stream()
			.map((article) -> """
					<article class="post type-post status-publish"><h2 class="entry-title"><a href="%1$s" rel="bookmark">%2$s</a></h2>
					<time class="entry-date published" datetime="%3$s">%4$s</time><div class="entry-summary"><p>%5$s</p></div>
					<a class="more-link" href="%1$s">Xem tiếp</a></article>
					"""
				.formatted(pathOf(article), esc(article.title()), date(article, "yyyy-MM-dd'T'HH:mm:ssxxx"),
						date(article, "dd/MM/yyyy"), esc(summary(article, shelf))))
			.collect(Collectors.joining());
		String pager = (page < shelf.pages())
				? "<a class=\"next page-numbers\" href=\"/tin-tuc/page/" + (page + 1) + "/\">Trang sau</a>" : "";
		return Answer
			.html(frame("Tin tức - " + name(), "", "blog", items + "<nav class=\"pagination\">" + pager + "</nav>"));
	}

	@Override
	String article(DemoArticle article, Shelf shelf) {
		String lead = article.head().lead();
		String byline = article.head().byline();
		String related = shelf.besides(article, 4).stream().map((other) -> """
				<li><a href="%s">%s</a></li>
				""".formatted(pathOf(other), esc(other.title()))).collect(Collectors.joining());
		return frame(esc(article.title()) + " - " + name(), """
				<meta property="article:published_time" content="%s"><meta property="og:title" content="%s">
				""".formatted(date(article, "yyyy-MM-dd'T'HH:mm:ssxxx"), esc(article.title())), "single-post", """
				<article class="post type-post"><header class="entry-header"><h1 class="entry-title">%s</h1>
				<div class="entry-meta"><time class="entry-date published" datetime="%s">%s</time>%s</div></header>
				<div class="entry-content">%s%s</div>
				<footer class="entry-footer">Chuyên mục: <a href="/tin-tuc/">Tin tức</a></footer></article>
				<aside class="related-posts"><h3>Bài viết liên quan</h3><ul>%s</ul></aside>
				""".formatted(esc(article.title()), date(article, "yyyy-MM-dd'T'HH:mm:ssxxx"),
				date(article, "dd/MM/yyyy"),
				(byline != null) ? " <span class=\"author\">" + esc(byline) + "</span>" : "",
				(lead != null) ? "<p><strong>" + esc(lead) + "</strong></p>" : "",
				Markup.html(shelf.body(article), (text) -> "<p>" + text + "</p>"), related));
	}

	private String frame(String title, String head, String bodyClass, String content) {
		return """
				<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.5">
				<title>%s</title><link rel="stylesheet" href="/wp-content/themes/cong/style.css">%s</head>
				<body class="%s"><header class="site-header"><p class="site-title"><a href="/">%s</a></p></header>
				<main>%s</main><footer class="site-footer">Dữ liệu minh hoạ.</footer></body></html>
				"""
			.formatted(title, head, bodyClass, esc(name()), content);
	}

}
