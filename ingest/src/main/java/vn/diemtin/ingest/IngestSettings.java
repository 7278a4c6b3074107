package vn.diemtin.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// The settings of the process; each is explained in `ingest.yaml`.
///
/// @param sources a folder of source files that add to the built-in catalogue and replace its files of the same id
/// @param builtInSources whether the catalogue that comes with the program is used
/// @param state where the frontier keeps its state between runs; it can be rebuilt from Kafka
/// @param poll how often entrances are asked
/// @param deepEvery how often the second and further pages of a list are asked
/// @param crawlDelay the rest of a host between two requests
/// @param lease how long a request may be under way before it is thought lost
/// @param revisit when an article is asked again, counted from when it was first fetched
/// @param attempts how often an article is tried when its host fails
/// @param retryFirst the pause before an article is tried again; each further one is three times as long
/// @param linksADay the most new addresses that a host may bring on one day
/// @param fetch how pages are fetched
/// @param read how pages are read
@Validated
@ConfigurationProperties("diemtin.ingest")
public record IngestSettings(@Nullable Path sources, @DefaultValue("true") boolean builtInSources,
		@DefaultValue("data/ingest") Path state, @DefaultValue @Valid Poll poll,
		@DefaultValue("12h") Duration deepEvery, @DefaultValue("2s") Duration crawlDelay,
		@DefaultValue("3m") Duration lease, @DefaultValue( {
				"1h", "1d", "7d" }) List<Duration> revisit,
		@DefaultValue("10") @Min(1) int attempts, @DefaultValue("5m") Duration retryFirst,
		@DefaultValue("3000") @Min(1) int linksADay, @DefaultValue @Valid Fetch fetch, @DefaultValue @Valid Read read){

	public IngestSettings {
		revisit = List.copyOf(revisit);
		requirePositive("deep-every", deepEvery);
		requirePositive("retry-first", retryFirst);
		if (crawlDelay.isNegative()) {
			throw new IllegalArgumentException("diemtin.ingest.crawl-delay must not be negative");
		}
		if (lease.compareTo(fetch.timeout().multipliedBy(2)) < 0) {
			throw new IllegalArgumentException(
					"diemtin.ingest.lease must be at least twice diemtin.ingest.fetch.timeout");
		}
	}

	private static void requirePositive(String name, Duration value) {
		if (!value.isPositive()) {
			throw new IllegalArgumentException("diemtin.ingest." + name + " must be longer than nothing");
		}
	}

	/// How often entrances (feeds, lists, sitemaps) are asked.
	///
	/// @param first the interval of an entrance whose rhythm is not known yet
	/// @param fastest the shortest interval when its source does not say
	/// @param slowest the longest interval of an entrance that does not fail
	/// @param patience how much waiting of new items, added up, is worth one request
	public record Poll(@DefaultValue("15m") Duration first, @DefaultValue("5m") Duration fastest,
			@DefaultValue("6h") Duration slowest, @DefaultValue("3m") Duration patience) {

		public Poll {
			requirePositive("poll.first", first);
			requirePositive("poll.fastest", fastest);
			requirePositive("poll.slowest", slowest);
			requirePositive("poll.patience", patience);
		}

	}

	/// How pages are fetched.
	///
	/// @param timeout of one fetch as a whole: robots.txt, redirects and body
	/// @param largest body, compressed and decoded alike
	/// @param agent the name under which robots.txt and the hosts know the program
	/// @param contact where a host's people find out who asks: a page or a mail address
	/// @param allowPrivate whether addresses inside the house may be asked; for trying
	/// things out only
	/// @param concurrency how many consumers share the work, at most as many as
	/// partitions
	/// @param hosts how many hosts are asked at once
	public record Fetch(@DefaultValue("20s") Duration timeout, @DefaultValue("8MB") DataSize largest,
			@DefaultValue("DiemTin") @NotBlank String agent, @Nullable String contact,
			@DefaultValue("false") boolean allowPrivate, @DefaultValue("3") @Min(1) int concurrency,
			@DefaultValue("512") @Min(1) int hosts) {

		private static final DataSize MOST = DataSize.ofMegabytes(11);

		public Fetch {
			requirePositive("fetch.timeout", timeout);
			if (largest.compareTo(MOST) > 0) {
				throw new IllegalArgumentException(
						"diemtin.ingest.fetch.largest must be 11MB at the most, or pages do not fit into messages");
			}
		}

	}

	/// How pages are read.
	///
	/// @param concurrency how many consumers share the work, at most as many as
	/// partitions
	/// @param links the most links that are taken from one page
	public record Read(@DefaultValue("2") @Min(1) int concurrency, @DefaultValue("1000") @Min(1) int links) {
	}

}
