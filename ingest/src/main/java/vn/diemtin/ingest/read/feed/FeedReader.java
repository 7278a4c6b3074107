package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.date.DateRules;

/// Reads RSS, RDF, Atom and CDF of any dialect from the elements themselves, however damaged
/// the document is. Rome is asked for what they do not give.
public final class FeedReader {

	/// Rome builds a document several times the size of the feed.
	private static final int LONGEST_FOR_ROME = 500_000;

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
		EntryReader reader = new EntryReader(new LinkFinder(mended.top(), url));
		List<RawEntry> entries = new ArrayList<>();
		int empty = 0;
		boolean whole = true;
		for (XmlNode node : mended.entries()) {
			if (EntryReader.isEmpty(node)) {
				empty++;
				continue;
			}
			RawEntry entry = reader.read(node);
			whole &= entry.isWhole();
			entries.add(entry);
		}
		if (!whole && empty == 0 && text.length() <= LONGEST_FOR_ROME) {
			entries = filled(entries, RomeReader.entries(mended), repairs);
		}
		if (empty > 0) {
			repairs.add("items: " + empty + " empty dropped");
		}
		return FeedEntries.of(EntryReader.title(mended.top()), entries, FeedRest.of(mended.top()), repairs, rules);
	}

	private static List<RawEntry> filled(List<RawEntry> own, List<RawEntry> rome, List<String> repairs) {
		if (rome.size() != own.size()) {
			return own;
		}
		List<RawEntry> filled = new ArrayList<>();
		for (int i = 0; i < own.size(); i++) {
			filled.add(own.get(i).filledBy(rome.get(i)));
		}
		if (!filled.equals(own)) {
			repairs.add("feed: fields of other vocabularies read");
		}
		return filled;
	}

}
