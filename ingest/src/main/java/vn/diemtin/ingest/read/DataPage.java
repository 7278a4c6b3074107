package vn.diemtin.ingest.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;
import vn.diemtin.ingest.read.page.NextPage;
import vn.diemtin.ingest.read.page.NextPage.Strategy;

/// The page of a list that came as data: its articles, and how to ask for the next one.
final class DataPage {

	private static final Set<String> NUMBERS = Set.of("page", "pageindex", "page_index", "p", "trang", "pageno",
			"pagenumber", "currentpage", "paged");

	private static final int MOST_DIGITS = 4;

	private DataPage() {
	}

	static ReadOutcome of(List<Link> links, @Nullable String url, List<String> repairs) {
		String next = (url != null) ? following(url) : null;
		return new ReadOutcome.ListingPage(null, links,
				(next != null) ? List.of(NextPage.of(Strategy.JSON, next)) : List.of(), null, repairs);
	}

	/// The address with the number of the page one higher, null when it has none.
	static @Nullable String following(String url) {
		int at = url.indexOf('?') + 1;
		while (at > 0 && at < url.length()) {
			int end = url.indexOf('&', at);
			int stop = (end < 0) ? url.length() : end;
			int equals = url.indexOf('=', at);
			if (equals > 0 && equals < stop && NUMBERS.contains(url.substring(at, equals).toLowerCase(Locale.ROOT))) {
				String number = url.substring(equals + 1, stop);
				boolean isNumber = !number.isEmpty() && number.length() <= MOST_DIGITS
						&& number.chars().allMatch((c) -> c >= '0' && c <= '9');
				return isNumber ? url.substring(0, equals + 1) + (Integer.parseInt(number) + 1) + url.substring(stop)
						: null;
			}
			at = (end < 0) ? 0 : end + 1;
		}
		return null;
	}

}
