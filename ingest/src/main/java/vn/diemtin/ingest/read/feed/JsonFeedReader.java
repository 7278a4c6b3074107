package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.LenientJson;

/// Reads JSON Feed (jsonfeed.org), versions 1 and 1.1.
public final class JsonFeedReader {

	private JsonFeedReader() {
	}

	/// Reads a feed, or null when the document is none.
	public static @Nullable Feed read(String text, @Nullable String url, DateRules rules) {
		JsonNode root = LenientJson.read(text);
		if (root == null || !root.path("items").isArray()) {
			return null;
		}
		List<RawEntry> entries = new ArrayList<>();
		List<String> repairs = new ArrayList<>();
		for (JsonNode item : root.path("items")) {
			if (entries.size() == XmlMender.MOST_ENTRIES) {
				repairs.add("items: cut");
				break;
			}
			String link = Addresses.resolve(url, text(item, "url", "external_url"));
			entries.add(new RawEntry(text(item, "id"), link, content(text(item, "title")), summary(item),
					text(item, "date_published"), text(item, "date_modified")));
		}
		return FeedEntries.of(content(text(root, "title")), entries, null, repairs, rules);
	}

	private static @Nullable Content summary(JsonNode item) {
		String summary = text(item, "summary");
		String text = text(item, "content_text");
		String html = text(item, "content_html");
		if (summary != null || text == null && html == null) {
			return content(summary);
		}
		return text != null ? new Content(text, Content.Form.TEXT)
				: new Content(String.valueOf(html), Content.Form.HTML);
	}

	private static @Nullable Content content(@Nullable String text) {
		return text == null ? null : Content.unsaid(text);
	}

	private static @Nullable String text(JsonNode node, String... names) {
		for (String name : names) {
			JsonNode value = node.path(name);
			if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
				return value.asString();
			}
		}
		return null;
	}

}
