package vn.diemtin.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;

/// Batches of [ArticlePages#COUNT] article pages a second on one core, read whole; beside it
/// the floor, which is parsing them and doing nothing with them, and the best reader of bodies
/// on the JVM, which gives no dates, links or media.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadBenchmark {

	private static final String URL = "https://example.gov.vn/tin/1.html";

	private static final Hints HINTS = Hints.at(Instant.parse("2026-03-20T00:00:00Z"));

	private final List<byte[]> pages;

	/// Pages of the folder in the system property `pages`, else ones made here.
	public ReadBenchmark() {
		try {
			this.pages = ArticlePages.load(System.getProperty("pages"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/// Reading article pages whole.
	@Benchmark
	public void read(Blackhole sink) {
		for (byte[] page : pages) {
			sink.consume(PageReader.read(new PageInput(page, URL, "text/html; charset=utf-8", HINTS)));
		}
	}

	/// The floor.
	@Benchmark
	public void parse(Blackhole sink) {
		for (byte[] page : pages) {
			sink.consume(Jsoup.parse(new String(page, StandardCharsets.UTF_8)));
		}
	}

	/// The rival.
	@Benchmark
	public void readability(Blackhole sink) {
		for (byte[] page : pages) {
			sink.consume(new Readability4J(URL, new String(page, StandardCharsets.UTF_8)).parse().getTextContent());
		}
	}

}
