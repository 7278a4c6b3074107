package vn.diemtin.standalone.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A portal of this machine without a feed: a list of many pages, with some articles of one day on each, the newest first.
final class OldPortal implements AutoCloseable {

	static final LocalDate NEWEST = LocalDate.of(2026, 11, 16);

	private static final int PAGES = 40;

	private static final int ITEMS = 4;

	private final HttpServer server;

	private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

	OldPortal() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String host() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	/// Its first page.
	String list() {
		return "http://" + host() + "/tin-tuc";
	}

	/// What was asked, in order, with queries.
	List<String> asked() {
		return List.copyOf(this.asked);
	}

	/// The addresses of the articles on the first so many pages.
	List<String> articles(int pages) {
		List<String> urls = new ArrayList<>();
		for (int number = 1; number <= pages * ITEMS; number++) {
			urls.add("http://" + host() + path(number));
		}
		return urls;
	}

	void declareIn(Path folder, String id) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve(id + ".yaml"), """
				id: %s
				name: Cổng thông tin mẫu
				group: province
				place: Thanh Hóa
				entrances:
				  - kind: listing
				    url: %s
				""".formatted(id, list()));
	}

	private static String path(int number) {
		return "/tin-tuc/lop-tap-huan-so-" + number + "-" + (4100 + number) + ".html";
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String asked = exchange.getRequestURI().toString();
			this.asked.add(asked);
			String page = null;
			if (asked.equals("/tin-tuc")) {
				page = page(1);
			}
			else if (asked.startsWith("/tin-tuc?page=")) {
				page = page(Integer.parseInt(asked.substring(14)));
			}
			else if (asked.endsWith(".html")) {
				page = article(
						Integer.parseInt(asked.substring(asked.lastIndexOf('-') + 1, asked.length() - 5)) - 4100);
			}
			byte[] body = ((page != null) ? page : "<html><body>Không tìm thấy trang</body></html>")
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders((page != null) ? 200 : 404, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private static String day(int page) {
		return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(NEWEST.minusDays(page - 1));
	}

	private static String title(int number) {
		return "Lớp tập huấn số " + number + " về bình đẳng giới cho cán bộ xã";
	}

	private static String page(int page) {
		StringBuilder items = new StringBuilder();
		for (int number = (page - 1) * ITEMS + 1; number <= page * ITEMS; number++) {
			items.append("""
					<div class="item"><h3><a href="%s">%s</a></h3><span class="date">%s</span>
					<p>Sở Nội vụ mở lớp tập huấn hai ngày cho %d cán bộ của các xã trong tỉnh.</p></div>
					""".formatted(path(number), title(number), day(page), 40 + number));
		}
		String pager = (page < PAGES)
				? "<a href=\"/tin-tuc?page=%1$d\">%1$d</a> <a href=\"/tin-tuc?page=%1$d\">Trang sau</a>"
					.formatted(page + 1)
				: "";
		return """
				<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Tin tức</title></head>
				<body><h1>Tin tức</h1><div class="list">%s</div><div class="pagination">%s</div></body></html>
				""".formatted(items, pager);
	}

	private static String article(int number) {
		String day = day((number - 1) / ITEMS + 1);
		return """
				<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%1$s</title>
				<meta property="og:title" content="%1$s"><meta property="og:type" content="article"></head>
				<body><article><h1>%1$s</h1><div class="date">Đăng ngày: %2$s 08:00</div>
				<p>Sở Nội vụ tỉnh Thanh Hóa mở lớp tập huấn số %3$d về bình đẳng giới cho cán bộ xã, kéo dài hai ngày
				tại hội trường của tỉnh.</p>
				<p>Lớp có %4$d học viên, trong đó một nửa là nữ. Người học được nghe về lồng ghép giới trong việc lập kế
				hoạch, cách đọc số liệu tách theo giới và cách ghi lại điều người dân nói.</p>
				<p>Ban tổ chức cho biết sẽ còn mở thêm các lớp như vậy ở những huyện miền núi trong tháng tới, để mỗi
				xã có ít nhất hai người được học.</p></article></body></html>
				""".formatted(title(number), day, number, 40 + number);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
