package vn.diemtin.ingest.read.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Addresses;

/// Finds the one address among an entry's links that its article stands at, and makes it
/// absolute: against `xml:base`, then the feed's own address, then that of its site.
final class LinkFinder {

	private final @Nullable String base;

	/// @param url where the feed came from
	LinkFinder(XmlNode top, @Nullable String url) {
		this.base = url == null || url.isBlank() ? site(top) : url;
	}

	@Nullable String of(XmlNode entry) {
		String found = null;
		int best = 0;
		for (int i = 0; i < entry.children.size(); i++) {
			XmlNode child = entry.children.get(i);
			int rank = rank(child);
			if (rank > best) {
				String link = link(entry, child, i);
				if (link != null) {
					found = link;
					best = rank;
				}
			}
		}
		if (found == null && entry.attribute("href") != null) {
			found = resolve(entry, entry.attribute("href"));
		}
		return found == null ? permalink(entry) : found;
	}

	/// How much an element speaks for the article's address.
	private static int rank(XmlNode child) {
		return switch (child.key) {
			case "feedburner:origlink" -> 5;
			case "link" -> {
				if (child.attribute("href") == null) {
					yield 4;
				}
				String rel = child.attributes.getOrDefault("rel", "alternate").strip().toLowerCase(Locale.ROOT);
				String type = child.attributes.getOrDefault("type", "text/html").toLowerCase(Locale.ROOT);
				if (!rel.isEmpty() && !rel.equals("alternate") && !rel.endsWith("/relation/alternate")) {
					yield 0;
				}
				yield type.contains("html") || type.startsWith("text/plain") || type.isBlank() ? 3 : 2;
			}
			case "a" -> 1;
			default -> 0;
		};
	}

	private @Nullable String link(XmlNode entry, XmlNode child, int index) {
		String href = child.attribute("href");
		if (href != null) {
			return resolve(child, href);
		}
		if (!child.isBlank()) {
			return resolve(child, child.text());
		}
		boolean textAfter = index + 1 < entry.children.size()
				&& entry.children.get(index + 1).key.equals(XmlNode.CHARACTERS);
		String after = textAfter ? entry.children.get(index + 1).characters.toString().strip() : "";
		return isWeb(after) ? resolve(child, after) : null;
	}

	private @Nullable String permalink(XmlNode entry) {
		for (XmlNode child : entry.children) {
			if (!child.key.equals("guid") && !child.key.equals("id")) {
				continue;
			}
			String said = child.attributes.getOrDefault("ispermalink", "").strip().toLowerCase(Locale.ROOT);
			String id = child.text().strip();
			boolean path = child.key.equals("guid") && id.startsWith("/");
			if (!said.equals("false") && (isWeb(id) || path)) {
				return resolve(child, id);
			}
		}
		String about = entry.attribute("rdf:about");
		return about != null && isWeb(about.strip()) ? resolve(entry, about) : null;
	}

	private @Nullable String resolve(XmlNode node, @Nullable String link) {
		String from = base;
		Deque<String> bases = new ArrayDeque<>();
		for (XmlNode at = node; at != null; at = at.parent) {
			String own = at.attributes.isEmpty() ? null : at.attribute("xml:base");
			if (own != null) {
				bases.push(own);
			}
		}
		for (String one : bases) {
			String next = Addresses.resolve(from, one);
			from = next == null ? from : next;
		}
		String resolved = Addresses.resolve(from, link);
		return resolved == null ? null : resolved.replace(" ", "%20");
	}

	private static @Nullable String site(XmlNode top) {
		for (XmlNode root : top.children) {
			XmlNode channel = root.key.equals("channel") || root.key.equals("feed") ? root : root.child("channel");
			XmlNode link = channel == null ? null : channel.child("link");
			if (link != null) {
				String href = link.attribute("href");
				String site = Addresses.resolve(null, href == null ? link.text() : href);
				if (site != null && isWeb(site)) {
					return site;
				}
			}
		}
		return null;
	}

	static boolean isWeb(String text) {
		return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
	}

}
