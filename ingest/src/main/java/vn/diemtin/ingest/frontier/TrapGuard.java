package vn.diemtin.ingest.frontier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Tells addresses of which a site has no end: what relative links, calendars and searches make of one page. Pure; knows the
/// address only.
final class TrapGuard {

	private static final int DEEPEST = 16;

	private static final int MOST_REPEATS = 3;

	private static final int LONGEST_BLOCK = 4;

	private static final int MOST_PARAMETERS = 15;

	private static final int MOST_OF_ONE_NAME = 4;

	private static final int LONGEST_QUERY = 1_000;

	/// How many years ahead a date in an address may lie.
	private static final int YEARS_AHEAD = 1;

	private static final Set<String> LANGUAGES = Set.of("vi", "en", "vn", "vi-vn", "en-us", "en-gb", "vie", "eng");

	private static final Set<String> CALENDARS = Set.of("lich", "calendar", "lich-cong-tac", "lichcongtac",
			"lich-lam-viec", "lichlamviec", "lich-tuan", "events", "event", "su-kien");

	private static final Set<String> DATES = Set.of("date", "ngay", "day", "month", "thang", "year", "nam", "week",
			"tuan", "tribe-bar-date", "eventdate");

	private static final Set<String> SEARCHES = Set.of("search", "tim-kiem", "timkiem");

	private static final Set<String> ASKED = Set.of("q", "s", "keyword", "keywords", "tukhoa", "tu-khoa", "query",
			"kw");

	private static final Set<String> PRINTS = Set.of("print.aspx", "print.php", "print.html", "print.htm", "print.jsp",
			"in-bai-viet.aspx");

	private TrapGuard() {
	}

	/// Why an address is not asked, null when nothing speaks against it.
	static @Nullable String trap(HttpUrl url, Instant now) {
		List<String> segments = url.pathSegments()
			.stream()
			.filter((segment) -> !segment.isEmpty())
			.map((segment) -> segment.toLowerCase(Locale.ROOT))
			.toList();
		if (segments.size() > DEEPEST) {
			return segments.size() + " path segments";
		}
		String path = repetition(segments);
		if (path == null && !segments.isEmpty() && PRINTS.contains(segments.getLast())) {
			path = "a print version";
		}
		String query = (path != null) ? path : growth(url);
		return (query != null) ? query : calendar(url, segments, now.atZone(ZoneOffset.UTC).getYear() + YEARS_AHEAD);
	}

	private static @Nullable String repetition(List<String> segments) {
		Map<String, Integer> counts = new HashMap<>();
		int languages = 0;
		for (String segment : segments) {
			if (!isNumber(segment) && counts.merge(segment, 1, Integer::sum) >= MOST_REPEATS) {
				return "the path segment '" + segment + "' again and again";
			}
			languages += LANGUAGES.contains(segment) ? 1 : 0;
		}
		if (languages > 1 && LANGUAGES.contains(segments.getLast())) {
			return "one choice of language after the other in the path";
		}
		for (int size = 2; size <= LONGEST_BLOCK; size++) {
			for (int i = 0; i + 2 * size <= segments.size(); i++) {
				List<String> block = segments.subList(i, i + size);
				if (block.equals(segments.subList(i + size, i + 2 * size))
						&& !block.stream().allMatch(TrapGuard::isNumber)) {
					return "the path repeats '" + String.join("/", block) + "'";
				}
			}
		}
		return null;
	}

	private static @Nullable String growth(HttpUrl url) {
		if (url.querySize() > MOST_PARAMETERS) {
			return url.querySize() + " parameters";
		}
		String query = url.encodedQuery();
		if (query != null && query.length() > LONGEST_QUERY) {
			return "a query of " + query.length() + " characters";
		}
		Map<String, Integer> counts = new HashMap<>();
		for (int i = 0; i < url.querySize(); i++) {
			String value = url.queryParameterValue(i);
			if (counts.merge(url.queryParameterName(i), 1, Integer::sum) > MOST_OF_ONE_NAME) {
				return "the parameter '" + url.queryParameterName(i) + "' again and again";
			}
			if (value != null && addresses(value.toLowerCase(Locale.ROOT)) > 1) {
				return "addresses inside addresses";
			}
		}
		return null;
	}

	private static int addresses(String value) {
		int count = 0;
		for (String mark : new String[] { "http:", "https:", "http%3a", "https%3a", "http%253a", "https%253a" }) {
			for (int at = value.indexOf(mark); at >= 0; at = value.indexOf(mark, at + 1)) {
				count++;
			}
		}
		return count;
	}

	private static @Nullable String calendar(HttpUrl url, List<String> segments, int lastYear) {
		boolean isCalendar = segments.stream().anyMatch(CALENDARS::contains);
		boolean isSearch = segments.stream().anyMatch(SEARCHES::contains);
		for (int i = 0; i < url.querySize(); i++) {
			String name = url.queryParameterName(i).toLowerCase(Locale.ROOT);
			String value = url.queryParameterValue(i);
			if (isSearch && ASKED.contains(name)) {
				return "a search";
			}
			if (DATES.contains(name) && value != null && !value.isEmpty()
					&& (isCalendar || latestYear(value) > lastYear)) {
				return "a page of a calendar";
			}
		}
		boolean isDated = !segments.isEmpty() && isDate(segments.getLast());
		if (isCalendar && isDated && latestYear(String.join("/", segments)) > 0) {
			return "a page of a calendar";
		}
		return null;
	}

	private static boolean isDate(String segment) {
		return !segment.isEmpty() && segment.length() <= 10
				&& segment.chars().allMatch((c) -> c >= '0' && c <= '9' || c == '-');
	}

	/// The latest year from 1900 to 2999 that stands in a text by itself, 0 when there is
	/// none.
	private static int latestYear(String text) {
		int latest = 0;
		int i = 0;
		while (i < text.length()) {
			int start = i;
			while (i < text.length() && Character.isDigit(text.charAt(i))) {
				i++;
			}
			if (i - start == 4 && (text.charAt(start) == '1' || text.charAt(start) == '2')) {
				int year = Integer.parseInt(text.substring(start, i));
				latest = (year >= 1900) ? Math.max(latest, year) : latest;
			}
			i = Math.max(i, start + 1);
		}
		return latest;
	}

	private static boolean isNumber(String segment) {
		return segment.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

}
