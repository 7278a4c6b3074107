package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A selector of simple forms, answered by look-up: `tag`, `#id`, `.class`, `[attr]` and
/// `[attr=value]` with `=`, `^=`, `$=` or `*=`, joined (`h1.title[id]`) or one inside the other
/// (`.meta time`); and `script:containsData(text)`. Every part of a joined one must hold.
final class MarkSelector {

	private record Condition(char kind, String name, char operator, String value) {

		boolean holds(Element element) {
			return switch (kind) {
				case '#' -> Markup.attr(element, "id").equals(name);
				case '.' -> element.hasClass(name);
				case ':' -> element.data().contains(value);
				default -> holds(element.attributes());
			};
		}

		private boolean holds(Attributes attributes) {
			String actual = attributes.get(name);
			boolean there = !actual.isEmpty() || attributes.hasKey(name);
			return switch (operator) {
				case '=' -> actual.equalsIgnoreCase(value);
				case '^' -> there && actual.startsWith(value);
				case '$' -> there && actual.endsWith(value);
				case '*' -> there && actual.contains(value);
				default -> there;
			};
		}

	}

	private static final String DATA = ":containsData(";

	private final @Nullable String tag;

	private final List<Condition> conditions;

	private final @Nullable MarkSelector around;

	private MarkSelector(@Nullable String tag, List<Condition> conditions, @Nullable MarkSelector around) {
		this.tag = tag;
		this.conditions = conditions;
		this.around = around;
	}

	/// Reads a selector.
	static MarkSelector of(String text) {
		MarkSelector selector = null;
		int start = 0;
		int depth = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i == text.length() ? ' ' : text.charAt(i);
			depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
			if (c == ' ' && depth == 0) {
				selector = i > start ? joined(text.substring(start, i), selector) : selector;
				start = i + 1;
			}
		}
		if (selector == null) {
			throw new IllegalArgumentException("An empty selector");
		}
		return selector;
	}

	private static MarkSelector joined(String text, @Nullable MarkSelector around) {
		int at = wordEnd(text, 0);
		String tag = at == 0 ? null : text.substring(0, at);
		List<Condition> conditions = new ArrayList<>();
		while (at < text.length()) {
			char kind = text.charAt(at);
			if (text.startsWith(DATA, at)) {
				conditions.add(new Condition(kind, "", '=', text.substring(at + DATA.length(), text.lastIndexOf(')'))));
				break;
			}
			int end = kind == '[' ? text.indexOf(']', at) : wordEnd(text, at + 1);
			if (end <= at || ".#[".indexOf(kind) < 0) {
				throw new IllegalArgumentException("No simple selector: " + text);
			}
			String inner = text.substring(at + 1, end);
			conditions.add(kind == '[' ? attribute(inner) : new Condition(kind, inner, ' ', ""));
			at = kind == '[' ? end + 1 : end;
		}
		return new MarkSelector(tag, conditions, around);
	}

	private static Condition attribute(String inner) {
		int equals = inner.indexOf('=');
		if (equals < 0) {
			return new Condition('[', inner.toLowerCase(Locale.ROOT), ' ', "");
		}
		char before = inner.charAt(equals - 1);
		boolean operator = "^$*".indexOf(before) >= 0;
		String name = inner.substring(0, operator ? equals - 1 : equals).toLowerCase(Locale.ROOT);
		return new Condition('[', name, operator ? before : '=', inner.substring(equals + 1));
	}

	private static int wordEnd(String text, int from) {
		int end = from;
		while (end < text.length()
				&& (Character.isLetterOrDigit(text.charAt(end)) || "-_*".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		return end;
	}

	/// What of a page it selects.
	List<Mark> in(PageMarks marks) {
		List<Mark> found = new ArrayList<>();
		for (Mark mark : mayHold(marks) ? candidates(marks) : List.<Mark>of()) {
			if (selects(mark.element())) {
				found.add(mark);
			}
		}
		return found;
	}

	/// The first that it selects, or null.
	@Nullable Mark first(PageMarks marks) {
		for (Mark mark : mayHold(marks) ? candidates(marks) : List.<Mark>of()) {
			if (selects(mark.element())) {
				return mark;
			}
		}
		return null;
	}

	/// Whether a page holds every part of a value that is asked for anywhere at all.
	private boolean mayHold(PageMarks marks) {
		for (Condition condition : conditions) {
			if (condition.kind == ':' && !marks.scripts().contains(condition.value)
					|| condition.operator == '*' && !mayHold(marks, condition)) {
				return false;
			}
		}
		return true;
	}

	private boolean mayHold(PageMarks marks, Condition condition) {
		if (tag != null) {
			return marks.values(tag, condition.name).contains(condition.value);
		}
		if (condition.name.equals("id")) {
			return marks.ids().keySet().stream().anyMatch(id -> id.contains(condition.value));
		}
		for (String one : tags(marks, condition)) {
			if (marks.values(one, condition.name).contains(condition.value)) {
				return true;
			}
		}
		return false;
	}

	private boolean selects(Element element) {
		if (tag != null && !element.normalName().equals(tag)) {
			return false;
		}
		for (Condition condition : conditions) {
			if (!condition.holds(element)) {
				return false;
			}
		}
		if (around == null) {
			return true;
		}
		for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
			if (around.selects(parent)) {
				return true;
			}
		}
		return false;
	}

	private Iterable<Mark> candidates(PageMarks marks) {
		for (Condition condition : conditions) {
			if (condition.kind == '#') {
				Mark mark = marks.id(condition.name);
				return mark == null ? List.of() : List.of(mark);
			}
			if (condition.kind == '.') {
				return marks.ofClass(condition.name);
			}
		}
		if (tag != null) {
			return marks.tag(tag);
		}
		Condition only = conditions.getFirst();
		if (only.operator == '=' && PageMarks.isNaming(only.name)) {
			return marks.named(only.name, only.value);
		}
		if (only.name.equals("id")) {
			return marks.ids().values();
		}
		List<Mark> all = new ArrayList<>();
		for (String one : tags(marks, only)) {
			all.addAll(marks.tag(one));
		}
		return all;
	}

	/// The tags that have such an attribute.
	private static Iterable<String> tags(PageMarks marks, Condition condition) {
		return switch (condition.name) {
			case "href" -> PageMarks.LINKING;
			case "src" -> PageMarks.LOADING;
			default -> marks.tags();
		};
	}

}
