package vn.diemtin.standalone.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A small portal of this machine with a feed, for processes that must not ask real ones. Articles can be added while
/// it is asked.
final class NewsPortal implements AutoCloseable {

	private static final ZonedDateTime DAY = ZonedDateTime.of(2026, 11, 16, 8, 0, 0, 0, ZoneOffset.ofHours(7));

	private final HttpServer server;

	private final Map<Integer, String> titles = new ConcurrentSkipListMap<>();

	NewsPortal() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/// Publishes an article, and gives its address.
	String publish(String title) {
		int number = this.titles.size() + 1;
		this.titles.put(number, title);
		return base() + path(number);
	}

	/// Writes what a source file says about the portal.
	Path declareIn(Path folder) {
		return declareIn(folder, "cong-mau");
	}

	/// @param id of the source
	Path declareIn(Path folder, String id) {
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(id + ".yaml"), """
					id: %2$s
					name: Cổng thông tin mẫu
					group: province
					place: Thanh Hóa
					pollEvery: 5s
					verified: true
					entrances:
					  - kind: feed
					    url: %1$s/rss/tin-moi.rss
					""".formatted(base(), id));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String base() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	private static String path(int number) {
		return "/tin-tuc/ban-tin-" + (4100 + number) + ".html";
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String asked = exchange.getRequestURI().getPath();
			if (asked.equals("/rss/tin-moi.rss")) {
				send(exchange, 200, "application/rss+xml; charset=utf-8", feed());
				return;
			}
			for (Map.Entry<Integer, String> article : this.titles.entrySet()) {
				if (asked.equals(path(article.getKey()))) {
					send(exchange, 200, "text/html; charset=utf-8", page(article.getKey(), article.getValue()));
					return;
				}
			}
			send(exchange, 404, "text/html; charset=utf-8", "<html><body>Không tìm thấy trang</body></html>");
		}
	}

	private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

	private String feed() {
		return this.titles.entrySet()
			.stream()
			.map((article) -> """
					<item><title>%s</title><link>%s%s</link><pubDate>%s</pubDate></item>
					""".formatted(article.getValue(), base(), path(article.getKey()),
					DateTimeFormatter.RFC_1123_DATE_TIME.format(DAY.plusMinutes(article.getKey()))))
			.collect(Collectors.joining("", """
					<?xml version="1.0" encoding="utf-8"?>
					<rss version="2.0"><channel><title>Cổng thông tin mẫu</title><link>%s</link>
					<description>Tin mới</description>
					""".formatted(base()), "</channel></rss>\n"));
	}

	private static String page(int number, String title) {
		return """
				<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%1$s</title>
				<meta property="og:title" content="%1$s"><meta property="article:published_time" content="%2$s"></head>
				<body><header><a href="/">Cổng thông tin mẫu</a></header><article><h1>%1$s</h1>
				<p>Sáng 16/11/2026, Sở Nội vụ tỉnh Thanh Hóa mở lớp tập huấn số %3$d về bình đẳng giới cho cán bộ xã,
				kéo dài hai ngày tại hội trường của tỉnh.</p>
				<p>Lớp có %4$d học viên, trong đó một nửa là nữ. Người học được nghe về lồng ghép giới trong việc lập kế
				hoạch, cách đọc số liệu tách theo giới và cách ghi lại điều người dân nói.</p>
				<p>Ban tổ chức cho biết sẽ còn mở thêm các lớp như vậy ở những huyện miền núi trong tháng 12 tới, để mỗi
				xã có ít nhất hai người được học.</p></article></body></html>
				""".formatted(title, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(DAY.plusMinutes(number)), number,
				40 + number * 7);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
