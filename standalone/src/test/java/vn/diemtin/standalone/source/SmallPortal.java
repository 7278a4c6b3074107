package vn.diemtin.standalone.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A portal on the loopback address.
final class SmallPortal implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, String> pages = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

	private volatile String elsewhere = "";

	SmallPortal() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String url(String path) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

	ConcurrentLinkedQueue<String> asked() {
		return this.asked;
	}

	SmallPortal page(String path, String body) {
		this.pages.put(path, body);
		return this;
	}

	/// Leads for good to another portal.
	SmallPortal moved(SmallPortal to) {
		this.elsewhere = to.url("");
		return this;
	}

	/// A home page with a menu, a section of news with articles, and a feed when wanted.
	SmallPortal withNews(boolean hasFeed) {
		String feed = hasFeed ? "<link rel='alternate' type='application/rss+xml' href='/rss/home.rss'>" : "";
		page("/",
				"""
						<!DOCTYPE html><html><head><meta charset="utf-8"><title>Cổng thông tin điện tử tỉnh Ví Dụ</title>%s</head>
						<body><ul class="menu"><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li>
						</ul><h1>Cổng thông tin điện tử tỉnh Ví Dụ</h1></body></html>"""
					.formatted(feed));
		page("/tin-tuc", """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tin tức</title></head><body><h1>Tin tức</h1>
				<div class="list">%s</div><div class="pagination"><a href="/tin-tuc?page=2">2</a>
				<a href="/tin-tuc?page=3">3</a></div></body></html>""".formatted(items()));
		StringBuilder entries = new StringBuilder();
		for (int i = 1; i <= 8; i++) {
			entries
				.append("<item><title>%s</title><link>%s</link><pubDate>%02d Nov 2026 08:00:00 +0700</pubDate></item>"
					.formatted(title(i), url("/tin-tuc/bai-" + i + ".html"), i));
			page("/tin-tuc/bai-" + i + ".html", article(i));
		}
		if (hasFeed) {
			page("/rss/home.rss",
					"<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Tin</title>"
							+ entries + "</channel></rss>");
		}
		return this;
	}

	private static String items() {
		StringBuilder html = new StringBuilder();
		for (int i = 1; i <= 8; i++) {
			html.append(
					"""
							<div class="item"><h3><a href="/tin-tuc/bai-%1$d.html">%2$s</a></h3><span class="date">%1$02d/11/2026</span>
							<p>Lớp học kéo dài ba ngày với nhiều chuyên đề thiết thực cho cán bộ cơ sở.</p></div>"""
						.formatted(i, title(i)));
		}
		return html.toString();
	}

	private static String article(int i) {
		return """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>%2$s</title></head><body><h1>%2$s</h1>
				<div class="ngay">Ngày đăng: %1$02d/11/2026</div><div class="noidung">
				<p>Ngày %1$d/11, Sở Nội vụ tỉnh Ví Dụ khai giảng lớp bồi dưỡng kiến thức giới cho 90 cán bộ của các xã, phường trong
				tỉnh; lớp học kéo dài ba ngày với nhiều chuyên đề thiết thực do giảng viên của trường chính trị trình bày.</p>
				<p>Các học viên thảo luận về lồng ghép giới trong kế hoạch của địa phương và cách thu thập số liệu tách biệt theo
				giới tính, sau đó làm bài tập theo nhóm và trình bày kết quả trước lớp.</p></div></body></html>"""
			.formatted(i, title(i));
	}

	private static String title(int i) {
		return "Khai giảng lớp bồi dưỡng kiến thức giới đợt " + i + " năm 2026";
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString();
		this.asked.add(path);
		try (exchange) {
			if (!this.elsewhere.isEmpty() && !path.equals("/robots.txt")) {
				exchange.getResponseHeaders().set("Location", this.elsewhere + path);
				exchange.sendResponseHeaders(301, -1);
				return;
			}
			String page = this.pages.get(path);
			byte[] bytes = ((page != null) ? page : "none").getBytes(StandardCharsets.UTF_8);
			String type = path.endsWith(".rss") ? "application/rss+xml" : "text/html; charset=utf-8";
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders((page != null) ? 200 : 404, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
