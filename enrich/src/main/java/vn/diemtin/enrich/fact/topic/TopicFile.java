package vn.diemtin.enrich.fact.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.vietnam.Spelling;

/// Reads topics from the small part of YAML that they are written in: one mapping a topic, whose values are a line of text or a list
/// of phrases, in brackets or one a line behind dashes.
record TopicFile(List<Topic> topics, List<String> problems) {

	private static final Set<String> KEYS = Set.of("name", "parent", "says", "hints", "not");

	private static final int MOST_PHRASES = 1000;

	private static final int LONGEST_PHRASE = 80;

	static TopicFile read(String name, String yaml) {
		return new Reader(name).read(yaml);
	}

	private static final class Reader {

		private final String name;

		private final List<Topic> topics = new ArrayList<>();

		private final List<String> problems = new ArrayList<>();

		private final Set<String> ids = new HashSet<>();

		private final Map<String, List<String>> values = new HashMap<>();

		private @Nullable String id;

		private @Nullable String key;

		private boolean broken;

		private Reader(String name) {
			this.name = name;
		}

		private TopicFile read(String yaml) {
			int number = 0;
			for (String raw : yaml.lines().toList()) {
				number++;
				String line = Spelling.nfc(raw.startsWith("\uFEFF") ? raw.substring(1) : raw).stripTrailing();
				if (!line.isBlank() && !line.strip().startsWith("#") && !line.equals("---")) {
					line(line, number);
				}
			}
			finish();
			return new TopicFile(topics, problems);
		}

		private void line(String line, int number) {
			if (line.startsWith("\t")) {
				wrong(number, "a tab stands where YAML wants spaces");
			}
			else if (!line.startsWith(" ") && !line.startsWith("-")) {
				begin(line, number);
			}
			else if (id == null) {
				wrong(number, "a topic begins with its id and a colon");
			}
			else if (line.strip().startsWith("- ")) {
				add(unquoted(line.strip().substring(2).strip()), number);
			}
			else {
				value(line.strip(), number);
			}
		}

		private void begin(String line, int number) {
			finish();
			String told = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
			id = told;
			if (!line.endsWith(":") || !isId(told)) {
				wrong(number, "a topic begins with its id and a colon; an id is made of a-z, 0-9 and -");
			}
			else if (!ids.add(told)) {
				wrong(number, "a topic of this id stands above");
			}
		}

		private void value(String line, int number) {
			int colon = line.indexOf(':');
			key = colon < 0 ? null : line.substring(0, colon).strip();
			if (key == null || !KEYS.contains(key)) {
				wrong(number, "a topic has name, parent, says, hints and not; here stands " + shortened(line));
				return;
			}
			values.put(key, new ArrayList<>());
			String rest = line.substring(colon + 1).strip();
			if (rest.startsWith("[")) {
				if (!rest.endsWith("]")) {
					wrong(number, "a list in brackets ends on its line");
					return;
				}
				items(rest.substring(1, rest.length() - 1)).forEach((item) -> add(item, number));
			}
			else if (!rest.isEmpty()) {
				add(unquoted(rest), number);
			}
		}

		private void add(String phrase, int number) {
			List<String> list = values.get(key == null ? "" : key);
			if (list == null) {
				wrong(number, "a phrase stands before says, hints or not");
			}
			else if (phrase.isEmpty() || phrase.length() > LONGEST_PHRASE || list.size() >= MOST_PHRASES) {
				wrong(number, "a phrase has 1 to %d letters, a list up to %d phrases".formatted(LONGEST_PHRASE,
						MOST_PHRASES));
			}
			else {
				list.add(phrase);
			}
		}

		private void finish() {
			String done = id;
			if (done != null && !broken) {
				List<String> names = values.getOrDefault("name", List.of());
				List<String> parents = values.getOrDefault("parent", List.of());
				List<String> says = values.getOrDefault("says", List.of());
				List<String> hints = values.getOrDefault("hints", List.of());
				if (says.isEmpty() && hints.isEmpty()) {
					problems.add("%s: topic %s: neither says nor hints holds a phrase".formatted(name, done));
				}
				else {
					topics.add(new Topic(done, names.isEmpty() ? done : names.getFirst(),
							parents.isEmpty() ? null : parents.getFirst(), says, hints,
							values.getOrDefault("not", List.of())));
				}
			}
			values.clear();
			key = null;
			id = null;
			broken = false;
		}

		private void wrong(int number, String what) {
			broken = true;
			problems.add("%s, line %d: topic %s: %s".formatted(name, number, id == null ? "?" : shortened(id), what));
		}

		private static boolean isId(String text) {
			return !text.isEmpty() && text.length() <= 40 && text.chars()
				.allMatch((one) -> one >= 'a' && one <= 'z' || one >= '0' && one <= '9' || one == '-');
		}

		private static List<String> items(String list) {
			List<String> items = new ArrayList<>();
			boolean quoted = false;
			int from = 0;
			for (int at = 0; at <= list.length(); at++) {
				quoted ^= at < list.length() && list.charAt(at) == '"';
				if (at == list.length() || list.charAt(at) == ',' && !quoted) {
					if (!list.substring(from, at).isBlank()) {
						items.add(unquoted(list.substring(from, at).strip()));
					}
					from = at + 1;
				}
			}
			return items;
		}

		private static String unquoted(String text) {
			boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"))
					&& text.charAt(text.length() - 1) == text.charAt(0);
			return quoted ? text.substring(1, text.length() - 1).strip() : text;
		}

		private static String shortened(String text) {
			return text.length() > 40 ? text.substring(0, 40) + "…" : text;
		}

	}

}
