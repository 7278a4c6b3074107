package vn.diemtin.benchmarks.search;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import vn.diemtin.desk.DeskApplication;
import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.StoreUnavailable;

/// How long readers wait for a search: `SearchBenchmark FOLDER ARTICLES [SEARCHES]`. The index is filled up to so many
/// articles, and kept in the folder for the next run, which goes on where one was cut; then a desk in a JVM of its own is asked, one page after the other,
/// and a browser says when it shows the first of a page.
public final class SearchBenchmark {

	private static final String PREFIX = "benchmark-";

	private static final int BATCH = 500;

	private static final int ATTEMPTS = 5;

	/// Of so many articles readers know words.
	private static final int ENOUGH = 20_000;

	private static final int WARM = 300;

	private static final int VIEWS = 12;

	private static final String FOLLOWING = "/search/counts";

	private final PrintStream out;

	private final HttpClient client = HttpClient.newHttpClient();

	private SearchBenchmark(PrintStream out) {
		this.out = out;
	}

	/// Runs the measurement and prints its lines.
	public static void main(String[] args) throws IOException, InterruptedException {
		int searches = (args.length > 2) ? Integer.parseInt(args[2]) : 2_000;
		new SearchBenchmark(System.out).run(Path.of(args[0]), Integer.parseInt(args[1]), searches);
	}

	private void run(Path folder, int articles, int searches) throws IOException, InterruptedException {
		try (KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start();
				ElasticsearchServer elasticsearch = ElasticsearchServer.in(folder.resolve("elasticsearch")).start()) {
			List<String> titles = fill(elasticsearch.uri(), articles);
			int port = freePort();
			Process desk = desk(elasticsearch.uri(), kafka, folder, port);
			// Whoever cuts the measurement short leaves no desk behind.
			Runtime.getRuntime().addShutdownHook(new Thread(desk::destroyForcibly));
			try {
				URI address = URI.create("http://localhost:" + port);
				awaitAnswer(address);
				Questions questions = new Questions(titles);
				ask(address, questions, WARM);
				tell(ask(address, questions, searches));
				new FirstPaint(this.out).measure(address, questions, VIEWS);
			}
			finally {
				desk.destroy();
				if (!desk.waitFor(30, TimeUnit.SECONDS)) {
					desk.destroyForcibly();
				}
			}
		}
	}

	private List<String> fill(URI elasticsearch, int articles) throws InterruptedException {
		ManyArticles news = new ManyArticles();
		List<String> titles = new ArrayList<>();
		try (Store store = Store.connect(new StoreSettings(elasticsearch, null, null, PREFIX))) {
			store.prepare();
			store.refresh();
			long known = store.articles().count();
			long begin = System.nanoTime();
			for (int made = 0; made < ((known >= articles) ? Math.min(articles, ENOUGH) : articles); made += BATCH) {
				List<ArticleEnriched> batch = Stream.generate(news::next).limit(BATCH).toList();
				batch.stream().limit(2).forEach((article) -> titles.add(article.collected().article().title()));
				if (made + BATCH > known) {
					index(store, batch);
				}
				if (made % 50_000 == 0) {
					this.out.printf(Locale.ROOT, "%,d articles, %d s%n", made,
							(System.nanoTime() - begin) / 1_000_000_000);
				}
			}
			store.refresh();
			this.out.printf(Locale.ROOT, "%,d articles in the index%n", store.articles().count());
		}
		return titles;
	}

	/// A node that merges may let a writer wait for longer than a request lasts.
	private static void index(Store store, List<ArticleEnriched> batch) throws InterruptedException {
		for (int attempt = 1;; attempt++) {
			try {
				store.articles().index(batch);
				return;
			}
			catch (StoreUnavailable ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
				TimeUnit.SECONDS.sleep(5);
			}
		}
	}

	private List<Page> ask(URI desk, Questions questions, int times) throws IOException, InterruptedException {
		List<Page> pages = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			String asked = questions.next();
			long begin = System.nanoTime();
			HttpResponse<byte[]> response = this.client.send(HttpRequest.newBuilder(desk.resolve(asked)).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			double millis = (System.nanoTime() - begin) / 1e6;
			pages.add(new Page(asked, response.statusCode(), millis, response.body().length,
					isCounted(response.body()) ? 0 : follow(desk, asked, begin)));
		}
		return pages;
	}

	private static boolean isCounted(byte[] page) {
		return !new String(page, StandardCharsets.UTF_8).contains(FOLLOWING);
	}

	/// Asks for the counts as a browser does whose page came without.
	/// @return milliseconds since the page was asked for
	private double follow(URI desk, String asked, long begin) throws IOException, InterruptedException {
		URI counts = desk.resolve(asked.replaceFirst("/search", FOLLOWING));
		HttpResponse<byte[]> response = this.client.send(HttpRequest.newBuilder(counts).build(),
				HttpResponse.BodyHandlers.ofByteArray());
		if (response.statusCode() != 200) {
			throw new IllegalStateException(response.statusCode() + " " + counts);
		}
		return (System.nanoTime() - begin) / 1e6;
	}

	private void tell(List<Page> pages) {
		double[] millis = pages.stream().mapToDouble(Page::millis).sorted().toArray();
		this.out.printf(Locale.ROOT, "%d searches: p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
				millis.length, at(millis, .5), at(millis, .9), at(millis, .99), at(millis, 1));
		double[] later = pages.stream().mapToDouble(Page::counted).filter((one) -> one > 0).sorted().toArray();
		if (later.length > 0) {
			this.out.printf(Locale.ROOT, "%d pages came before their counts: these after p50 %.0f ms, p99 %.0f ms%n",
					later.length, at(later, .5), at(later, .99));
		}
		this.out.printf(Locale.ROOT, "largest page %.0f kB, answers other than 200: %d%n",
				pages.stream().mapToInt(Page::bytes).max().orElse(0) / 1e3,
				pages.stream().filter((page) -> page.status() != 200).count());
		pages.stream()
			.sorted((one, other) -> Double.compare(other.millis(), one.millis()))
			.limit(8)
			.forEach((page) -> this.out.printf(Locale.ROOT, "%6.0f ms %s%n", page.millis(), page.asked()));
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	}

	private Process desk(URI elasticsearch, KafkaServer kafka, Path folder, int port) throws IOException {
		Path log = folder.resolve("desk.log");
		Files.createDirectories(folder);
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
				System.getProperty("java.class.path"), DeskApplication.class.getName(), "--server.port=" + port,
				"--management.server.port=0", "--diemtin.desk.elasticsearch.uri=" + elasticsearch,
				"--diemtin.desk.elasticsearch.prefix=" + PREFIX,
				"--diemtin.desk.editor.kept-in=" + folder.resolve("editor.txt"),
				"--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
	}

	private void awaitAnswer(URI desk) throws InterruptedException {
		for (int i = 0; i < 240; i++) {
			try {
				if (ask(desk, new Questions(List.of("một hai ba bốn")), 1).getFirst().status() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				this.out.print('.');
			}
			TimeUnit.MILLISECONDS.sleep(500);
		}
		throw new IllegalStateException("The desk does not answer; see desk.log");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/// An answer.
	///
	/// @param asked the address
	/// @param millis until its last byte
	/// @param bytes of its body, not compressed
	/// @param counted milliseconds until the counts that followed it; 0 when it held them
	record Page(String asked, int status, double millis, int bytes, double counted) {
	}

}
