package vn.diemtin.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
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
import vn.diemtin.enrich.fact.date.DateFinder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Field;

/// The time that the dates of an article of 3 kB take, with its percentiles; beside it HeidelTime,
/// whose Vietnamese rules are the best known ones.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class DateBenchmark {

	private final List<ArticleText> articles = NewsTexts.load(System.getProperty("texts"));

	private final HeidelTime rival = HeidelTime.load();

	private int next;

	private ArticleText next() {
		this.next = this.next + 1 == this.articles.size() ? 0 : this.next + 1;
		return this.articles.get(this.next);
	}

	private static LocalDate day(ArticleText article) {
		return Objects.requireNonNull(article.published()).toLocalDate();
	}

	/// Tokens and dates.
	@Benchmark
	public List<DateFact> findDates() {
		ArticleText article = next();
		return DateFinder.find(Passage.of(Field.TEXT, article.text()), day(article), Direction.PAST);
	}

	/// The rival: tokens and dates as TimeML.
	@Benchmark
	public String heidelTime() {
		ArticleText article = next();
		return this.rival.annotate(article.text(), Date.from(day(article).atStartOfDay(ZoneOffset.UTC).toInstant()));
	}

}
