package vn.diemtin.ingest.read.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Makes well-formed XML of a feed or sitemap in one pass over its characters: junk before and
/// after the root, DOCTYPE, unclosed and crossed elements, markup inside text, repeated
/// attributes, undeclared prefixes. Depth and size are capped.
final class XmlMender {

	static final int MOST_ENTRIES = 2_000;

	static final int MOST_ADDRESSES = 50_000;

	private static final int DEPTH = 256;

	private static final int FIELD = 1_000_000;

	private static final int DATE = 256;

	private final String text;

	private final StringBuilder out;

	private final XmlText escaper = new XmlText();

	private final Set<String> repairs = new LinkedHashSet<>();

	private final Set<String> prefixes = new LinkedHashSet<>();

	private final Set<String> declared = new HashSet<>(Set.of("xml", "xmlns"));

	private final Deque<Open> open = new ArrayDeque<>();

	private final Set<String> absent = new HashSet<>();

	private int entries;

	private int rootEnd = -1;

	private XmlMender(String text) {
		this.text = text;
		this.out = new StringBuilder(text.length() + 1024);
	}

	/// Mends a document that starts with one of the known roots, or null when it has
	/// none.
	static @Nullable MendedXml mend(String text) {
		int start = FeedSniffer.rootOf(text);
		if (start < 0) {
			return null;
		}
		XmlMender mender = new XmlMender(text);
		mender.junk(start);
		if (FeedSniffer.isEntryAt(text, start)) {
			mender.repairs.add("xml: root element supplied");
			mender.open(new XmlTag("rss", Map.of("version", "2.0"), false, false, start));
			mender.open(new XmlTag("channel", Map.of(), false, false, start));
		}
		mender.run(start);
		return mender.result();
	}

	private void junk(int start) {
		String before = text.substring(0, Math.min(start, FIELD)).strip();
		if (!before.isEmpty() && !before.startsWith("<?xml") && !before.startsWith("<!--")) {
			repairs.add("xml: text before the document dropped");
		}
		if (before.toLowerCase(Locale.ROOT).contains("<!doctype")) {
			repairs.add("xml: doctype dropped");
		}
	}

	private void run(int start) {
		int i = start;
		while (i < text.length() && !(rootEnd >= 0 && open.isEmpty())) {
			int next = text.indexOf('<', i);
			int end = next < 0 ? text.length() : next;
			escaper.appendMarkup(text, i, end, out);
			if (next < 0) {
				break;
			}
			i = markup(next);
		}
		while (!open.isEmpty()) {
			Open last = open.element();
			repairs.add("xml: broken off");
			if (last.text && (FeedVocabulary.isAddress(last.name) || FeedVocabulary.isDate(last.name))) {
				out.setLength(last.contentStart);
			}
			close();
		}
	}

	private int markup(int at) {
		if (text.startsWith("<![CDATA[", at)) {
			return cdata(at + 9);
		}
		if (text.startsWith("<!--", at)) {
			int end = find("-->", at + 4);
			return end < 0 ? at + 4 : end + 3;
		}
		if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
			int end = find(">", at);
			repairs.add("xml: declaration inside dropped");
			return end < 0 ? text.length() : end + 1;
		}
		XmlTag tag = XmlTag.read(text, at);
		if (tag == null) {
			repairs.add("xml: bare < kept as text");
			out.append("&lt;");
			return at + 1;
		}
		return tag.closing() ? closing(tag, at) : opening(tag, at);
	}

	private int cdata(int start) {
		int end = find("]]>", start);
		if (end < 0) {
			repairs.add("xml: unclosed CDATA");
			Open current = open.peek();
			end = current == null ? -1 : find("</" + current.name, start);
			end = end < 0 ? text.length() : end;
			escaper.appendLiteral(text, start, end, out);
			return end;
		}
		escaper.appendLiteral(text, start, end, out);
		return end + 3;
	}

	private int opening(XmlTag tag, int at) {
		Open current = open.peek();
		if (current != null && current.text) {
			if (!FeedVocabulary.isOwn(tag.name())) {
				repairs.add("xml: markup inside text escaped");
				escaper.appendMarkup(text, at, tag.end(), out);
				return tag.end();
			}
			repairs.add("xml: unclosed " + current.name);
			close();
		}
		if (FeedVocabulary.isDropped(tag.name())) {
			int end = tag.empty() ? tag.end() : find("</" + tag.name(), tag.end());
			int over = end < 0 ? -1 : text.indexOf('>', end);
			return tag.empty() || over < 0 ? tag.end() : over + 1;
		}
		if (FeedVocabulary.ENTRIES.contains(tag.key())) {
			if (!insideMarkup() && isOpen(tag.key())) {
				repairs.add("xml: unclosed " + tag.key());
				closeTo(tag.key());
			}
			entries++;
			if (entries > (tag.key().equals("url") || tag.key().equals("sitemap") ? MOST_ADDRESSES : MOST_ENTRIES)) {
				repairs.add("items: cut");
				while (!open.isEmpty()) {
					close();
				}
				return text.length();
			}
		}
		if (open.size() >= DEPTH) {
			repairs.add("xml: nested too deep");
			return tag.end();
		}
		open(tag);
		return tag.end();
	}

	private void open(XmlTag tag) {
		out.append('<').append(tag.name());
		note(tag.name());
		boolean root = rootEnd < 0;
		for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
			String name = attribute.getKey();
			boolean namespace = name.startsWith("xmlns:");
			if (namespace && attribute.getValue().isBlank()) {
				continue;
			}
			if (namespace) {
				declared.add(name.substring(6));
			}
			else {
				note(name);
			}
			out.append(' ').append(name).append("=\"");
			escaper.appendMarkup(attribute.getValue(), 0, attribute.getValue().length(), out);
			out.append('"');
		}
		if (root) {
			rootEnd = out.length();
		}
		boolean empty = tag.empty()
				|| FeedVocabulary.local(tag.name()).equals("link") && tag.attributes().containsKey("href");
		out.append(empty ? "/>" : ">");
		if (!empty) {
			open.push(new Open(tag.name(), tag.key(), tag.holdsCharacters(), out.length()));
		}
	}

	private int closing(XmlTag tag, int at) {
		Open current = open.peek();
		if (isOpen(tag.key()) && (current == null || !current.text || current.key.equals(tag.key())
				|| FeedVocabulary.isOwn(tag.name()))) {
			if (current != null && !current.key.equals(tag.key())) {
				repairs.add("xml: unclosed " + current.name);
			}
			closeTo(tag.key());
		}
		else if (current != null && current.text && !FeedVocabulary.isOwn(tag.name())) {
			escaper.appendMarkup(text, at, tag.end(), out);
		}
		return tag.end();
	}

	/// Looks for what may be missing; once it is, it is never looked for again, which
	/// keeps the
	/// whole linear.
	private int find(String what, int from) {
		int at = absent.contains(what) ? -1 : text.indexOf(what, from);
		if (at < 0) {
			absent.add(what);
		}
		return at;
	}

	private boolean insideMarkup() {
		return open.size() > 6;
	}

	private boolean isOpen(String key) {
		return open.stream().anyMatch(element -> element.key.equals(key));
	}

	private void closeTo(String key) {
		while (!open.isEmpty()) {
			boolean last = open.element().key.equals(key);
			close();
			if (last) {
				return;
			}
		}
	}

	private void close() {
		Open last = open.pop();
		int length = out.length() - last.contentStart;
		if (last.text && FeedVocabulary.isDate(last.name) && length > DATE) {
			repairs.add("xml: overlong date dropped");
			out.setLength(last.contentStart);
		}
		else if (last.text && length > FIELD) {
			repairs.add("xml: overlong field cut");
			int reference = out.lastIndexOf("&", last.contentStart + FIELD);
			out.setLength(reference > last.contentStart + FIELD - 16 ? reference : last.contentStart + FIELD);
		}
		out.append("</").append(last.name).append('>');
	}

	private void note(String name) {
		int colon = name.indexOf(':');
		if (colon > 0) {
			prefixes.add(name.substring(0, colon));
		}
	}

	private MendedXml result() {
		if (escaper.mended()) {
			repairs.add("xml: characters mended");
		}
		StringBuilder missing = new StringBuilder();
		for (String prefix : prefixes) {
			if (!declared.contains(prefix)) {
				repairs.add("xml: prefix " + prefix + " declared");
				missing.append(" xmlns:")
					.append(prefix)
					.append("=\"")
					.append(FeedVocabulary.NAMESPACES.getOrDefault(prefix, "urn:undeclared:" + prefix))
					.append('"');
			}
		}
		if (rootEnd >= 0) {
			out.insert(rootEnd, missing);
		}
		List<String> notes = new ArrayList<>(repairs);
		return new MendedXml(out.toString(), notes.subList(0, Math.min(notes.size(), 20)));
	}

	private record Open(String name, String key, boolean text, int contentStart) {
	}

}
