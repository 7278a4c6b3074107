package vn.diemtin.desk.export;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.ArticleRef;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.Slice;

/// The articles of a search as tables.
@RestController
class SearchExports {

	private static final int PAGE = 100;

	private final Store store;

	private final Addresses addresses;

	private final Files files;

	SearchExports(Store store, Addresses addresses, Files files) {
		this.store = store;
		this.addresses = addresses;
		this.files = files;
	}

	@GetMapping("/search.csv")
	ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(defaultValue = "") String bom) {
		SearchAddress search = SearchAddress.of(parameters);
		return this.files.csv(() -> table(search), bom);
	}

	@GetMapping("/search.xlsx")
	ResponseEntity<byte[]> xlsx(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		SearchAddress search = SearchAddress.of(parameters);
		return this.files.xlsx(() -> table(search), search.at("/search"), locale);
	}

	private Table table(SearchAddress search) {
		Table.Builder table = new Table.Builder("articles", "id", "title", "lead", "source", "source_id", "date",
				"published", "provinces", "topics", "trainings", "figures", "story", "articles", "portals", "url",
				"desk");
		return Files.collect(table, (after) -> slice(search, after), this::row);
	}

	private Slice<Hit> slice(SearchAddress search, @Nullable String after) {
		SearchPage page = this.store.articles().hits(search.sized(PAGE).after(after).request());
		return new Slice<>(page.hits(), page.next());
	}

	private @Nullable Object[] row(Hit hit) {
		ArticleRef article = hit.article();
		PublicationDate published = article.published();
		return new @Nullable Object[] { hit.id(), article.title(), text(hit.lead()), article.source().name(),
				article.source().id(), article.date().atZone(Days.ZONE).toLocalDate(),
				(published != null) ? published.value() : null, String.join("; ", article.provinces()),
				String.join("; ", hit.topics()), chips(hit, "training"), chips(hit, "statistic"),
				article.story().value(), (hit.story() != null) ? hit.story().articles() : null,
				(hit.story() != null) ? hit.story().portals() : null, article.url(), this.addresses.of(hit.id()) };
	}

	private static String text(List<Hit.Run> runs) {
		StringBuilder text = new StringBuilder();
		runs.forEach((run) -> text.append(run.text()));
		return text.toString();
	}

	private static String chips(Hit hit, String kind) {
		return String.join("; ",
				hit.chips().stream().filter((chip) -> chip.kind().equals(kind)).map(Hit.Chip::text).toList());
	}

}
