package vn.diemtin.benchmarks;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
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
import vn.diemtin.ingest.read.text.ByteDecoder;
import vn.diemtin.ingest.read.text.Decoded;

/// Time for a feed of twenty-five items and for the same one damaged, beside plain Rome, and
/// for finding the encoding of a page.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FeedBenchmark {

	private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	private final byte[] feed = feed().getBytes(StandardCharsets.UTF_8);

	private final byte[] damaged = ("<br/>Warning: x\n"
			+ feed().replace("&lt;p&gt;", "&nbsp;<b>").replace("</title>\n<link>", "\n<link>"))
		.getBytes(StandardCharsets.UTF_8);

	private final byte[] page = feed().repeat(17).getBytes(StandardCharsets.UTF_8);

	/// Reading a feed whole.
	@Benchmark
	public ReadOutcome readFeed() {
		return read(this.feed);
	}

	/// Reading a damaged one.
	@Benchmark
	public ReadOutcome readDamagedFeed() {
		return read(this.damaged);
	}

	/// Rome alone: no dates of Vietnam, no mending.
	@Benchmark
	public SyndFeed romeAlone() throws FeedException {
		return new SyndFeedInput().build(new StringReader(new String(this.feed, StandardCharsets.UTF_8)));
	}

	/// Finding the encoding of 170 kB.
	@Benchmark
	public Decoded decodePage() {
		return ByteDecoder.decode(this.page, "text/html; charset=utf-8");
	}

	/// The floor of that.
	@Benchmark
	public String stringOfPage() {
		return new String(this.page, StandardCharsets.UTF_8);
	}

	private static ReadOutcome read(byte[] bytes) {
		return PageReader.read(new PageInput(bytes, "https://bao.example.vn/tin.rss", null, Hints.at(NOW)));
	}

	private static String feed() {
		StringBuilder out = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>Tin trong tỉnh</title>\n<link>https://bao.example.vn/</link>");
		for (int i = 1; i <= 25; i++) {
			out.append("<item><title>Khánh thành cầu dân sinh số ")
				.append(i)
				.append(" ở bản xa</title>\n<link>https://bao.example.vn/cau-")
				.append(i)
				.append(".htm</link>\n<description>&lt;p&gt;Bà con trong bản phấn khởi qua cầu mới; học sinh không còn phải lội suối tới trường.&lt;/p&gt;</description>\n<pubDate>Mon, 14 Sep 2026 09:43:")
				.append(10 + i)
				.append(" +0700</pubDate>\n</item>\n");
		}
		return out.append("</channel></rss>").toString();
	}

}
