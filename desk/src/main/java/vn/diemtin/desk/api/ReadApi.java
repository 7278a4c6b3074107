package vn.diemtin.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import vn.diemtin.desk.correction.KnownCorrections;
import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.Slice;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.StatisticRow;

/// What the pages show, as JSON.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "read", description = "What was collected, as JSON")
class ReadApi {

	private static final int MOST = 200;

	private final Store store;

	private final KnownCorrections corrections;

	private final Addresses addresses;

	ReadApi(Store store, KnownCorrections corrections, Addresses addresses) {
		this.store = store;
		this.corrections = corrections;
		this.addresses = addresses;
	}

	@Operation(summary = "Articles that a query finds, with facets and the token of the next page",
			description = "Read on with the field next, or the address in the header Link, until there is none. "
					+ "Articles that arrive meanwhile neither push others off their page nor show them twice.")
	@GetMapping("/search")
	ResponseEntity<FoundArticles> search(
			@Parameter(description = "In the language of the search page") @RequestParam(
					required = false) @Nullable String q,
			@Parameter(description = "Ids of topics; any of them") @RequestParam(
					required = false) @Nullable List<String> topic,
			@Parameter(description = "Names of provinces; any of them") @RequestParam(
					required = false) @Nullable List<String> province,
			@Parameter(description = "Names of agencies; any of them") @RequestParam(
					required = false) @Nullable List<String> agency,
			@Parameter(description = "Ids of sources; any of them") @RequestParam(
					required = false) @Nullable List<String> source,
			@Parameter(description = "First day, such as 2026-01-31") @RequestParam(
					required = false) @Nullable String from,
			@Parameter(description = "Last day, inclusive") @RequestParam(required = false) @Nullable String to,
			@Parameter(description = "relevance, newest or oldest") @RequestParam(
					required = false) @Nullable String sort,
			@Parameter(description = "From 1 to 100; 20 unless given") @RequestParam(
					required = false) @Nullable String size,
			@Parameter(description = "The field next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "on: each story once") @RequestParam(required = false) @Nullable String group,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		Parameters.check(parameters);
		SearchAddress search = SearchAddress.of(parameters);
		if (!search.request().isPlaceReadable()) {
			throw new BadParameter("after", "the token of a next page of the same order");
		}
		SearchPage page = this.store.articles().search(search.request());
		return linked(FoundArticles.of(page),
				(page.next() != null) ? search.after(page.next()).at("/api/v1/search") : null);
	}

	private <T> ResponseEntity<T> linked(T body, @Nullable String next) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (next != null) {
			answer.header(HttpHeaders.LINK, "<" + this.addresses.of(next) + ">; rel=\"next\"");
		}
		return answer.body(body);
	}

	private static @Nullable String next(String path, MultiValueMap<String, String> parameters,
			@Nullable String token) {
		if (token == null) {
			return null;
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.forEach((name, values) -> {
			if (!name.equals("after")) {
				values.forEach((value) -> address.queryParam(UriUtils.encode(name, StandardCharsets.UTF_8),
						UriUtils.encode(value, StandardCharsets.UTF_8)));
			}
		});
		return address.queryParam("after", token).build(true).toUriString();
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
		Corrected corrected = this.corrections.of(article);
		return new WholeArticle(article, this.store.revisions().of(wanted),
				corrected.applied().stream().map(Correction::anonymous).toList(),
				corrected.lost().stream().map(Correction::anonymous).toList());
	}

	/// An article with all that is known of it.
	///
	/// @param article with the facts as they were read, whatever people corrected
	/// @param revisions each time that its publisher edited it, the newest first
	/// @param corrections facts that people hid or mended
	/// @param lostCorrections those whose fact is found no longer
	record WholeArticle(@JsonUnwrapped ArticleEnriched article, List<ArticleRevised> revisions,
			List<Correction> corrections, List<Correction> lostCorrections) {
	}

	@Operation(summary = "Figures, those of the newest articles first",
			description = "Those of as many articles as size says; the header Link has the address of the next ones.")
	@GetMapping("/statistics")
	ResponseEntity<List<StatisticRow>> statistics(@RequestParam(required = false) @Nullable String q,
			@Parameter(description = "Words of what is measured") @RequestParam(
					required = false) @Nullable String measure,
			@Parameter(description = "Id of a unit, such as percent") @RequestParam(
					required = false) @Nullable String unit,
			@Parameter(description = "female or male") @RequestParam(required = false) @Nullable String sex,
			@RequestParam(required = false) @Nullable List<String> topic,
			@RequestParam(required = false) @Nullable List<String> province,
			@Parameter(description = "What the figure is about, such as Thanh Hóa, or VN; any of them") @RequestParam(
					required = false) @Nullable List<String> place,
			@Parameter(description = "Names of agencies of the article; any of them") @RequestParam(
					required = false) @Nullable List<String> agency,
			@Parameter(description = "Years in which the figure held; any of them") @RequestParam(name = "nam",
					required = false) @Nullable List<String> years,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			@Parameter(description = "Of how many articles, from 1 to 100") @RequestParam(
					required = false) @Nullable String size,
			@Parameter(description = "From the address in the header Link") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		Parameters.check(parameters);
		Slice<StatisticRow> slice = this.store.articles()
			.statistics(
					new StatisticRequest(orEmpty(q), orEmpty(measure), unit, Parameters.sex(sex), orEmpty(place),
							Parameters.years(orEmpty(years)), null, null, orEmpty(topic), orEmpty(province),
							orEmpty(agency), SearchAddress.day(from), SearchAddress.day(to),
							StatisticRequest.Sort.NEWEST, StatisticRequest.MOST, null),
					Parameters.size(parameters), Parameters.after(parameters));
		return linked(slice.rows(), next("/api/v1/statistics", parameters, slice.next()));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static List<String> orEmpty(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
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
