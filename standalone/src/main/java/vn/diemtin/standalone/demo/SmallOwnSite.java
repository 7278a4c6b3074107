package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// A small system of its own, as agencies of ministries have: `/{category}-{id}/{slug}-{id}.html`, `Đăng ngày: dd-MM-yyyy`.
final class SmallOwnSite extends Site {

	private static final String CATEGORY = "/tin-tuc-tccb-149";

	SmallOwnSite(String id, String name) {
		super(id, name);
	}

	@Override
	List<Entrance> entrances() {
		return List.of(new Entrance(Entrance.Kind.LISTING, CATEGORY + ".html", 4));
	}

	@Override
	String pathOf(DemoArticle article) {
		return CATEGORY + "/" + article.slug() + "-" + (15900 + article.number()) + ".html";
	}

	@Override
	Answer list(String path, Map<String, String> query, Shelf shelf) {
		if (!path.equals(CATEGORY + ".html") && !path.equals("/")) {
			return Answer.notFound();
		}
		int page = page(query, "trang");
		String items = shelf.page(page)
			.stream()
			.map((article) -> """
					<div class="tin"><a class="anh" href="%1$s"><img src="/Upload/%4$d.jpg" alt=""></a>
					<div class="ten"><a href="%1$s" title="%2$s">%2$s</a></div>
					<div class="ngay">%3$s</div><div class="tomtat">%5$s</div><a href="%1$s">Xem tiếp</a></div>
					""".formatted(pathOf(article), esc(article.title()), date(article, "dd-MM-yyyy"), article.number(),
					esc(summary(article, shelf))))
			.collect(Collectors.joining());
		String next = (page < shelf.pages())
				? "<a class=\"next\" href=\"" + CATEGORY + ".html?trang=" + (page + 1) + "\">Trang sau</a>" : "";
		return Answer.html(frame(name(), "<h2>Tin tức tổ chức cán bộ</h2>" + items + next));
	}

	@Override
	String article(DemoArticle article, Shelf shelf) {
		String related = shelf.besides(article, 5).stream().map((other) -> """
				<li><a href="%s">%s</a></li>
				""".formatted(pathOf(other), esc(other.title()))).collect(Collectors.joining());
		String byline = article.head().byline();
		return frame(esc(article.title()), """
				<h1 class="tieude">%s</h1>
				<div class="thongtin">Đăng ngày: %s | Lượt xem: %d</div>
				<div class="noidung">%s%s</div>
				<div class="binhluan"><h4>Ý kiến bạn đọc</h4></div>
				<div class="lienquan"><h4>Tin tức liên quan:</h4><ul>%s</ul></div>
				""".formatted(esc(article.title()), date(article, "dd-MM-yyyy"), 900 + shelf.visits(),
				Markup.html(shelf.body(article), (text) -> "<div>&nbsp;&nbsp;&nbsp;" + text + "</div>"),
				(byline != null) ? "<div style=\"text-align:right\"><i>" + esc(byline) + "</i></div>" : "", related));
	}

	private String frame(String title, String content) {
		return """
				<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>%s</title></head>
				<body><div id="dau"><a href="/">%s</a></div>
				<div style="display:none">Giờ mở cửa của phòng một cửa: từ 7 giờ 30 đến 17 giờ các ngày làm việc.</div>
				<div id="giua">%s</div><div id="chan">Dữ liệu minh hoạ. Giấy phép số 15/GP-TTĐT ngày 14-4-2025</div>
				</body></html>
				""".formatted(title, esc(name()), content);
	}

}
