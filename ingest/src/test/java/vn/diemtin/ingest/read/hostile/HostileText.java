package vn.diemtin.ingest.read.hostile;

import java.util.ArrayList;
import java.util.List;

/// Megabytes of one thing, in the places where a reader looks for something.
final class HostileText {

	private static final int MANY = 1_000_000;

	private static final List<String> RUNS = List.of("1", "12/", "12/12/2024 ", ", ", " ", "\u00a0", "&", "&amp;",
			"&nbsp", "&#x1F600;", "&#55357;", "&#0;", "&#xffffffff;", "<", ">", "]]>", "<!", "<?", "</", "<!--", "-->",
			"\u0301", "a\u0323\u0302\u0301", "\u202e", "\u200b", "\ufeff", "\ufffd", "ngày ", "tháng ", "ngày 5 tháng ",
			"Theo ", "Nguồn: ", "\"", "'", "\\", "\t\n", "\u2028", "Ảnh: ", "http://", "@", ".", "…", "\u1100\u1161",
			"\ud83d\ude00", "\ufdfa", "%", "{\"", "[", "\u0000", "\u0001", "=", ";", "|", "-");

	private static final List<String> HOLDERS = List.of("<p>%s</p>", "<title>%s</title><p>x");

	private HostileText() {
	}

	static List<Hostile> all() {
		List<Hostile> all = new ArrayList<>();
		for (String run : RUNS) {
			for (String holder : HOLDERS) {
				all.add(Hostile.page("run of " + visible(run) + " in " + holder,
						() -> holder.replace("%s", run.repeat(MANY / run.length()))));
			}
		}
		for (String tag : List.of("h1", "time", "a", "li", "td", "pre", "textarea", "script", "style", "noscript")) {
			all.add(Hostile.page("a megabyte in " + tag,
					() -> "<" + tag + ">" + "chữ 12/12/2024, ".repeat(MANY / 16) + "</" + tag + ">"));
			all.add(Hostile.page("an unclosed " + tag, () -> "<body><" + tag + ">" + "chữ <b>, ".repeat(MANY / 10)));
		}
		all.add(Hostile.page("one word", () -> "<p>" + "a".repeat(8 * MANY)));
		all.add(Hostile.page("eight megabytes of Vietnamese", () -> "<p>" + "Ở đây, ".repeat(MANY)));
		all.add(Hostile.page("lines", () -> "<p>" + "x<br>".repeat(MANY)));
		all.add(Hostile.page("line feeds", () -> "<pre>" + "x\n".repeat(2 * MANY)));
		all.add(Hostile.page("half of a reference", () -> "<p>" + "&am".repeat(MANY)));
		all.add(Hostile.page("letters with a thousand marks",
				() -> "<p>" + ("a" + "\u0301".repeat(1000)).repeat(1000)));
		return all;
	}

	private static String visible(String run) {
		StringBuilder name = new StringBuilder();
		run.chars().forEach(c -> name.append(c > ' ' && c < 0x7f ? String.valueOf((char) c) : "U+%04X".formatted(c)));
		return name.toString();
	}

}
