package vn.diemtin.benchmarks;

import java.time.OffsetDateTime;
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
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;

/// Articles of about 3 kB a second on one core, through all finders.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class FactBenchmark {

	private final FactFinder finder = FactFinder.load();

	private final ArticleText article = new ArticleText("Tập huấn công tác bình đẳng giới năm 2026", null,
			(SamplePages.TEXT + "\n").repeat(6), OffsetDateTime.parse("2026-03-13T00:00:00+07:00"), "Thanh Hóa", null,
			Direction.PAST);

	/// All finders.
	@Benchmark
	public Findings findAll() {
		return this.finder.find(this.article);
	}

}
