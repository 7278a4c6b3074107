package vn.diemtin.ingest.read.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// Makes sense of the raw fields of a feed's entries, all together: one item's date may prove
/// the order of day and month for the others.
final class FeedEntries {

	private static final int LONGEST_TITLE = 2_000;

	private static final int LONGEST_ADDRESS = 4_096;

	private FeedEntries() {
	}

	static Feed of(@Nullable Content title, List<RawEntry> raws, @Nullable Duration ttl, List<String> repairs,
			DateRules rules) {
		DateRules ordered = rules.ordered(FeedOrder.of(raws, rules));
		List<FeedEntry> entries = new ArrayList<>();
		for (RawEntry raw : raws) {
			entries.add(entry(raw, ordered));
		}
		return new Feed(PlainText.of(title, LONGEST_TITLE), entries, ttl, repairs);
	}

	private static FeedEntry entry(RawEntry raw, DateRules rules) {
		String url = Addresses.resolve(null, raw.link());
		String id = raw.id() == null ? null : CleanText.lineOrNull(CleanText.line(raw.id(), LONGEST_ADDRESS));
		return new FeedEntry(id == null ? withoutCampaign(url) : id, url, PlainText.of(raw.title(), LONGEST_TITLE),
				PlainText.of(raw.summary(), CleanText.FIELD_LIMIT), date(raw.published(), rules),
				date(raw.updated(), rules));
	}

	/// An address for telling entries apart: what counts readers is no part of it.
	private static @Nullable String withoutCampaign(@Nullable String url) {
		int query = url == null ? -1 : url.indexOf('?');
		if (url == null || query < 0 || url.indexOf("utm_", query) < 0) {
			return url;
		}
		int hash = url.indexOf('#', query);
		String end = hash < 0 ? "" : url.substring(hash);
		StringJoiner kept = new StringJoiner("&", "?", end).setEmptyValue(end);
		for (String parameter : url.substring(query + 1, hash < 0 ? url.length() : hash).split("&", -1)) {
			if (!parameter.startsWith("utm_")) {
				kept.add(parameter);
			}
		}
		return url.substring(0, query) + kept;
	}

	private static @Nullable PublicationDate date(@Nullable String raw, DateRules rules) {
		ReadDate date = DateReader.read(raw == null ? null : CleanText.decodeEntities(raw), rules);
		return date == null ? null : date.from(Origin.FEED, 0.95);
	}

}
