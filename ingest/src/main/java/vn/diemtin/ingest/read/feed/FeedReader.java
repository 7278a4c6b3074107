package vn.diemtin.ingest.read.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.date.DateRules;

/// Reads RSS and Atom of any dialect with Rome, which is given mended XML only; what it loses
/// or refuses is read from the elements themselves.
public final class FeedReader {

	private FeedReader() {
	}

	/// Reads a feed, or null when the document is none.
	/// @param url where it came from, for relative links
	public static @Nullable Feed read(String text, @Nullable String url, DateRules rules) {
		MendedXml mended = XmlMender.mend(text);
		if (mended == null) {
			return null;
		}
		List<String> repairs = new ArrayList<>(mended.repairs());
		FeedTree tree = new FeedTree(mended.text(), url);
		List<RawEntry> entries = tree.entries();
		SyndFeed feed = rome(mended.text(), repairs);
		String title = tree.title();
		if (feed != null && feed.getEntries().size() == entries.size()) {
			List<RawEntry> bettered = new ArrayList<>();
			for (int i = 0; i < entries.size(); i++) {
				bettered.add(entries.get(i).betteredBy(raw(feed.getEntries().get(i))));
			}
			entries = bettered;
			title = feed.getTitle() == null ? title : feed.getTitle();
		}
		else if (feed != null) {
			repairs.add("feed: entries counted apart");
		}
		return FeedEntries.of(title, entries, repairs, rules);
	}

	private static @Nullable SyndFeed rome(String xml, List<String> repairs) {
		SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
		input.setXmlHealerOn(false);
		input.setAllowDoctypes(false);
		try {
			return input.build(new StringReader(xml));
		}
		// Rome lets unchecked exceptions of its element parsers out for a single bad
		// value.
		catch (FeedException | RuntimeException ex) {
			repairs.add("feed: read without its dialect");
			return null;
		}
	}

	private static RawEntry raw(SyndEntry entry) {
		SyndContent description = entry.getDescription();
		String summary = description == null ? null : description.getValue();
		if (summary == null && !entry.getContents().isEmpty()) {
			summary = entry.getContents().getFirst().getValue();
		}
		return new RawEntry(entry.getUri(), entry.getLink(), entry.getTitle(), summary, null, null);
	}

}
