package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// SharePoint "portal pages": one big form, dates `dd - MM - yyyy`, a text-size control of 100%, no feed.
final class SharePointSite extends Site {

	SharePointSite(String id, String name) {
		super(id, name);
	}

	@Override
	List<Entrance> entrances() {
		return List.of(new Entrance(Entrance.Kind.LISTING, "/portal/Pages/tin-hoat-dong.aspx", 4));
	}

	@Override
	String pathOf(DemoArticle article) {
		String slug = article.slug();
		String cut = slug.substring(0, Math.min(38, slug.length()));
		String random = Integer.toUnsignedString((article.title() + article.number()).hashCode(), 36);
		return "/portal/Pages/" + date(article, "yyyy-M-d") + "/" + cut + random + ".aspx";
	}

	@Override
	Answer list(String path, Map<String, String> query, Shelf shelf) {
		if (!path.equals("/portal/Pages/tin-hoat-dong.aspx") && !path.equals("/")) {
			return Answer.notFound();
		}
		int page = page(query, "page");
		String items = shelf.page(page)
			.stream()
			.map((article) -> """
					<div class="item-news"><a href="%1$s"><img src="/PublishingImages/%4$d.jpg" alt=""></a>
					<h3><a class="news-title" href="%1$s">%2$s</a></h3><span class="date">(%3$s)</span></div>
					""".formatted(pathOf(article), esc(article.title()), dateWithHalf(article), article.number()))
			.collect(Collectors.joining());
		String pager = java.util.stream.IntStream.rangeClosed(1, shelf.pages())
			.mapToObj((number) -> "<a href=\"/portal/Pages/tin-hoat-dong.aspx?page=" + number + "\">" + number + "</a>")
			.collect(Collectors.joining(" "));
		return Answer.html(frame("Tin hoạt động - " + name(),
				"<div class=\"list-news\">" + items + "</div><div class=\"paging\">" + pager + "</div>", shelf));
	}

	@Override
	String article(DemoArticle article, Shelf shelf) {
		String body = Markup.html(shelf.body(article), (text) -> "<p style=\"text-align: justify\">" + text + "</p>");
		String latest = shelf.besides(article, 8).stream().map((other) -> """
				<li><a href="%s">%s</a>(%s)</li>
				""".formatted(pathOf(other), esc(other.title()), dateWithHalf(other))).collect(Collectors.joining());
		String byline = article.head().byline();
		return frame(esc(article.title()) + " - " + name(),
				"""
						<div class="art-title"><h1 class="title">%s</h1></div>
						<div class="art-date">Đăng ngày %s</div>
						<div class="art-zoom"><a href="#">-</a> <span>100%%</span> <a href="#">+</a></div>
						<div id="art-content" class="art-content">%s%s</div>
						<div class="art-back"><a href="#">&lt;</a></div>
						<div class="art-other"><h3>Tin mới nhất</h3><ul>%s</ul></div>
						""".formatted(
						esc(article.title()), date(article, "dd - MM - yyyy"), body, (byline != null)
								? "<p style=\"text-align: right\"><strong>" + esc(byline) + "</strong></p>" : "",
						latest),
				shelf);
	}

	private String frame(String title, String content, Shelf shelf) {
		return """
				<!DOCTYPE html>
				<html lang="vi-vn" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint">
				<meta charset="utf-8"><title>%s</title></head><body>
				<form method="post" action="" id="aspnetForm">
				<input type="hidden" name="__VIEWSTATE" value="%s">
				<a href="#mainContent" style="display:none">Skip Ribbon Commands</a>
				<div class="banner"><h2>%s</h2></div>
				<ul class="menu"><li><a href="/">Trang chủ</a></li>\
				<li><a href="/portal/Pages/tin-hoat-dong.aspx">Tin hoạt động</a></li></ul>
				<div id="mainContent">%s</div>
				<div class="vote"><p>Đánh giá của bạn về cổng thông tin điện tử</p><p>%d người đã bình chọn</p></div>
				<div class="counter">%d người đang online</div>
				<div class="footer">%s. Dữ liệu minh hoạ, không phải trang thật.</div>
				</form></body></html>
				""".formatted(title, "dDwtMTI3OTMzNDM4NDs7Pg".repeat(20), esc(name()), content,
				200 + shelf.visits() % 90, 30 + shelf.visits() % 50, esc(name()));
	}

}
