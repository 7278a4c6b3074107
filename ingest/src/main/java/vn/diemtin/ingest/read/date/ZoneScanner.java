package vn.diemtin.ingest.read.date;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Recognises the zone after a time of day: offsets in all their spellings, the abbreviations
/// that mean one thing, the names of regions.
final class ZoneScanner extends DigitScanner {

	private static final Map<String, String> OFFSETS = Map.ofEntries(Map.entry("z", "Z"), Map.entry("gmt", "Z"),
			Map.entry("utc", "Z"), Map.entry("ut", "Z"), Map.entry("wet", "Z"), Map.entry("ict", "+07:00"),
			Map.entry("wib", "+07:00"), Map.entry("est", "-05:00"), Map.entry("edt", "-04:00"),
			Map.entry("cst", "-06:00"), Map.entry("cdt", "-05:00"), Map.entry("mst", "-07:00"),
			Map.entry("mdt", "-06:00"), Map.entry("pst", "-08:00"), Map.entry("pdt", "-07:00"),
			Map.entry("adt", "-03:00"), Map.entry("akst", "-09:00"), Map.entry("akdt", "-08:00"),
			Map.entry("hst", "-10:00"), Map.entry("bst", "+01:00"), Map.entry("cet", "+01:00"),
			Map.entry("met", "+01:00"), Map.entry("cest", "+02:00"), Map.entry("mest", "+02:00"),
			Map.entry("eet", "+02:00"), Map.entry("eest", "+03:00"), Map.entry("msk", "+03:00"),
			Map.entry("sgt", "+08:00"), Map.entry("hkt", "+08:00"), Map.entry("pht", "+08:00"),
			Map.entry("awst", "+08:00"), Map.entry("jst", "+09:00"), Map.entry("kst", "+09:00"),
			Map.entry("aest", "+10:00"), Map.entry("aedt", "+11:00"), Map.entry("nzst", "+12:00"),
			Map.entry("nzdt", "+13:00"));

	private static final Map<String, String> REGIONS = Map.of("et", "America/New_York", "ct", "America/Chicago", "mt",
			"America/Denver", "pt", "America/Los_Angeles", "at", "America/Halifax");

	private static final int LONGEST_NAME = 24;

	private static final int MOST_HOURS = 14;

	/// Whether the text is one field; in running text `08:00-11:30` is a span of time.
	private final boolean field;

	ZoneScanner(String text, boolean field) {
		super(text);
		this.field = field;
	}

	/// Reads a zone into the moment and returns where it ends; where it began when there
	/// is
	/// none.
	int read(Moment moment, int start) {
		int at = spaces(start);
		if (at < text.length() && text.charAt(at) == '(') {
			at++;
		}
		int end = at;
		while (end < text.length() && end < at + LONGEST_NAME && isNameChar(text.charAt(end))) {
			end++;
		}
		String name = text.substring(at, end);
		boolean region = name.indexOf('/') > 0;
		String known = OFFSETS.get(name.toLowerCase(Locale.ROOT));
		if (region || isRegionShort(name, end)) {
			moment.region = region(name);
			return moment.region == null ? start : end;
		}
		if (!name.isEmpty() && known == null) {
			return start;
		}
		int after = offset(moment, known != null && end < text.length() && text.charAt(end) == ' ' ? end + 1 : end,
				known != null);
		if (after < 0 && name.isEmpty()) {
			after = offset(moment, spaces(end), false);
		}
		if (after > 0) {
			return after;
		}
		if (known != null) {
			moment.offset = ZoneOffset.of(known);
			return end;
		}
		return start;
	}

	private boolean isRegionShort(String name, int end) {
		return name.length() == 2 && name.charAt(0) <= 'Z' && REGIONS.containsKey(name.toLowerCase(Locale.ROOT))
				&& end == text.length();
	}

	private static @Nullable ZoneId region(String name) {
		try {
			return ZoneId.of(REGIONS.getOrDefault(name.toLowerCase(Locale.ROOT), name));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private int offset(Moment moment, int at, boolean named) {
		if (at >= text.length() || "+-\u2212".indexOf(text.charAt(at)) < 0) {
			return -1;
		}
		boolean behind = text.charAt(at) != '+';
		int count = digits(at + 1);
		int end = at + 1 + count;
		int hours;
		int minutes = 0;
		if (count == 4) {
			hours = number(at + 1, 2);
			minutes = number(at + 3, 2);
		}
		else if (count == 1 || count == 2) {
			hours = number(at + 1, count);
			if (end < text.length() && text.charAt(end) == ':' && digits(end + 1) == 2) {
				minutes = number(end + 1, 2);
				end += 3;
			}
		}
		else {
			return -1;
		}
		boolean glued = end < text.length()
				&& ("/-.:".indexOf(text.charAt(end)) >= 0 || Character.isLetterOrDigit(text.charAt(end)));
		if (hours > MOST_HOURS || minutes > 59 || glued && !named || named && glued && text.charAt(end) != '.') {
			return -1;
		}
		if (behind && !named && (!field || hours > 9 && minutes > 0)) {
			return -1;
		}
		int seconds = hours * 3600 + minutes * 60;
		moment.offset = ZoneOffset.ofTotalSeconds(behind ? -seconds : seconds);
		return end;
	}

	/// The offset that a moment's zone has then.
	static @Nullable ZoneOffset offset(Moment moment, LocalDateTime local) {
		return moment.region == null ? moment.offset : moment.region.getRules().getOffset(local);
	}

	private static boolean isNameChar(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' || c == '_';
	}

}
