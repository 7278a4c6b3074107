package vn.diemtin.desk.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.desk.training.TrainingAddress;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.StatisticRow;
import vn.diemtin.store.search.TrainingRow;

/// What the pages show, as JSON.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "read", description = "What was collected, as JSON")
class ReadApi {

	private static final int MOST = 200;

	private final Store store;

	ReadApi(Store store) {
		this.store = store;
	}

	@Operation(summary = "Articles that a query finds, with facets and the token of the next page")
	@GetMapping("/search")
	SearchPage search(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable List<String> topic,
			@RequestParam(required = false) @Nullable List<String> province,
			@RequestParam(required = false) @Nullable List<String> agency,
			@RequestParam(required = false) @Nullable List<String> source,
			@Parameter(description = "First day, such as 2026-01-31") @RequestParam(
					required = false) @Nullable String from,
			@Parameter(description = "Last day, inclusive") @RequestParam(required = false) @Nullable String to,
			@Parameter(description = "relevance, newest or oldest") @RequestParam(
					required = false) @Nullable String sort,
			@Parameter(description = "From 1 to 100") @RequestParam(required = false) @Nullable String size,
			@Parameter(description = "The field next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return this.store.articles().search(SearchAddress.of(parameters).request());
	}

	@Operation(summary = "One article with its facts and how its publisher edited it, the newest revision first")
	@GetMapping("/articles/{id}")
	WholeArticle article(@PathVariable String id) {
		if (id.isBlank() || id.length() > 64) {
			throw new NotFound("No such article");
		}
		ArticleId wanted = new ArticleId(id);
		ArticleEnriched article = this.store.articles()
			.article(wanted)
			.orElseThrow(() -> new NotFound("No such article"));
		return new WholeArticle(article, this.store.revisions().of(wanted));
	}

	/// An article with all that is known of it.
	///
	/// @param revisions each time that its publisher edited it, the newest first
	record WholeArticle(@JsonUnwrapped ArticleEnriched article, List<ArticleRevised> revisions) {
	}

	@Operation(summary = "Training events, the latest first")
	@GetMapping("/trainings")
	List<TrainingRow> trainings(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable String topic,
			@RequestParam(required = false) @Nullable String province,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return this.store.articles().trainings(TrainingAddress.of(parameters).request());
	}

	@Operation(summary = "Figures, those of the newest articles first")
	@GetMapping("/statistics")
	List<StatisticRow> statistics(@RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String measure, @RequestParam(required = false) @Nullable String unit,
			@Parameter(description = "female or male") @RequestParam(required = false) @Nullable String sex,
			@RequestParam(defaultValue = "") List<String> topic, @RequestParam(defaultValue = "") List<String> province,
			@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to) {
		Sex whose = "female".equals(sex) ? Sex.FEMALE : "male".equals(sex) ? Sex.MALE : null;
		return this.store.articles()
			.statistics(new StatisticRequest(q, measure, unit, whose, topic, province, SearchAddress.day(from),
					SearchAddress.day(to), MOST))
			.rows();
	}

	@Operation(summary = "The sources and how they do")
	@GetMapping("/sources")
	List<SourceHealth> sources() {
		return this.store.sources().all().stream().map(ReadApi::anonymous).toList();
	}

	/// Names of people are for editors.
	private static SourceHealth anonymous(SourceHealth health) {
		return new SourceHealth(health.source().anonymous(), health.entrances(), health.articles(), health.newest(),
				health.diagnosis());
	}

	@Operation(summary = "Sources that died or came back, the newest first")
	@GetMapping("/sources/turns")
	List<SourceTurned> turns() {
		return this.store.turns().newest(MOST);
	}

	/// Whatever else is asked for below the API is answered as a problem, not as a page.
	@Hidden
	@RequestMapping({ "", "/", "/**" })
	void nothing() {
		throw new NotFound("Nothing lies here");
	}

	@Operation(summary = "Alerts raised, the newest first")
	@GetMapping("/alerts")
	List<AlertRaised> alerts(
			@Parameter(description = "The id of a rule") @RequestParam(required = false) @Nullable String rule) {
		return (rule != null && !rule.isBlank()) ? this.store.alerts().byRule(new RuleId(rule), MOST)
				: this.store.alerts().newest(MOST);
	}

}
