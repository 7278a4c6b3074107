package vn.diemtin.benchmarks.crawl;

import java.io.IOException;

/// What a well-behaved host publishes: a feed and the articles that it names, each some 20 kB long as portals' pages are.
final class PoliteNews {

	private static final String PARAGRAPH = "Sáng nay, Hội Liên hiệp Phụ nữ phối hợp với phòng Nội vụ tổ chức lớp tập huấn về bình "
			+ "đẳng giới cho 45 cán bộ các thôn, với báo cáo viên của tỉnh, phần thảo luận và bài kiểm tra cuối lớp. ";

	private static final String FURNITURE = "<div class=\"menu\"><ul>"
			+ "<li><a href=\"/chuyen-muc/tin-tuc\">Tin tức sự kiện</a></li>".repeat(60) + "</ul></div>"
			+ "<script>var thong_ke = { 'truy-cap': 1203 };</script>".repeat(40);

	private final int articles;

	private final String feed;

	PoliteNews(int articles) {
		this.articles = articles;
		StringBuilder items = new StringBuilder();
		for (int i = 0; i < articles; i++) {
			items.append("<item><title>Lớp tập huấn số ")
				.append(i)
				.append(" về bình đẳng giới</title><link>/tin-tuc/bai-")
				.append(i)
				.append(".html</link><pubDate>Mon, 16 Nov 2026 09:00:00 +0700</pubDate></item>");
		}
		this.feed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Báo Thử</title>"
				+ items + "</channel></rss>";
	}

	boolean answer(int host, String path, LoopbackHosts.Connection connection) throws IOException {
		if (path.equals("/robots.txt")) {
			return connection.status(404);
		}
		if (path.equals("/rss")) {
			return connection.page("application/rss+xml; charset=utf-8", this.feed);
		}
		return connection.page("text/html; charset=utf-8", article(host, path));
	}

	int articles() {
		return this.articles;
	}

	private static String article(int host, String path) {
		String title = "Lớp tập huấn " + path.substring(path.lastIndexOf('/') + 1) + " của xã số " + host;
		return """
				<!DOCTYPE html>
				<html lang="vi"><head><title>%1$s</title><meta property="og:title" content="%1$s">
				<meta property="og:type" content="article">
				<meta property="article:published_time" content="2026-11-16T08:00:00+07:00"></head>
				<body>%2$s<h1 class="title">%1$s</h1><div class="date">Đăng ngày: 16/11/2026 08:00</div>
				<div class="content"><p>%3$s</p><p>%3$s</p><p>%3$s</p><p>%3$s</p><p>%3$s</p></div>
				<div class="footer">Bản quyền</div></body></html>
				""".formatted(title, FURNITURE, PARAGRAPH.repeat(3));
	}

}
