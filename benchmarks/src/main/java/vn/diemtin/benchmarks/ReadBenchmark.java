package vn.diemtin.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;

/// Pages a second on one core; the floor is parsing the page and doing nothing with it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadBenchmark {

	private final byte[] page = SamplePages.articlePage();

	private final PageInput input = new PageInput(this.page, "https://example.gov.vn/tin/1.html",
			"text/html; charset=utf-8", Hints.at(Instant.parse("2026-03-20T00:00:00Z")));

	/// Reading an article page whole.
	@Benchmark
	public ReadOutcome readArticle() {
		return PageReader.read(this.input);
	}

	/// The floor.
	@Benchmark
	public Document parseOnly() {
		return Jsoup.parse(new String(this.page, StandardCharsets.UTF_8));
	}

}
