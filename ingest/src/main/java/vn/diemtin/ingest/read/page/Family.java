package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.PageRules;

/// A CMS family and what is known of its pages. Its selectors have the simple forms that
/// [MarkSelector] answers by look-up; the best come first.
///
/// @param id its name in sources and articles
/// @param addresses parts of an address that only this family has
/// @param marks selectors of which any one gives the family away
/// @param body of the body
/// @param title of the title
/// @param lead of the standfirst
/// @param byline of the author's name
/// @param date of the line with the date
/// @param item of the elements that are a list's items
record Family(String id, List<String> addresses, List<MarkSelector> marks, List<String> body, List<String> title,
		List<String> lead, List<String> byline, List<String> date, List<String> item) {

	/// Of pages whose family is not recognised.
	static final Family NONE = named("");

	static Family named(String id) {
		return new Family(id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	Family addresses(String... parts) {
		return new Family(id, List.of(parts), marks, body, title, lead, byline, date, item);
	}

	Family marks(String... selectors) {
		List<MarkSelector> read = Stream.of(selectors).map(MarkSelector::of).toList();
		return new Family(id, addresses, read, body, title, lead, byline, date, item);
	}

	Family body(String... selectors) {
		return new Family(id, addresses, marks, List.of(selectors), title, lead, byline, date, item);
	}

	Family title(String... selectors) {
		return new Family(id, addresses, marks, body, List.of(selectors), lead, byline, date, item);
	}

	Family lead(String... selectors) {
		return new Family(id, addresses, marks, body, title, List.of(selectors), byline, date, item);
	}

	Family byline(String... selectors) {
		return new Family(id, addresses, marks, body, title, lead, List.of(selectors), date, item);
	}

	Family date(String... selectors) {
		return new Family(id, addresses, marks, body, title, lead, byline, List.of(selectors), item);
	}

	/// The family as one source has it: what the source declares comes before what the
	/// family does.
	Family with(@Nullable PageRules rules) {
		if (rules == null) {
			return this;
		}
		return new Family(id, addresses, marks, before(rules.body(), body), before(rules.title(), title),
				before(rules.lead(), lead), before(rules.byline(), byline), before(rules.date(), date),
				before(rules.item(), item));
	}

	private static List<String> before(List<String> own, List<String> others) {
		List<String> all = new ArrayList<>(own);
		all.addAll(others);
		return List.copyOf(all);
	}

	@Nullable String name() {
		return id.isEmpty() ? null : id;
	}

	/// The family of a page.
	/// @param declared the source's own word, which wins
	static Family of(PageMarks marks, @Nullable String url, @Nullable String declared) {
		for (Family family : Families.ALL) {
			if (family.id.equals(declared)) {
				return family;
			}
		}
		String address = url == null ? "" : url;
		for (Family family : Families.ALL) {
			if (family.addresses.stream().anyMatch(address::contains)) {
				return family;
			}
		}
		for (Family family : Families.ALL) {
			for (MarkSelector mark : family.marks) {
				if (mark.first(marks) != null) {
					return family;
				}
			}
		}
		return UploadPath.isOn(marks) ? Families.UPLOADS : Families.isPostedForm(marks) ? Families.WEBFORMS : NONE;
	}

}
