package vn.diemtin.ingest.read.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/// Every sample feed under every damage: how much of it is still read.
class FeedDamageTest {

	private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	@Test
	void readsDamagedFeedsAlmostAsIfTheyWereWhole() {
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
		System.out.printf(
				"damaged feeds: %d, with entries %.2f %%, links %.2f %%, titles %.2f %%, whole %.2f %% of %d%n", files,
				100.0 * read / files, 100.0 * links / entries, 100.0 * titles / entries, 100.0 * whole / possible,
				possible);
		broken.forEach((name, count) -> System.out.println("not whole: " + name + " " + count));
		assertThat(wrongDates).as("wrong dates").isZero();
		assertThat(read).as("feeds with entries").isEqualTo(files);
		assertThat(1.0 * whole / possible).as("whole").isGreaterThan(0.99);
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
