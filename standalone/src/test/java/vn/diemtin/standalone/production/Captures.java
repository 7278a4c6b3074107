package vn.diemtin.standalone.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Recorded pages and feeds of real papers, served as they were by a site of this machine: articles under a list that
/// links them, feeds with their addresses turned to this machine.
final class Captures implements AutoCloseable {

	private static final String LIST = "/chuyen-muc/tin-da-ghi.html";

	private static final Pattern PAPER = Pattern.compile("https?://([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:vn|net))/");

	private final HttpServer server;

	private final Map<String, byte[]> pages = new LinkedHashMap<>();

	private final Map<String, byte[]> feeds = new LinkedHashMap<>();

	private final Map<String, String> titles = new LinkedHashMap<>();

	private Captures(Path folder) throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
		for (Path file : files(folder.resolve("pages"), "_article.html")) {
			byte[] page = Files.readAllBytes(file);
			String path = "/tin/" + file.getFileName().toString().replace("_", "-");
			this.pages.put(path, page);
			this.titles.put(base() + path, title(Jsoup.parse(new String(page, StandardCharsets.UTF_8))));
		}
		for (Path file : files(folder.resolve("feeds"), ".rss")) {
			this.feeds.put("/rss/" + file.getFileName(), turned(Files.readString(file)));
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	static Captures serve(Path folder) {
		try {
			return new Captures(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The headline as the page itself tells other sites, by the article's address.
	Map<String, String> titles() {
		return this.titles;
	}

	List<String> feedUrls() {
		return this.feeds.keySet().stream().map((path) -> base() + path).toList();
	}

	/// Writes what a source file says about the site.
	Path declareIn(Path folder) {
		String entrances = Stream
			.concat(Stream.of("  - kind: listing\n    url: " + base() + LIST + "\n"),
					feedUrls().stream().map((url) -> "  - kind: feed\n    url: " + url + "\n"))
			.collect(Collectors.joining());
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve("tin-da-ghi.yaml"), """
					id: tin-da-ghi
					name: Tin đã ghi
					group: press
					verified: true
					entrances:
					""" + entrances);
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String base() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	private static List<Path> files(Path folder, String end) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(end)).sorted().toList();
		}
	}

	private static String title(Document page) {
		return Normalizer.normalize(page.select("meta[property=og:title]").attr("content").strip(),
				Normalizer.Form.NFC);
	}

	/// Schemas of XML stay as they are: they are names, not addresses.
	private byte[] turned(String feed) {
		return PAPER.matcher(feed).replaceAll(base() + "/$1/").getBytes(StandardCharsets.UTF_8);
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			byte[] feed = this.feeds.get(path);
			byte[] page = path.equals(LIST) ? list().getBytes(StandardCharsets.UTF_8) : this.pages.get(path);
			if (feed != null) {
				send(exchange, 200, "application/rss+xml; charset=utf-8", feed);
			}
			else if (page != null) {
				send(exchange, 200, "text/html; charset=utf-8", page);
			}
			else {
				send(exchange, 404, "text/plain", new byte[] { '?' });
			}
		}
	}

	private String list() {
		return this.titles.entrySet()
			.stream()
			.map((article) -> """
					<li class="tin"><h3><a href="%s">%s</a></h3><span>20/11/2026</span></li>
					""".formatted(URI.create(article.getKey()).getPath(), article.getValue()))
			.collect(Collectors.joining("", """
					<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Tin đã ghi</title></head><body>
					<h1>Tin đã ghi</h1><ul class="danh-sach">
					""", "</ul></body></html>"));
	}

	private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
