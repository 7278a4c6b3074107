package vn.diemtin.desk.listing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;

/// The sources and how they do, the worst first.
@Controller
class SourcePages {

	private static final Duration NEWS = Duration.ofDays(7);

	private static final int MOST_NEWS = 8;

	private static final int LAST = 12;

	private final Store store;

	private final Clock clock;

	SourcePages(Store store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@GetMapping("/sources")
	String list(@RequestParam(required = false) @Nullable String cause, Model model) {
		List<SourceRow> all = this.store.sources().all().stream().map(SourceRow::new).toList();
		Map<Cause, Long> counts = new EnumMap<>(Cause.class);
		all.forEach((row) -> counts.merge(row.cause(), 1L, Long::sum));
		model.addAttribute("all", all.size());
		model.addAttribute("causes", counts.entrySet().stream().map(SourceRow.Counted::of).toList());
		model.addAttribute("cause", cause);
		model.addAttribute("news", news(all));
		model.addAttribute("rows",
				all.stream()
					.filter((row) -> cause == null || row.word().equals(cause))
					.sorted(SourceRow.WORST_FIRST)
					.toList());
		return "sources";
	}

	@GetMapping("/sources/{id}")
	String one(@PathVariable String id, Model model) {
		SourceHealth health = this.store.sources()
			.source(new SourceId(id))
			.orElseThrow(() -> new NotFound("No source " + id));
		List<Disposition> steps = new ArrayList<>();
		health.entrances().forEach((entrance) -> steps.addAll(this.store.dispositions().of(entrance.url())));
		model.addAttribute("row", new SourceRow(health));
		model.addAttribute("steps",
				steps.stream().sorted(Comparator.comparing(Disposition::at).reversed()).limit(LAST).toList());
		return "source";
	}

	/// Who died and who came back, the newest first.
	private List<SourceRow.News> news(List<SourceRow> rows) {
		Instant since = this.clock.instant().minus(NEWS);
		List<SourceRow.News> news = new ArrayList<>();
		for (SourceRow row : rows) {
			Diagnosis diagnosis = row.diagnosis();
			if (diagnosis != null) {
				diagnosis.turns()
					.stream()
					.filter((turn) -> turn.at().isAfter(since))
					.findFirst()
					.ifPresent((turn) -> news.add(new SourceRow.News(row, turn)));
			}
		}
		news.sort(Comparator.comparing((SourceRow.News one) -> one.turn().at()).reversed());
		return news.subList(0, Math.min(MOST_NEWS, news.size()));
	}

}
