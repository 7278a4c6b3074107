package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A CMS family and what is known of its pages.
///
/// @param id its name in sources and articles
/// @param addresses parts of an address that only this family has
/// @param marks selectors of which any one gives the family away
/// @param body selectors of the body, the best first
/// @param title selectors of the title
/// @param lead selectors of the standfirst
/// @param date selectors of the line with the date
record Family(String id, List<String> addresses, List<String> marks, List<String> body, List<String> title,
		List<String> lead, List<String> date) {

	/// Of pages whose family is not recognised.
	static final Family NONE = new Family("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

	@Nullable String name() {
		return id.isEmpty() ? null : id;
	}

	/// The family of a page.
	/// @param declared the source's own word, which wins
	static Family of(Document document, @Nullable String url, @Nullable String declared) {
		for (Family family : Families.ALL) {
			if (family.id.equals(declared)) {
				return family;
			}
		}
		String address = url == null ? "" : url;
		for (Family family : Families.ALL) {
			for (String part : family.addresses) {
				if (address.contains(part)) {
					return family;
				}
			}
		}
		for (Family family : Families.ALL) {
			for (String mark : family.marks) {
				if (document.selectFirst(mark) != null) {
					return family;
				}
			}
		}
		return NONE;
	}

}
