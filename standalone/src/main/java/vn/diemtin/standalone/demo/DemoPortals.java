package vn.diemtin.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;

/// Seven portals on loopback, each on a port of its own, that publish the invented articles:
/// most at once, some while they run, one changed after a while.
///
/// What they were at their first start (ports, day, hour) is kept in the data folder, so that a second run
/// continues the first and no address changes.
public final class DemoPortals implements AutoCloseable {

	private final List<Portal> portals;

	private final List<DemoArticle> articles;

	private final Memory memory;

	private final Clock clock;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final AtomicInteger visits = new AtomicInteger();

	private final Map<String, HttpServer> servers = new LinkedHashMap<>();

	private DemoPortals(Memory memory, Clock clock) {
		this.memory = memory;
		this.clock = clock;
		this.portals = Portal.all();
		this.articles = DemoArticles.load(memory.anchor());
	}

	/// Starts the portals.
	/// @param folder where they keep what they were
	public static DemoPortals start(Path folder, Clock clock) {
		Memory memory = Memory.in(folder, clock);
		DemoPortals portals = new DemoPortals(memory, clock);
		portals.portals.forEach(portals::open);
		memory.save();
		return portals;
	}

	private void open(Portal portal) {
		try {
			HttpServer server = HttpServer
				.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.memory.port(portal.id())), 50);
			this.memory.port(portal.id(), server.getAddress().getPort());
			server.setExecutor(this.threads);
			server.createContext("/", (exchange) -> answer(exchange, portal));
			server.start();
			this.servers.put(portal.id(), server);
		}
		catch (IOException ex) {
			close();
			throw new UncheckedIOException("The demo portal " + portal.id() + " cannot have port "
					+ this.memory.port(portal.id()) + " again; end what uses it, or choose another data folder", ex);
		}
	}

	/// The portals as sources for the crawler.
	public List<Source> sources() {
		return this.portals.stream().map((portal) -> {
			List<Entrance> entrances = portal.site()
				.entrances()
				.stream()
				.map((entrance) -> new Entrance(entrance.kind(), base(portal) + entrance.url(), entrance.pages()))
				.toList();
			return new Source(new SourceId("demo-" + portal.id()), portal.site().name(), portal.group(), portal.place(),
					portal.agency(), portal.family(), entrances, Duration.ofSeconds(10), portal.datePattern(), true,
					false);
		}).toList();
	}

	/// The addresses of all articles that the portals will have shown, the late ones
	/// included.
	public List<String> articleUrls() {
		List<String> urls = new ArrayList<>();
		for (Portal portal : this.portals) {
			this.articles.stream()
				.filter((article) -> article.head().portals().contains(portal.id()))
				.forEach((article) -> urls.add(base(portal) + portal.site().pathOf(article)));
		}
		return urls;
	}

	/// How many different articles there are; copies on several portals count once.
	public int articleCount() {
		return this.articles.size();
	}

	private String base(Portal portal) {
		return "http://127.0.0.1:" + this.memory.port(portal.id());
	}

	private void answer(HttpExchange exchange, Portal portal) throws IOException {
		try (exchange) {
			Answer answer = answer(portal, exchange.getRequestURI().getPath(),
					query(exchange.getRequestURI().getRawQuery()));
			String etag = "\"" + Integer.toHexString(answer.body().hashCode()) + "\"";
			exchange.getResponseHeaders().set("Content-Type", answer.type());
			exchange.getResponseHeaders().set("ETag", etag);
			if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
				exchange.sendResponseHeaders(304, -1);
				return;
			}
			byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(answer.status(), body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private Answer answer(Portal portal, String path, Map<String, String> query) {
		Duration running = Duration.between(this.memory.firstStart(), this.clock.instant());
		List<DemoArticle> shown = this.articles.stream()
			.filter((article) -> article.head().portals().contains(portal.id()) && article.isReleased(running))
			.sorted(Comparator.comparing(DemoArticle::published).thenComparing(DemoArticle::number).reversed())
			.toList();
		Shelf shelf = new Shelf(shown, running, this.visits.incrementAndGet());
		Answer answer = portal.site().answer(path, query, shelf);
		boolean decomposes = shelf.at(path, portal.site()::pathOf)
			.map((article) -> article.head().isDecomposed())
			.orElse(false);
		if (decomposes) {
			return new Answer(answer.status(), answer.type(), Normalizer.normalize(answer.body(), Normalizer.Form.NFD));
		}
		return new Answer(answer.status(), answer.type(), withAddresses(answer.body(), portal));
	}

	/// Feeds need absolute addresses, which sites do not know.
	private String withAddresses(String body, Portal portal) {
		return body.startsWith("<?xml") ? body.replace("<link>/", "<link>" + base(portal) + "/") : body;
	}

	private static Map<String, String> query(@Nullable String raw) {
		Map<String, String> values = new HashMap<>();
		if (raw != null) {
			for (String pair : raw.split("&")) {
				int equals = pair.indexOf('=');
				if (equals > 0) {
					values.put(pair.substring(0, equals),
							URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
				}
			}
		}
		return values;
	}

	@Override
	public void close() {
		this.servers.values().forEach((server) -> server.stop(0));
		this.threads.close();
	}

}
