package vn.diemtin.standalone.read;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.diemtin.events.article.Link;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.ingest.read.ReadOutcome.ArticlePage;
import vn.diemtin.ingest.read.ReadOutcome.FeedDocument;
import vn.diemtin.ingest.read.ReadOutcome.ListingPage;
import vn.diemtin.ingest.read.ReadOutcome.Other;
import vn.diemtin.ingest.read.ReadOutcome.SitemapDocument;

/// One line of `diemtin read`: all fields are always there, null or empty where there is nothing.
final class ReadLine {

	private static final List<String> TEXTS = List.of("url", "canonicalUrl", "family", "title", "lead", "text", "html",
			"byline", "site", "language", "published", "modified");

	private static final List<String> LISTS = List.of("images", "attachments", "links", "entries", "repairs");

	private ReadLine() {
	}

	static ObjectNode of(JsonMapper mapper, String file, @Nullable String url, ReadOutcome outcome,
			@Nullable Explanation explanation) {
		ObjectNode line = empty(mapper, file, kind(outcome));
		line.put("url", url);
		switch (outcome) {
			case ArticlePage page -> {
				line.setAll((ObjectNode) mapper.valueToTree(page.article()));
				line.put("url", url);
				line.put("family", page.family());
				line.set("repairs", mapper.valueToTree(page.repairs()));
				line.put("confidence", page.confidence());
			}
			case ListingPage page -> {
				line.put("title", page.title());
				line.put("family", page.family());
				line.set("links", mapper.valueToTree(page.links()));
				line.set("repairs", mapper.valueToTree(page.repairs()));
				line.set("nextPages", mapper.valueToTree(page.nextPages()));
			}
			case FeedDocument feed -> {
				line.put("title", feed.title());
				line.set("entries", mapper.valueToTree(feed.entries()));
				line.set("repairs", mapper.valueToTree(feed.repairs()));
			}
			case SitemapDocument map -> {
				List<Link> links = map.links();
				line.set("links", mapper.valueToTree(links));
				line.set("repairs", mapper.valueToTree(map.repairs()));
				line.set("sitemaps", mapper.valueToTree(map.sitemaps()));
			}
			case Other other -> {
				line.put("title", other.title());
				line.set("repairs", mapper.valueToTree(other.repairs()));
				line.put("reason", other.reason());
			}
		}
		if (explanation != null) {
			line.set("explanation", mapper.valueToTree(explanation));
		}
		return line;
	}

	static ObjectNode problem(JsonMapper mapper, String file, String problem) {
		ObjectNode line = empty(mapper, file, "other");
		line.put("problem", problem);
		return line;
	}

	private static ObjectNode empty(JsonMapper mapper, String file, String kind) {
		ObjectNode line = mapper.createObjectNode();
		line.put("file", file);
		line.put("kind", kind);
		TEXTS.forEach(line::putNull);
		LISTS.forEach(line::putArray);
		line.putNull("confidence");
		line.putNull("problem");
		return line;
	}

	private static String kind(ReadOutcome outcome) {
		return switch (outcome) {
			case ArticlePage page -> "article";
			case ListingPage page -> "listing";
			case FeedDocument feed -> "feed";
			case SitemapDocument map -> "sitemap";
			case Other other -> "other";
		};
	}

}
