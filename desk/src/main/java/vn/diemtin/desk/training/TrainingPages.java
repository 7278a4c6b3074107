package vn.diemtin.desk.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.SearchPage.Bucket;
import vn.diemtin.store.search.TrainingHit;
import vn.diemtin.store.search.TrainingPage;

/// Training events as a list, as a calendar, on the map, and one by one.
@Controller
class TrainingPages {

	private static final String PATH = "/trainings";

	private final Store store;

	private final TrainingReader reader;

	private final TrainingMap map;

	private final Clock clock;

	TrainingPages(Store store, TrainingReader reader, TrainingMap map, Clock clock) {
		this.map = map;
		this.store = store;
		this.reader = reader;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String trainings(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		TrainingAddress asked = TrainingAddress.of(parameters);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Days.ZONE);
		YearMonth month = Objects.requireNonNullElse(asked.month(), YearMonth.from(today));
		TrainingPage found = this.store.trainings()
			.search(asked.isCalendar() ? asked.during(month) : asked.request(TrainingAddress.PAGE));
		List<TrainingView> events = found.events().stream().map((hit) -> this.reader.view(hit, locale)).toList();
		model.addAttribute("asked", asked);
		model.addAttribute("found", found);
		model.addAttribute("topics", choices(found, "topic", asked.topic()));
		model.addAttribute("provinces", choices(found, "province", asked.province()));
		model.addAttribute("statuses", TrainingAddress.statuses());
		model.addAttribute("list", asked.asList().at(PATH));
		model.addAttribute("calendar", asked.calendar(asked.month()).at(PATH));
		model.addAttribute("ics", asked.asList().at(PATH + ".ics"));
		Borders borders = Objects.requireNonNullElse(asked.borders(), Borders.SINCE);
		model.addAttribute("mapped", asked.map(borders).at(PATH));
		model.addAttribute("map", asked.isMap() ? this.map.of(asked, today, locale) : null);
		if (asked.isCalendar()) {
			model.addAttribute("grid", MonthGrid.of(month, events, today, asked));
			model.addAttribute("earlier", asked.calendar(month.minusMonths(1)).at(PATH));
			model.addAttribute("later", asked.calendar(month.plusMonths(1)).at(PATH));
			model.addAttribute("thisMonth", asked.calendar(null).at(PATH));
		}
		else {
			model.addAttribute("events", events);
			model.addAttribute("next", (found.next() != null) ? asked.after(found.next()).at(PATH) : null);
			model.addAttribute("first", (asked.after() != null) ? asked.after(null).at(PATH) : null);
		}
		return "trainings";
	}

	/// What there is to choose; what is chosen stays in sight even where nothing matches
	/// it.
	private static List<Bucket> choices(TrainingPage found, String facet, @Nullable String chosen) {
		List<Bucket> choices = found.facets().getOrDefault(facet, List.of());
		if (chosen == null || choices.stream().anyMatch((choice) -> choice.value().equals(chosen))) {
			return choices;
		}
		return Stream.concat(choices.stream(), Stream.of(new Bucket(chosen, chosen, 0))).toList();
	}

	@GetMapping(PATH + "/{id}")
	String training(@PathVariable String id, Locale locale, Model model) {
		TrainingHit hit = find(this.store, id);
		model.addAttribute("event", this.reader.view(hit, locale, new Quotes(this.store)));
		model.addAttribute("hasDays", EventTime.of(hit) != null);
		return "training";
	}

	static TrainingHit find(Store store, String id) {
		if (id.isBlank() || id.length() > 200) {
			throw new NotFound("training " + id.length());
		}
		return store.trainings().event(new TrainingId(id)).orElseThrow(() -> new NotFound("training " + id));
	}

}
