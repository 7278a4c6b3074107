package vn.diemtin.desk.listing;

import java.security.Principal;
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

import vn.diemtin.desk.audit.ChangeRow;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.source.RecentTurns;
import vn.diemtin.events.Changed;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.ElasticsearchChanges.Filter;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;

/// The sources and how they do, the worst first.
@Controller
class SourcePages {

	private static final int TURNS = 50;

	private static final int CHANGES = 20;

	private static final int LAST = 12;

	private final Store store;

	private final RecentTurns turns;

	SourcePages(Store store, RecentTurns turns) {
		this.store = store;
		this.turns = turns;
	}

	@GetMapping("/sources")
	String list(@RequestParam(required = false) @Nullable String cause, Model model) {
		List<SourceRow> all = this.store.sources().all().stream().map(SourceRow::new).toList();
		Map<Cause, Long> counts = new EnumMap<>(Cause.class);
		all.forEach((row) -> counts.merge(row.cause(), 1L, Long::sum));
		model.addAttribute("all", all.size());
		model.addAttribute("causes", counts.entrySet().stream().map(SourceRow.Counted::of).toList());
		model.addAttribute("cause", cause);
		model.addAttribute("news", this.turns.news());
		model.addAttribute("rows",
				all.stream()
					.filter((row) -> cause == null || row.word().equals(cause))
					.sorted(SourceRow.WORST_FIRST)
					.toList());
		return "sources";
	}

	@GetMapping("/sources/{id}")
	String one(@PathVariable String id, @Nullable Principal editor, Model model) {
		SourceHealth health = this.store.sources()
			.source(new SourceId(id))
			.orElseThrow(() -> new NotFound("No source " + id));
		List<Disposition> steps = new ArrayList<>();
		health.entrances().forEach((entrance) -> steps.addAll(this.store.dispositions().of(entrance.url())));
		model.addAttribute("row", new SourceRow(health));
		model.addAttribute("turns", this.store.turns().of(health.source().id(), TURNS));
		model.addAttribute("changes", (editor != null) ? changes(health.source().id()) : List.of());
		model.addAttribute("steps",
				steps.stream().sorted(Comparator.comparing(Disposition::at).reversed()).limit(LAST).toList());
		return "source";
	}

	/// Names of people are for editors.
	private List<ChangeRow> changes(SourceId source) {
		return this.store.changes()
			.newest(Filter.of(Changed.Subject.SOURCE, source.value()), CHANGES)
			.stream()
			.map(ChangeRow::new)
			.toList();
	}

}
