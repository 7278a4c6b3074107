package vn.diemtin.benchmarks;

import java.time.LocalDate;
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
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.date.DateFinder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Field;

/// The time that the dates of an article of 3 kB take, with its percentiles.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class DateBenchmark {

	private final String text = (SamplePages.TEXT + "\n").repeat(6);

	private final LocalDate published = LocalDate.of(2026, 3, 13);

	/// Tokens and dates.
	@Benchmark
	public List<DateFact> findDates() {
		return DateFinder.find(Passage.of(Field.TEXT, this.text), this.published, Direction.PAST);
	}

}
