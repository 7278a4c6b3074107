package vn.diemtin.desk.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.diemtin.desk.dashboard.Declared.Broken;
import vn.diemtin.desk.dashboard.Declared.Draw;
import vn.diemtin.desk.dashboard.Declared.Panel;
import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Figures;
import vn.diemtin.store.search.CountRequest.Measure;
import vn.diemtin.store.search.CountRequest.Of;

/// Reads one panel.
final class PanelReader {

	private static final Set<String> FIELDS = Set.of("id", "title", "note", "draw", "of", "by", "measures", "where",
			"figures", "size", "span", "wide");

	private static final Set<String> FIGURES = Set.of("measure", "unit", "sex", "place");

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}");

	private static final int LONGEST = 500;

	private static final int MOST_GROUPS = 100;

	private static final int LONGEST_SPAN = 366;

	private final JsonNode node;

	private PanelReader(JsonNode node) {
		this.node = node;
	}

	/// @param unnamed its id when it has none
	static Declared read(String unnamed, JsonNode node) {
		String named = node.path("id").asString("");
		String id = (named.length() <= 64 && ID.matcher(named).matches()) ? named : unnamed;
		Title title = title(node.path("title"), id);
		try {
			return new PanelReader(node).panel(id, title);
		}
		catch (BadPanel ex) {
			return new Broken(id, title, ex.reason, ex.arguments);
		}
	}

	/// One text for both languages, or one for each.
	static Title title(JsonNode node, String otherwise) {
		if (node.isString() && !node.asString().isBlank()) {
			String both = DashboardReader.shortened(node.asString());
			return new Title(both, both);
		}
		String vi = node.path("vi").asString("").strip();
		String en = node.path("en").asString("").strip();
		String first = !vi.isEmpty() ? vi : !en.isEmpty() ? en : otherwise;
		return new Title(DashboardReader.shortened(first), DashboardReader.shortened(en.isEmpty() ? first : en));
	}

	private Panel panel(String id, Title title) throws BadPanel {
		if (!this.node.isObject()) {
			throw new BadPanel("panel.no-object");
		}
		known(this.node, FIELDS);
		Draw draw = one(Draw.values(), "draw", text(this.node, "draw"));
		Of of = one(Of.values(), "of", text(this.node, "of"));
		List<By> by = many(By.values(), "by");
		List<Measure> measures = many(Measure.values(), "measures");
		Figures figures = figures();
		Question question = new Question(of, by, measures, where(), figures, number("size", 12, MOST_GROUPS));
		check(draw, question);
		return new Panel(id, title, draw, question, number("span", 0, LONGEST_SPAN),
				this.node.path("wide").asBoolean(false), title(this.node.path("note"), ""));
	}

	private static void check(Draw draw, Question question) throws BadPanel {
		for (By by : question.by()) {
			if (!question.of().by().contains(by)) {
				throw new BadPanel("panel.by", question.of().label(), by.label(),
						labels(question.of().by().stream().sorted().map(By::label).toList()));
			}
		}
		for (Measure measure : question.measures()) {
			if (!question.of().measures().contains(measure)) {
				throw new BadPanel("panel.measure", question.of().label(), measure.label(),
						labels(question.of().measures().stream().sorted().map(Measure::label).toList()));
			}
		}
		if (question.of() == Of.STATISTICS && !question.measures().isEmpty() && question.figures().unit() == null
				&& !question.by().contains(By.UNIT)) {
			throw new BadPanel("panel.unit");
		}
		int groups = question.by().size();
		boolean drawn = switch (draw) {
			case NUMBERS, NEWS -> groups == 0;
			case BARS -> groups == 1 && !question.by().getFirst().isTime();
			case MAP -> groups == 1 && question.by().getFirst() == By.PROVINCE;
			case TIME -> (groups == 1 || groups == 2 && question.measures().size() <= 1)
					&& (question.by().getFirst().isTime() || question.by().getFirst() == By.PERIOD);
		};
		if (!drawn) {
			throw new BadPanel("panel.draw." + draw.name().toLowerCase(Locale.ROOT));
		}
	}

	private static String labels(List<String> labels) {
		return String.join(", ", labels);
	}

	private String where() throws BadPanel {
		String where = text(this.node, "where");
		List<String> problems = QueryParser.parse(where).problems();
		if (!problems.isEmpty()) {
			throw new BadPanel("panel.where", problems.getFirst());
		}
		return where;
	}

	private Figures figures() throws BadPanel {
		JsonNode figures = this.node.path("figures");
		if (figures.isMissingNode()) {
			return Figures.ALL;
		}
		if (!figures.isObject()) {
			throw new BadPanel("panel.value", "figures");
		}
		known(figures, FIGURES);
		String sex = text(figures, "sex");
		return new Figures(text(figures, "measure"), orNull(text(figures, "unit")),
				sex.isEmpty() ? null : one(Sex.values(), "sex", sex), orNull(text(figures, "place")));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static void known(JsonNode node, Set<String> fields) throws BadPanel {
		for (String field : node.propertyNames()) {
			if (!fields.contains(field)) {
				throw new BadPanel("panel.field", DashboardReader.shortened(field));
			}
		}
	}

	private static String text(JsonNode node, String field) throws BadPanel {
		JsonNode value = node.path(field);
		if (value.isMissingNode() || value.isNull()) {
			return "";
		}
		if (!value.isString() || value.asString().length() > LONGEST) {
			throw new BadPanel("panel.value", field);
		}
		return value.asString().strip();
	}

	private int number(String field, int otherwise, int most) throws BadPanel {
		JsonNode value = this.node.path(field);
		if (value.isMissingNode()) {
			return otherwise;
		}
		if (!value.isInt() || value.asInt() < 1 || value.asInt() > most) {
			throw new BadPanel("panel.number", field, Integer.toString(most));
		}
		return value.asInt();
	}

	private <E extends Enum<E>> List<E> many(E[] values, String field) throws BadPanel {
		List<E> found = new ArrayList<>();
		JsonNode list = this.node.path(field);
		if (list.isString()) {
			found.add(one(values, field, list.asString()));
		}
		else if (list.isArray() && list.size() <= 3) {
			for (JsonNode value : list) {
				E one = one(values, field, value.asString(""));
				if (found.contains(one)) {
					throw new BadPanel("panel.value", field);
				}
				found.add(one);
			}
		}
		else if (!list.isMissingNode()) {
			throw new BadPanel("panel.value", field);
		}
		return found;
	}

	private static <E extends Enum<E>> E one(E[] values, String field, String text) throws BadPanel {
		Map<String, E> known = new LinkedHashMap<>();
		for (E value : values) {
			known.put(value.name().toLowerCase(Locale.ROOT), value);
		}
		E found = known.get(text);
		if (found == null) {
			throw new BadPanel("panel.one-of", field, DashboardReader.shortened(text),
					String.join(", ", known.keySet()));
		}
		return found;
	}

	/// What is wrong with a panel.
	private static final class BadPanel extends Exception {

		private static final long serialVersionUID = 1L;

		private final String reason;

		private final transient List<String> arguments;

		BadPanel(String reason, String... arguments) {
			super(reason);
			this.reason = reason;
			this.arguments = List.of(arguments);
		}

	}

}
