package vn.diemtin.desk.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.desk.dashboard.Axis.Tick;
import vn.diemtin.desk.dashboard.Declared.Panel;
import vn.diemtin.desk.map.BubbleMap;
import vn.diemtin.desk.page.Days;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Arrivals;
import vn.diemtin.store.search.BadCount;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.Counts;
import vn.diemtin.store.search.CountRequest;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Measure;
import vn.diemtin.store.search.CountRequest.Of;

/// Asks for what the panels of one page show.
///
/// @param path of the page
/// @param now of the reader
record PanelDrawer(Store store, JsonMapper json, Days days, Labels labels, Links links, String path,
		Selection selection, Visit visit, Instant now) {

	private static final int NEWEST = 8;

	private static final int FIRST_VISIT_DAYS = 7;

	/// Trainings are announced ahead.
	private static final int MONTHS_AHEAD = 6;

	Shown draw(Declared declared) {
		return switch (declared) {
			case Declared.Broken broken ->
				new Shown.Refused(broken, this.labels.message(broken.reason(), broken.arguments().toArray()));
			case Panel panel -> drawn(panel);
		};
	}

	private Shown drawn(Panel panel) {
		try {
			return switch (panel.draw()) {
				case NUMBERS -> numbers(panel);
				case BARS -> bars(panel);
				case MAP -> map(panel);
				case TIME -> time(panel);
				case NEWS -> news(panel);
			};
		}
		catch (BadCount ex) {
			return new Shown.Refused(panel, this.labels.message("panel.counted", String.valueOf(ex.getMessage())));
		}
	}

	private LocalDate end(Of of) {
		LocalDate today = LocalDate.ofInstant(this.now, Days.ZONE);
		return (of == Of.TRAININGS) ? today.plusMonths(MONTHS_AHEAD) : today;
	}

	private Shown numbers(Panel panel) {
		Question question = panel.question();
		Counts counted = this.store.counts().count(question.request(this.selection, end(question.of())));
		List<Shown.Large> numbers = new ArrayList<>();
		numbers.add(new Shown.Large(this.labels.message("of." + question.of().label()),
				this.labels.number(counted.total()), ""));
		for (Measure measure : question.measures()) {
			Counts.Measured measured = counted.rows().getFirst().measures().get(measure.label());
			Double value = (measured != null) ? measured.value() : null;
			String of = (measured != null && measure != Measure.STORIES) ? this.labels
				.message("measure.known." + question.of().label(), this.labels.number(measured.known())) : "";
			numbers
				.add(new Shown.Large(this.labels.message("measure." + measure.label()), this.labels.number(value), of));
		}
		return new Shown.Numbers(panel, numbers, counted.byHand());
	}

	private Counts groups(Question question, int size) {
		By by = question.by().getFirst();
		return this.store.counts().count(question.request(this.selection.without(by), end(question.of()), size));
	}

	private Shown bars(Panel panel) {
		Question question = panel.question();
		Counts counted = groups(question, question.size());
		By by = question.by().getFirst();
		return new Shown.Bars(panel, this.labels.head(by), this.labels.columns(question), rows(question, counted),
				counted.left(), counted.byHand());
	}

	private List<Shown.Row> rows(Question question, Counts counted) {
		By by = question.by().getFirst();
		double most = counted.rows().stream().mapToDouble((row) -> Labels.weight(question, row)).max().orElse(1);
		return counted.rows().stream().map((row) -> {
			String key = row.keys().getFirst();
			double width = (most <= 0) ? 0 : Math.round(Labels.weight(question, row) * 1000 / most) / 10.0;
			return new Shown.Row(this.labels.of(by, key, row.labels().getFirst()), this.labels.texts(question, row),
					width, this.selection.of(by).contains(key), this.links.of(question, by, key));
		}).toList();
	}

	private Shown map(Panel panel) {
		Question question = panel.question();
		Counts counted = groups(question, CountRequest.MOST);
		List<Shown.Row> rows = rows(question, counted);
		List<BubbleMap.Count> counts = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			Shown.Row row = rows.get(at);
			counts.add(new BubbleMap.Count(row.label(), Labels.weight(question, counted.rows().get(at)),
					row.texts().get(question.measures().isEmpty() ? 0 : 1), row.address(), row.chosen()));
		}
		Map<Borders, String> switches = new LinkedHashMap<>();
		for (Borders borders : Borders.values()) {
			switches.put(borders, this.selection.within(borders).at(this.path));
		}
		return new Shown.OnMap(panel, BubbleMap.of(counts, this.selection.borders(), switches),
				this.labels.head(By.PROVINCE), this.labels.columns(question), rows, counted.byHand());
	}

	private Shown time(Panel panel) {
		Question question = panel.question();
		By by = question.by().getFirst();
		int span = (panel.span() > 0) ? Math.min(panel.span(), by.isTime() ? by.most() : panel.span()) : Axis.span(by);
		Counts counted = this.store.counts()
			.count(question.request(window(question, by, span), end(question.of()), CountRequest.MOST_WITHIN + span));
		List<Tick> ticks = new Axis(by, this.days)
			.ticks(counted.rows().stream().map((row) -> row.keys().getFirst()).distinct().toList(), span);
		TimePlot plot = TimePlot.of(question, counted, ticks, this.selection, this.labels);
		List<Shown.Row> rows = new ArrayList<>();
		for (int at = ticks.size() - 1; at >= 0; at--) {
			Tick tick = ticks.get(at);
			int place = at;
			List<String> texts = plot.series()
				.stream()
				.map((series) -> this.labels.number(series.values().get(place)))
				.toList();
			boolean chosen = TimePlot.isChosen(tick, this.selection);
			rows.add(new Shown.Row(tick.label(), texts, 0, chosen, address(question, tick)));
		}
		// No `<` leaves the quotes, so the block cannot be ended from inside.
		String script = this.json.writeValueAsString(plot).replace("<", "\\u003c");
		return new Shown.Time(panel, this.labels.head(by), plot.series().stream().map(TimePlot.Series::name).toList(),
				rows, script, by.isTime() ? this.selection.between(null, null).at(this.path) : null, counted.byHand());
	}

	private @Nullable String address(Question question, Tick tick) {
		if (tick.from() == null) {
			return this.links.of(question, question.by().getFirst(), tick.key());
		}
		boolean only = tick.from().equals(this.selection.from()) && tick.to() != null
				&& tick.to().equals(this.selection.to());
		return (only ? this.selection.between(null, null) : this.selection.between(tick.from(), tick.to()))
			.at(this.path);
	}

	/// As much time as is drawn: the latest, unless what is chosen lies before it.
	private Selection window(Question question, By by, int span) {
		if (!by.isTime()) {
			return this.selection;
		}
		LocalDate end = end(question.of());
		LocalDate start = Axis.start(by, end, span);
		LocalDate first = (this.selection.from() != null) ? this.selection.from() : this.selection.to();
		if (first != null && first.isBefore(start)) {
			start = first;
			LocalDate last = start.plusDays(ChronoUnit.DAYS.between(Axis.start(by, end, span), end));
			end = last.isBefore(end) ? last : end;
		}
		return this.selection.between(start, end);
	}

	private Shown news(Panel panel) {
		Instant before = this.visit.before();
		Instant since = (before != null) ? before : this.now.minus(FIRST_VISIT_DAYS, ChronoUnit.DAYS);
		Arrivals arrivals = this.store.counts().since(since, this.selection.request(NEWEST), this.selection.borders());
		return new Shown.News(panel, since, before == null, arrivals.articles(), arrivals.trainings(),
				arrivals.newest(), this.selection.at("/search"));
	}

}
