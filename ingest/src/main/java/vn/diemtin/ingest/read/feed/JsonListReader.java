package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.LenientJson;

/// Reads what portals send to their own scripts: a list of articles as data, or a piece of a page wrapped in data.
public final class JsonListReader {

	private static final int DEEPEST = 8;

	private static final int MOST_NODES = 50_000;

	private static final int SHORTEST_MARKUP = 40;

	private static final Set<String> TITLES = Set.of("title", "tieude", "tieude1", "name", "headline", "subject",
			"newstitle", "ten", "tenbaiviet");

	private static final Set<String> LINKS = Set.of("url", "link", "href", "permalink", "duongdan", "linkdetail",
			"detailurl", "newsurl", "shareurl", "friendlyurl");

	private static final Set<String> DATES = Set.of("publisheddate", "publishdate", "publishtime", "publishedat",
			"published", "pubdate", "ngaydang", "ngayxuatban", "datepublished", "postdate", "startdate", "createddate",
			"createdat", "ngaytao", "date", "time", "created");

	private static final Set<String> SUMMARIES = Set.of("description", "summary", "sapo", "tomtat", "trichyeu", "lead",
			"excerpt", "mota");

	private JsonListReader() {
	}

	/// The articles that a document lists; empty when it lists none.
	/// @param url where it came from, for relative links
	public static List<Link> read(String text, @Nullable String url, DateRules rules) {
		JsonNode root = LenientJson.read(text);
		List<RawEntry> best = new ArrayList<>();
		if (root != null) {
			int[] nodes = { 0 };
			search(root, url, 0, nodes, best);
		}
		List<Link> links = new ArrayList<>();
		for (FeedEntry entry : FeedEntries.of(null, best, null, new ArrayList<>(), rules).entries()) {
			PublicationDate published = entry.published();
			if (entry.url() != null && entry.title() != null) {
				links.add(new Link(entry.url(), entry.title(), published));
			}
		}
		return links;
	}

	/// The longest text with markup in a document, null when there is none.
	public static @Nullable String markup(String text) {
		JsonNode root = LenientJson.read(text);
		return (root != null) ? markup(root, 0) : null;
	}

	private static @Nullable String markup(JsonNode node, int depth) {
		if (node.isString()) {
			String value = node.asString();
			return value.length() >= SHORTEST_MARKUP && value.contains("<a ") && value.contains("</") ? value : null;
		}
		@Nullable String longest = null;
		for (JsonNode child : (depth < DEEPEST) ? node.values() : List.<JsonNode>of()) {
			String found = markup(child, depth + 1);
			longest = found != null && (longest == null || found.length() > longest.length()) ? found : longest;
		}
		return longest;
	}

	/// Keeps the longest list of articles.
	private static void search(JsonNode node, @Nullable String url, int depth, int[] nodes, List<RawEntry> best) {
		if (depth > DEEPEST || ++nodes[0] > MOST_NODES) {
			return;
		}
		if (node.isArray()) {
			List<RawEntry> entries = new ArrayList<>();
			for (JsonNode item : node.values()) {
				RawEntry entry = item.isObject() && entries.size() < XmlMender.MOST_ENTRIES ? entry(item, url) : null;
				if (entry != null) {
					entries.add(entry);
				}
			}
			if (entries.size() > best.size() && entries.size() * 2 >= node.size()) {
				best.clear();
				best.addAll(entries);
			}
		}
		for (JsonNode child : node.values()) {
			if (child.isContainer()) {
				search(child, url, depth + 1, nodes, best);
			}
		}
	}

	private static @Nullable RawEntry entry(JsonNode item, @Nullable String url) {
		String title = field(item, TITLES);
		String link = field(item, LINKS);
		boolean isLink = link != null
				&& (link.startsWith("/") || link.startsWith("http") || link.contains(".htm") || link.contains(".aspx"));
		if (title == null || link == null || !isLink) {
			return null;
		}
		String summary = field(item, SUMMARIES);
		return new RawEntry(null, Addresses.resolve(url, link), Content.unsaid(title),
				(summary != null) ? Content.unsaid(summary) : null, field(item, DATES), null);
	}

	private static @Nullable String field(JsonNode item, Set<String> names) {
		for (String name : item.propertyNames()) {
			JsonNode value = item.path(name);
			String plain = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
			if (names.contains(plain) && value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
				return value.asString().strip();
			}
		}
		return null;
	}

}
