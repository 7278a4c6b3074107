package vn.diemtin.ingest.read.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/// How much of the sample feeds is still read under every damage.
///
/// @param files feeds times damages
/// @param read those of which any entry is read
/// @param entries all that were there
/// @param links those with the right address
/// @param titles those with the right title
/// @param possible the files that lack nothing by their damage
/// @param whole those of them read as if they were not damaged
/// @param wrongDates entries whose date is another than the undamaged one's
/// @param broken which damages of which feeds are not read whole
public record FeedDamageReport(int files, int read, int entries, int links, int titles, int possible, int whole,
		int wrongDates, Map<String, Integer> broken) {

	private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	/// Read once for all tests, when the first asks.
	private static final class Samples {

		static final FeedDamageReport REPORT = measure();

	}

	/// All sample feeds under all damages.
	public static FeedDamageReport ofSamples() {
		return Samples.REPORT;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%d files: with entries %.2f %%, links %.2f %%, titles %.2f %%; whole %.2f %% of %d; wrong dates %d",
				files, 100.0 * read / files, 100.0 * links / entries, 100.0 * titles / entries,
				100.0 * whole / possible, possible, wrongDates);
	}

	private static FeedDamageReport measure() {
		Map<String, String> feeds = SampleFeeds.all();
		int files = 0;
		int read = 0;
		int whole = 0;
		int possible = 0;
		int entries = 0;
		int links = 0;
		int titles = 0;
		int wrongDates = 0;
		Map<String, Integer> broken = new TreeMap<>();
		for (Map.Entry<String, String> feed : feeds.entrySet()) {
			List<FeedEntry> wanted = entries(feed.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
			assertThat(wanted).as(feed.getKey()).hasSize(6);
			for (FeedDamage damage : FeedDamage.all()) {
				List<FeedEntry> got = entries(damage.apply().apply(feed.getValue()));
				files++;
				read += got.isEmpty() ? 0 : 1;
				possible += damage.wholePossible() ? 1 : 0;
				int same = 0;
				for (int i = 0; i < wanted.size(); i++) {
					FeedEntry is = i < got.size() ? got.get(i) : null;
					FeedEntry was = wanted.get(i);
					boolean link = is != null && String.valueOf(was.url()).equals(is.url());
					boolean title = is != null && damage.title().apply(String.valueOf(was.title())).equals(is.title());
					boolean date = is != null && value(was).equals(value(is));
					if (is != null && is.published() != null && !date) {
						wrongDates++;
					}
					links += link ? 1 : 0;
					titles += title ? 1 : 0;
					if (is != null && link && title && date && String.valueOf(was.summary()).equals(is.summary())) {
						same++;
					}
				}
				entries += wanted.size();
				if (damage.wholePossible()) {
					boolean all = same == wanted.size() && got.size() == wanted.size();
					whole += all ? 1 : 0;
					if (!all) {
						broken.merge(damage.name() + " " + feed.getKey().replaceAll("-\\d$", ""), 1, Integer::sum);
					}
				}
			}
		}
		return new FeedDamageReport(files, read, entries, links, titles, possible, whole, wrongDates, broken);
	}

	private static String value(FeedEntry entry) {
		return entry.published() == null ? "none" : entry.published().value().toString();
	}

	private static List<FeedEntry> entries(byte[] bytes) {
		ReadOutcome outcome = PageReader
			.read(new PageInput(bytes, "https://nguon.example.vn/tin.rss", null, Hints.at(NOW)));
		return outcome instanceof ReadOutcome.FeedDocument feed ? feed.entries() : List.of();
	}

}
