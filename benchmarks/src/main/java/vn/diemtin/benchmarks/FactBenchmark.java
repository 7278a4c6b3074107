package vn.diemtin.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;

/// Varied articles of about 3 kB through all finders on one core: how many a second, and how long one takes.
///
/// The system property `texts` names a folder of JSON Lines with real ones.
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
public class FactBenchmark {

	private final FactFinder finder = FactFinder.load();

	private final List<ArticleText> articles = NewsTexts.load(System.getProperty("texts"));

	private int next;

	private Findings findNext() {
		this.next = this.next + 1 == this.articles.size() ? 0 : this.next + 1;
		return this.finder.find(this.articles.get(this.next));
	}

	/// Articles a second.
	@Benchmark
	@BenchmarkMode(Mode.Throughput)
	@OutputTimeUnit(TimeUnit.SECONDS)
	public Findings articles() {
		return findNext();
	}

	/// The time of one article, with percentiles.
	@Benchmark
	@BenchmarkMode(Mode.SampleTime)
	@OutputTimeUnit(TimeUnit.MICROSECONDS)
	public Findings article() {
		return findNext();
	}

}
