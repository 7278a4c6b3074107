package vn.diemtin.events.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What one source's pages have other than its family's: selectors of simple forms (`tag`, `#id`, `.class`,
/// `[attr=value]`, one inside the other), the best first. Where a selector finds nothing, the page is read as if it were
/// not there.
///
/// @param body of the element that holds the body
/// @param title of the title
/// @param lead of the standfirst
/// @param byline of the author's name
/// @param date of the line with the date
/// @param drop of elements to leave out
/// @param item of the elements that are a list's items
/// @param pager the strategy of the list's pager, such as `query` or `view-state`; null when any will do
public record PageRules(List<String> body, List<String> title, List<String> lead, List<String> byline,
		List<String> date, List<String> drop, List<String> item, @Nullable String pager) {

	public PageRules {
		body = copy(body);
		title = copy(title);
		lead = copy(lead);
		byline = copy(byline);
		date = copy(date);
		drop = copy(drop);
		item = copy(item);
	}

	private static List<String> copy(@Nullable List<String> list) {
		return (list == null) ? List.of() : List.copyOf(list);
	}

}
