package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CharacterReferences;

/// Builds the tree of a feed or sitemap in one pass over its characters, mending as it goes:
/// junk before and after the root, DOCTYPE, unclosed and crossed elements, markup inside text,
/// repeated attributes, undeclared prefixes. Depth and sizes are capped.
final class XmlMender {

	static final int MOST_ENTRIES = 2_000;

	static final int MOST_ADDRESSES = 50_000;

	private static final int DEPTH = 256;

	private static final int FIELD = 1_000_000;

	private static final int DATE = 256;

	private final String text;

	private final Map<String, String> entities;

	private final Set<String> repairs = new LinkedHashSet<>();

	private final Set<String> absent = new HashSet<>();

	private final List<XmlNode> entries = new ArrayList<>();

	private final XmlNode top = new XmlNode("", "", Map.of(), Namespaces.none(), null, false);

	private XmlNode current = top;

	private int sectionEnd = -1;

	private boolean full;

	private XmlMender(String text, int start) {
		this.text = text;
		this.entities = Prologue.entities(text, start);
	}

	/// Mends a document that starts with one of the known roots, or null when it has
	/// none.
	static @Nullable MendedXml mend(String raw) {
		String text = Prologue.withoutControls(raw);
		int start = FeedSniffer.rootOf(text);
		if (start < 0) {
			return null;
		}
		XmlMender mender = new XmlMender(text, start);
		if (text.length() < raw.length()) {
			mender.repairs.add("xml: characters mended");
		}
		mender.repairs.addAll(Prologue.repairs(text, start));
		if (FeedSniffer.isEntryAt(text, start)) {
			mender.repairs.add("xml: root element supplied");
		}
		mender.run(start);
		List<String> notes = List.copyOf(mender.repairs);
		return new MendedXml(mender.top, mender.entries, notes.subList(0, Math.min(notes.size(), 20)));
	}

	private void run(int start) {
		int i = start;
		while (i < text.length() && !full) {
			int next = text.indexOf('<', i);
			int end = next < 0 ? text.length() : next;
			characters(i, end);
			if (next < 0) {
				break;
			}
			i = markup(next);
		}
		if (current != top && !full) {
			repairs.add("xml: broken off");
			if (FeedVocabulary.isLink(current.key) || FeedVocabulary.isDate(current.key)) {
				current.characters.setLength(0);
			}
		}
		while (current != top) {
			forceClose();
		}
	}

	private void characters(int start, int end) {
		if (end <= start || !current.holdsCharacters && isBlank(start, end)) {
			return;
		}
		StringBuilder sink = current.sink();
		if (sink.length() + (end - start) > FIELD) {
			repairs.add("xml: overlong field cut");
		}
		int last = Math.min(end, start + Math.max(0, FIELD - sink.length()));
		if (CharacterReferences.append(text, start, last, entities, sink)) {
			repairs.add("xml: characters mended");
		}
	}

	private void literal(int start, int end) {
		StringBuilder sink = current.sink();
		sink.append(text, start, Math.min(end, start + Math.max(0, FIELD - sink.length())));
	}

	private boolean isBlank(int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) > ' ') {
				return false;
			}
		}
		return true;
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
			if (current != top) {
				repairs.add("xml: bare < kept as text");
				literal(at, at + 1);
			}
			return at + 1;
		}
		return tag.closing() ? closing(tag, at) : opening(tag, at);
	}

	private int cdata(int start) {
		int end = start <= sectionEnd ? sectionEnd : find("]]>", start);
		sectionEnd = end;
		if (end >= 0 && current.holdsCharacters) {
			int close = text.indexOf("</" + current.name, start, end);
			int next = close < 0 ? -1 : text.indexOf("<![CDATA[", close, end);
			end = next < 0 ? end : -1;
		}
		if (end < 0) {
			repairs.add("xml: unclosed CDATA");
			end = find("</" + current.name, start);
			end = end < 0 ? text.length() : end;
			literal(start, end);
			return end;
		}
		literal(start, end);
		return end + 3;
	}

	private int opening(XmlTag tag, int at) {
		boolean root = current == top;
		Namespaces namespaces = current.namespaces.with(tag.attributes(), root);
		String key = namespaces.key(tag.name());
		if (current.holdsCharacters) {
			if (!FeedVocabulary.isOwn(key)) {
				repairs.add("xml: markup inside text escaped");
				literal(at, tag.end());
				return tag.end();
			}
			repairs.add("xml: unclosed " + current.name);
			forceClose();
		}
		boolean entry = FeedVocabulary.ENTRIES.contains(key) || isAddress(key);
		if (entry) {
			XmlNode open = enclosing(key);
			if (open != null) {
				repairs.add("xml: unclosed " + key);
				closeTo(open);
			}
			if (entries.size() == (isAddress(key) ? MOST_ADDRESSES : MOST_ENTRIES)) {
				repairs.add("items: cut");
				full = true;
				return text.length();
			}
		}
		if (current.depth >= DEPTH) {
			repairs.add("xml: nested too deep");
			return tag.end();
		}
		boolean markup = FeedVocabulary.holdsMarkup(key, tag.attributes());
		XmlNode node = new XmlNode(tag.name(), key, tag.attributes(), namespaces, current,
				!markup && FeedVocabulary.isText(key));
		current.add(node);
		if (entry) {
			entries.add(node);
		}
		if (!tag.empty() && !(key.equals("link") && tag.attributes().containsKey("href"))) {
			current = node;
		}
		return tag.end();
	}

	private int closing(XmlTag tag, int at) {
		String key = current.namespaces.key(tag.name());
		if (current.holdsCharacters && !current.key.equals(key) && !FeedVocabulary.isOwn(key)) {
			literal(at, tag.end());
			return tag.end();
		}
		XmlNode open = enclosing(key);
		if (open == null) {
			boolean sameName = key.substring(key.indexOf(':') + 1)
				.equals(current.key.substring(current.key.indexOf(':') + 1));
			if (current.holdsCharacters && sameName) {
				finish();
			}
			return tag.end();
		}
		if (open != current) {
			repairs.add("xml: unclosed " + current.name);
		}
		closeTo(open);
		return tag.end();
	}

	/// Looks for what may be missing; once it is, it is never looked for again, which
	/// keeps the whole linear.
	private int find(String what, int from) {
		int at = absent.contains(what) ? -1 : text.indexOf(what, from);
		if (at < 0) {
			absent.add(what);
		}
		return at;
	}

	private boolean isAddress(String key) {
		if (!FeedVocabulary.ADDRESSES.contains(key)) {
			return false;
		}
		return current.key.equals("urlset") || current.key.equals("sitemapindex") || current.key.equals("loc")
				|| enclosing("urlset") != null || enclosing("sitemapindex") != null;
	}

	private @Nullable XmlNode enclosing(String key) {
		for (XmlNode node = current; node != null && node != top; node = node.parent) {
			if (node.key.equals(key)) {
				return node;
			}
		}
		return null;
	}

	private void closeTo(XmlNode open) {
		while (current != open && current != top) {
			forceClose();
		}
		finish();
	}

	/// Closes an element that was never closed: what is not its own goes to the element
	/// around it.
	private void forceClose() {
		XmlNode node = current;
		finish();
		boolean keeps = FeedVocabulary.ENTRIES.contains(node.key) || FeedVocabulary.ROOTS.contains(node.key)
				|| FeedVocabulary.ADDRESSES.contains(node.key) || node.key.equals("channel");
		if (keeps || node.children.isEmpty() || current == top) {
			return;
		}
		List<XmlNode> own = new ArrayList<>(node.children);
		own.removeIf(child -> !FeedVocabulary.isText(child.key));
		node.children.removeAll(own);
		own.forEach(current::add);
	}

	private void finish() {
		if (FeedVocabulary.isDate(current.key) && current.characters.length() > DATE) {
			repairs.add("xml: overlong date dropped");
			current.characters.setLength(0);
		}
		XmlNode parent = current.parent;
		current = parent == null ? top : parent;
	}

}
