package vn.diemtin.desk.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Feed;
import vn.diemtin.desk.page.Feed.Entry;
import vn.diemtin.desk.page.Feeds;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest.Sort;

/// A search as feeds.
@RestController
class SearchFeeds {

	private static final int ENTRIES = 50;

	private final Store store;

	private final Addresses addresses;

	private final MessageSource messages;

	private final JsonMapper json;

	SearchFeeds(Store store, Addresses addresses, MessageSource messages, JsonMapper json) {
		this.store = store;
		this.addresses = addresses;
		this.messages = messages;
		this.json = json;
	}

	@GetMapping("/search.atom")
	ResponseEntity<byte[]> atom(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return feed(parameters, locale, "/search.atom").atom();
	}

	@GetMapping("/search.rss")
	ResponseEntity<byte[]> rss(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
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
	ResponseEntity<byte[]> json(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		SearchAddress search = SearchAddress.of(parameters);
		SearchPage page = newest(search);
		Map<String, Object> feed = new LinkedHashMap<>();
		feed.put("version", "https://jsonfeed.org/version/1.1");
		feed.put("title", title(search, locale));
		feed.put("home_page_url", this.addresses.of(search.at("/search")));
		feed.put("feed_url", this.addresses.of(search.at("/search.json")));
		if (page.next() != null) {
			feed.put("next_url", this.addresses.of(ordered(search).after(page.next()).at("/search.json")));
		}
		feed.put("language", "vi");
		feed.put("items", page.hits().stream().map(this::item).toList());
		Instant newest = page.hits()
			.stream()
			.map((hit) -> hit.article().date())
			.max(Instant::compareTo)
			.orElse(Instant.EPOCH);
		return Feeds.answer("application/feed+json;charset=UTF-8", this.json.writeValueAsString(feed), newest);
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

	private SearchPage newest(SearchAddress search) {
		return this.store.articles().hits(ordered(search).sized(ENTRIES).request());
	}

	private static SearchAddress ordered(SearchAddress search) {
		return (search.sort() != null) ? search : search.sorted(Sort.NEWEST).after(search.after());
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
