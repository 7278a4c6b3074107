package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// The ePi kind: `-post123456.html`, `cms-*` classes, `+07:00` in its feed, `+0700` in its pages.
final class EpiSite extends Site {

	EpiSite(String id, String name) {
		super(id, name);
	}

	@Override
	List<Entrance> entrances() {
		return List.of(new Entrance(Entrance.Kind.FEED, "/rss/home.rss", null),
				new Entrance(Entrance.Kind.LISTING, "/thoi-su/", 4));
	}

	@Override
	String pathOf(DemoArticle article) {
		return "/" + article.slug() + "-post" + (812300 + article.number()) + ".html";
	}

	@Override
	Answer list(String path, Map<String, String> query, Shelf shelf) {
		if (path.equals("/rss/home.rss")) {
			return Answer.feed(rss("", shelf, "EEE, dd MMM yyyy HH:mm:ss xxx"));
		}
		int page = page(query, "page");
		if (!path.equals("/thoi-su/") && !path.equals("/")) {
			return Answer.notFound();
		}
		String items = shelf.page(page)
			.stream()
			.map((article) -> """
					<article class="story"><figure class="story__thumb"><a class="cms-link" href="%1$s" title="%2$s">\
					<img class="lazyload" alt="%2$s"></a></figure>
					<h2 class="story__heading"><a class="cms-link" href="%1$s" title="%2$s">%2$s</a></h2>
					<time datetime="%3$s"></time><div class="story__summary">%4$s</div></article>
					""".formatted(pathOf(article), esc(article.title()), date(article, "yyyy-MM-dd'T'HH:mm:ssxx"),
					esc(summary(article, shelf))))
			.collect(Collectors.joining());
		String more = (page < shelf.pages()) ? "<a rel=\"next\" href=\"/thoi-su/?page=" + (page + 1) + "\">Xem thêm</a>"
				: "";
		return Answer.html(frame("Thời sự - " + name(), "", items + more));
	}

	@Override
	String article(DemoArticle article, Shelf shelf) {
		String related = shelf.besides(article, 5)
			.stream()
			.map((other) -> """
					<article class="story"><h2 class="story__heading"><a class="cms-link" href="%s">%s</a></h2>
					<time datetime="%s"></time></article>
					""".formatted(pathOf(other), esc(other.title()), date(other, "yyyy-MM-dd'T'HH:mm:ssxx")))
			.collect(Collectors.joining());
		String lead = article.head().lead();
		String byline = article.head().byline();
		return frame(esc(article.title()), """
				<meta property="og:title" content="%s"><meta property="og:site_name" content="%s">
				<meta property="article:published_time" content="%s">
				""".formatted(esc(article.title()), esc(name()), date(article, "yyyy-MM-dd'T'HH:mm:ssxx")),
				"""
						<div class="article"><h1 class="article__title cms-title">%s</h1>
						<div class="article__meta"><span class="author cms-author">%s</span>
						<time class="time" datetime="%s">%s</time></div>
						%s<div class="article__body cms-body">%s
						<figure><img src="/uploads/images/%d.jpg" alt=""><figcaption>Quang cảnh hội nghị. Ảnh: minh hoạ</figcaption></figure>
						</div><div class="article__tag">Từ khóa: #hội nghị</div></div>
						<div class="box-related"><h3>Tin cùng chuyên mục</h3>%s</div>
						"""
					.formatted(esc(article.title()), (byline != null) ? esc(byline) : "",
							date(article, "yyyy-MM-dd'T'HH:mm:ssxx"), date(article, "dd/MM/yyyy HH:mm"),
							(lead != null) ? "<div class=\"article__sapo cms-desc\">" + esc(lead) + "</div>" : "",
							Markup.html(shelf.body(article), (text) -> "<p>" + text + "</p>"), article.number(),
							related));
	}

	private String frame(String title, String head, String content) {
		return """
				<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%s</title>%s</head><body>
				<header class="site-header"><a href="/">%s</a></header><main class="site-content">%s</main>
				<footer>Dữ liệu minh hoạ, không phải báo thật.</footer></body></html>
				""".formatted(title, head, esc(name()), content);
	}

}
