package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// NukeViet, as communes use it: meta generator, `.bodytext`, an RSS 2.0 feed.
final class NukeVietSite extends Site {

	NukeVietSite(String id, String name) {
		super(id, name);
	}

	@Override
	List<Entrance> entrances() {
		return List.of(new Entrance(Entrance.Kind.FEED, "/vi/news/rss/", null),
				new Entrance(Entrance.Kind.LISTING, "/vi/news/", 4));
	}

	@Override
	String pathOf(DemoArticle article) {
		return "/vi/news/tin-tuc-su-kien/" + article.slug() + "-" + (400 + article.number()) + ".html";
	}

	@Override
	Answer list(String path, Map<String, String> query, Shelf shelf) {
		if (path.equals("/vi/news/rss/")) {
			return Answer.feed(rss("", shelf, "EEE, dd MMM yyyy HH:mm:ss xx"));
		}
		boolean isList = path.equals("/vi/news/") || path.equals("/") || path.startsWith("/vi/news/page-");
		if (!isList) {
			return Answer.notFound();
		}
		int page = path.startsWith("/vi/news/page-")
				? page(Map.of("n", path.substring("/vi/news/page-".length()).replace("/", "")), "n") : 1;
		String items = shelf.page(page)
			.stream()
			.map((article) -> """
					<div class="news_column panel panel-default"><div class="panel-body">
					<a href="%1$s" title="%2$s"><img src="/assets/news/%4$d.jpg" alt="%2$s" class="img-thumbnail"></a>
					<h3><a href="%1$s" title="%2$s">%2$s</a></h3>
					<div class="text-muted"><em class="fa fa-clock-o"></em> %3$s</div><div class="hometext">%5$s</div></div></div>
					"""
				.formatted(pathOf(article), esc(article.title()), date(article, "dd/MM/yyyy HH:mm"), article.number(),
						esc(summary(article, shelf))))
			.collect(Collectors.joining());
		String pager = (page < shelf.pages())
				? "<ul class=\"pagination\"><li><a href=\"/vi/news/page-" + (page + 1) + "/\">Trang sau</a></li></ul>"
				: "";
		return Answer.html(frame("Tin Tức - " + name(), items + "<div class=\"text-center\">" + pager + "</div>"));
	}

	@Override
	String article(DemoArticle article, Shelf shelf) {
		String lead = article.head().lead();
		String byline = article.head().byline();
		String related = shelf.besides(article, 6)
			.stream()
			.map((other) -> """
					<li><em class="fa fa-angle-right"></em> <a href="%s">%s</a> <em>(%s)</em></li>
					""".formatted(pathOf(other), esc(other.title()), date(other, "dd/MM/yyyy")))
			.collect(Collectors.joining());
		return frame(esc(article.title()) + " - " + name(),
				"""
						<div class="news_column panel panel-default"><div class="panel-body">
						<h1 class="title margin-bottom-lg">%s</h1><div class="row"><span class="h5">%s, %s</span></div>
						%s<div id="news-bodyhtml" class="bodytext margin-bottom-lg">%s</div>%s
						<div class="panel-body">Tổng số điểm của bài viết là: %d trong 5 đánh giá</div></div></div>
						<div class="news_column"><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related">%s</ul></div>
						"""
					.formatted(esc(article.title()), weekday(article), date(article, "dd/MM/yyyy HH:mm"),
							(lead != null) ? "<div class=\"hometext m-bottom\">" + esc(lead) + "</div>" : "",
							Markup.html(shelf.body(article), (text) -> "<div>" + text + "</div>"),
							(byline != null) ? "<div class=\"author text-right\"><p><strong>Tác giả: </strong>"
									+ esc(byline) + "</p></div>" : "",
							shelf.visits() % 25, related));
	}

	private static String weekday(DemoArticle article) {
		int day = article.published().getDayOfWeek().getValue();
		return (day == 7) ? "Chủ nhật" : "Thứ " + List.of("hai", "ba", "tư", "năm", "sáu", "bảy").get(day - 1);
	}

	private String frame(String title, String content) {
		return """
				<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="generator" content="NukeViet v4.5">
				<title>%s</title></head><body><div class="wraper"><header><h2>%s</h2></header>
				<nav><a href="/vi/news/">Tin Tức</a></nav><section><div class="container">%s</div></section>
				<footer>Dữ liệu minh hoạ. Đang truy cập: 12. Hôm nay: 345</footer></div></body></html>
				"""
			.formatted(title, esc(name()), content);
	}

}
