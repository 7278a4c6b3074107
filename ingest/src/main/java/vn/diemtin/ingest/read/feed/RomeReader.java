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

/// Rome's reading of a feed, for fields of vocabularies that the own tables do not know. It is
/// given mended XML only, without the elements whose values make it give up.
final class RomeReader {

	private RomeReader() {
	}

	/// The entries as Rome sees them, or none when it refuses the feed.
	static List<RawEntry> entries(MendedXml mended) {
		SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
		input.setXmlHealerOn(false);
		input.setAllowDoctypes(false);
		List<RawEntry> entries = new ArrayList<>();
		try {
			SyndFeed feed = input.build(new StringReader(XmlWriter.write(mended.top())));
			for (SyndEntry entry : feed.getEntries()) {
				entries.add(raw(entry));
			}
		}
		// Rome lets unchecked exceptions of its element parsers out for a single bad
		// value.
		catch (FeedException | RuntimeException ex) {
			return List.of();
		}
		return entries;
	}

	private static RawEntry raw(SyndEntry entry) {
		SyndContent description = entry.getDescription();
		String link = blankToNull(entry.getLink());
		return new RawEntry(null, link != null && LinkFinder.isWeb(link) ? link : null, content(entry.getTitle()),
				description == null ? null : content(description.getValue()), null, null);
	}

	private static @Nullable Content content(@Nullable String text) {
		String given = blankToNull(text);
		return given == null ? null : Content.unsaid(given);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return text == null || text.isBlank() ? null : text;
	}

}
