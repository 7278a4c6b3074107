package vn.diemtin.desk.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Feed;
import vn.diemtin.desk.page.Feed.Entry;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest.Sort;

/// A search as feeds and as a table.
@RestController
class SearchFeeds {

	private static final int ENTRIES = 50;

	private static final int PAGE = 100;

	private static final int MOST_ROWS = 2_000;

	private final Store store;

	private final Addresses addresses;

	private final MessageSource messages;

	SearchFeeds(Store store, Addresses addresses, MessageSource messages) {
		this.store = store;
		this.addresses = addresses;
		this.messages = messages;
	}

	@GetMapping("/search.atom")
	ResponseEntity<String> atom(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return feed(parameters, locale, "/search.atom").atom();
	}

	@GetMapping("/search.rss")
	ResponseEntity<String> rss(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return feed(parameters, locale, "/search.rss").rss();
	}

	private Feed feed(MultiValueMap<String, String> parameters, Locale locale, String path) {
		SearchAddress search = SearchAddress.of(parameters);
		List<Entry> entries = newest(search).hits().stream().map(this::entry).toList();
		return new Feed(title(search, locale), this.addresses.of(search.at(path)),
				this.addresses.of(search.at("/search")), entries);
	}

	private Entry entry(Hit hit) {
		return new Entry(Entry.urn(hit.id()), hit.article().title(), this.addresses.of(hit.id()), hit.article().url(),
				hit.article().source().name(), hit.article().date(), summary(hit), hit.topics());
	}

	@GetMapping("/search.json")
	ResponseEntity<Map<String, Object>> json(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		SearchAddress search = SearchAddress.of(parameters);
		Map<String, Object> feed = new LinkedHashMap<>();
		feed.put("version", "https://jsonfeed.org/version/1.1");
		feed.put("title", title(search, locale));
		feed.put("home_page_url", this.addresses.of(search.at("/search")));
		feed.put("feed_url", this.addresses.of(search.at("/search.json")));
		feed.put("language", "vi");
		feed.put("items", newest(search).hits().stream().map(this::item).toList());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/feed+json;charset=UTF-8"))
			.cacheControl(CacheControl.noCache())
			.body(feed);
	}

	private Map<String, Object> item(Hit hit) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", Entry.urn(hit.id()));
		item.put("url", this.addresses.of(hit.id()));
		item.put("external_url", hit.article().url());
		item.put("title", hit.article().title());
		item.put("content_text", summary(hit));
		item.put("date_published", hit.article().date().toString());
		item.put("authors", List.of(Map.of("name", hit.article().source().name())));
		item.put("tags", hit.topics());
		return item;
	}

	@GetMapping("/search.csv")
	ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> parameters) {
		SearchAddress search = SearchAddress.of(parameters).sized(PAGE);
		CsvTable table = new CsvTable("id", "title", "source", "published", "provinces", "topics", "facts", "url",
				"desk");
		int rows = 0;
		@Nullable String next;
		do {
			SearchPage page = this.store.articles().search(search.request());
			page.hits().forEach((hit) -> row(table, hit));
			rows += page.hits().size();
			next = page.next();
			search = search.after(next);
		}
		while (next != null && rows < MOST_ROWS);
		return table.response("diemtin.csv");
	}

	private void row(CsvTable table, Hit hit) {
		table.row(hit.id(), hit.article().title(), hit.article().source().name(), hit.article().date(),
				String.join("; ", hit.article().provinces()), String.join("; ", hit.topics()),
				String.join("; ", hit.chips().stream().map(Hit.Chip::text).toList()), hit.article().url(),
				this.addresses.of(hit.id()));
	}

	private SearchPage newest(SearchAddress search) {
		SearchAddress ordered = (search.sort() != null) ? search : search.sorted(Sort.NEWEST);
		return this.store.articles().search(ordered.sized(ENTRIES).request());
	}

	private String title(SearchAddress search, Locale locale) {
		List<String> parts = new ArrayList<>();
		parts.add(this.messages.getMessage("app.name", null, locale));
		if (!search.q().isEmpty()) {
			parts.add(search.q());
		}
		SearchAddress.FACETS.forEach((facet) -> parts.addAll(search.chosen(facet)));
		return String.join(" · ", parts);
	}

	private static String summary(Hit hit) {
		List<List<Hit.Run>> pieces = hit.lead().isEmpty() ? hit.fragments() : List.of(hit.lead());
		StringBuilder summary = new StringBuilder();
		for (List<Hit.Run> piece : pieces) {
			summary.append(summary.isEmpty() ? "" : " … ");
			piece.forEach((run) -> summary.append(run.text()));
		}
		return summary.toString();
	}

}
