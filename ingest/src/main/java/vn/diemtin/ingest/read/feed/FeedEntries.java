package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.text.CleanText;

/// Makes sense of the raw fields of a feed's entries, all together: one item's date may prove
/// the order of day and month for the others.
final class FeedEntries {

	private static final int LONGEST_TITLE = 2_000;

	private static final int LONGEST_ADDRESS = 4_096;

	private FeedEntries() {
	}

	static Feed of(@Nullable String title, List<RawEntry> raws, List<String> repairs, DateRules rules) {
		DateRules ordered = rules.ordered(order(raws, rules));
		List<FeedEntry> entries = new ArrayList<>();
		boolean empty = false;
		for (RawEntry raw : raws) {
			FeedEntry entry = entry(raw, ordered);
			if (entry.url() == null && (entry.title() == null
					|| entry.id() == null && entry.published() == null && entry.summary() == null)) {
				empty = true;
				continue;
			}
			entries.add(entry);
		}
		if (empty) {
			repairs.add("items: empty ones dropped");
		}
		return new Feed(plain(title, LONGEST_TITLE), entries, repairs);
	}

	/// Characters of a field without markup, its references decoded.
	static @Nullable String plain(@Nullable String raw, int limit) {
		if (raw == null) {
			return null;
		}
		String text = raw.length() > CleanText.FIELD_LIMIT ? raw.substring(0, CleanText.FIELD_LIMIT) : raw;
		if (hasMarkup(text)) {
			text = Jsoup.parseBodyFragment(text).text();
		}
		text = CleanText.decodeEntities(text);
		if (hasMarkup(text)) {
			text = Jsoup.parseBodyFragment(text).text();
		}
		String line = CleanText.line(text, limit);
		return line.isEmpty() ? null : line;
	}

	private static FeedEntry entry(RawEntry raw, DateRules rules) {
		String url = raw.link() == null || raw.link().length() > LONGEST_ADDRESS ? null : raw.link();
		String id = raw.id() == null ? null : CleanText.line(raw.id(), LONGEST_ADDRESS);
		return new FeedEntry(id == null || id.isEmpty() ? url : id, url, plain(raw.title(), LONGEST_TITLE),
				plain(raw.summary(), CleanText.FIELD_LIMIT), date(raw.published(), rules), date(raw.updated(), rules));
	}

	private static @Nullable PublicationDate date(@Nullable String raw, DateRules rules) {
		ReadDate date = DateReader.read(raw == null ? null : CleanText.decodeEntities(raw), rules);
		return date == null ? null : date.from(Origin.FEED, 0.95);
	}

	private static Order order(List<RawEntry> raws, DateRules rules) {
		int dayFirst = 0;
		int monthFirst = 0;
		for (RawEntry raw : raws) {
			Order order = DateReader.proves(raw.published(), rules);
			order = order == null ? AddressDate.proves(raw.published(), raw.link(), rules) : order;
			dayFirst += order == Order.DAY_FIRST ? 1 : 0;
			monthFirst += order == Order.MONTH_FIRST ? 1 : 0;
		}
		if (dayFirst > 0 == monthFirst > 0) {
			return Order.FEED;
		}
		return dayFirst > 0 ? Order.DAY_FIRST : Order.MONTH_FIRST;
	}

	private static boolean hasMarkup(String text) {
		int i = text.indexOf('<');
		while (i >= 0 && i + 1 < text.length()) {
			char next = text.charAt(i + 1);
			if ((next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next == '/' || next == '!')
					&& text.indexOf('>', i) > 0) {
				return true;
			}
			i = text.indexOf('<', i + 1);
		}
		return false;
	}

}
