package vn.diemtin.ingest.read.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Attachment;

/// The documents that an article offers, in its body or beside it.
final class Attachments {

	private static final Set<String> TYPES = Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "rar",
			"odt", "ods", "odp", "rtf", "7z", "csv");

	private static final int MOST = 100;

	private static final int TITLE = 300;

	private static final int LONGEST_TYPE = 4;

	private Attachments() {
	}

	/// The documents linked in the element around a body.
	static List<Attachment> of(HtmlPage page, Box body) {
		Map<String, Attachment> found = new LinkedHashMap<>();
		Box around = body.parent == null ? body : body.parent;
		for (Mark link : page.marks.tag("a")) {
			Box box = link.box();
			String type = box == null || link.hidden() ? null : type(link.attr("href"));
			if (type == null || box == null || found.size() >= MOST || !box.isWithin(around)
					|| RelatedLinks.inMenu(box)) {
				continue;
			}
			String url = page.absolute(link.attr("href"));
			if (url != null) {
				String title = link.text(TITLE);
				found.putIfAbsent(url, new Attachment(url, title.isEmpty() ? null : title, type));
			}
		}
		return List.copyOf(found.values());
	}

	/// The type that a name in an address ends with: `a.pdf`, `a.pdf/1f3c?version=2`,
	/// `get.ashx?file=a.pdf&id=1`.
	private static @Nullable String type(String address) {
		for (int dot = address.indexOf('.'); dot >= 0; dot = address.indexOf('.', dot + 1)) {
			int end = dot + 1;
			while (end < address.length() && end <= dot + 1 + LONGEST_TYPE
					&& Character.isLetterOrDigit(address.charAt(end))) {
				end++;
			}
			boolean whole = end == address.length() || "/?&#;".indexOf(address.charAt(end)) >= 0;
			String type = whole ? address.substring(dot + 1, end).toLowerCase(Locale.ROOT) : "";
			if (TYPES.contains(type)) {
				return type;
			}
		}
		return null;
	}

}
