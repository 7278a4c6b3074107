package vn.diemtin.desk.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.store.OutcomeCount;
import vn.diemtin.store.Store;

@Controller
class PipelinePages {

	private static final int NEWEST = 50;

	private final Store store;

	private final LagReader lags;

	private final Clock clock;

	PipelinePages(Store store, LagReader lags, Clock clock) {
		this.store = store;
		this.lags = lags;
		this.clock = clock;
	}

	@GetMapping("/pipeline")
	String list(@RequestParam(defaultValue = "7") String days,
			@RequestParam(defaultValue = "dead-letter") String outcome, Model model) {
		int span = span(days);
		Instant since = this.clock.instant().minus(Duration.ofDays(span));
		List<OutcomeCount> counts = this.store.dispositions().counts(since);
		model.addAttribute("days", span);
		model.addAttribute("stages", byStage(counts));
		model.addAttribute("outcomes", counts.stream().map(OutcomeCount::outcome).distinct().sorted().toList());
		model.addAttribute("outcome", outcome);
		model.addAttribute("newest", this.store.dispositions().newest(outcome, NEWEST));
		model.addAttribute("lags", this.lags.lags());
		return "pipeline";
	}

	private static int span(String days) {
		return switch (days) {
			case "1" -> 1;
			case "30" -> 30;
			default -> 7;
		};
	}

	private static Map<String, List<OutcomeCount>> byStage(List<OutcomeCount> counts) {
		Map<String, List<OutcomeCount>> stages = new LinkedHashMap<>();
		counts.stream()
			.sorted(Comparator.comparing(OutcomeCount::stage)
				.thenComparing(OutcomeCount::count, Comparator.reverseOrder()))
			.forEach((count) -> stages.computeIfAbsent(count.stage(), (stage) -> new ArrayList<>()).add(count));
		return stages;
	}

}
