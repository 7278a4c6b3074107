package vn.diemtin.desk.suggest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Suggestions for the search box.
@RestController
class SuggestionFeed {

	/// They change with the day only.
	private static final Duration KEPT = Duration.ofHours(1);

	private final Suggestions suggestions;

	SuggestionFeed(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	/// @param q what was typed, up to where the reader types on
	@GetMapping("/search/suggestions")
	ResponseEntity<List<Suggestion>> of(@RequestParam(defaultValue = "") String q, Locale locale) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
			.header(HttpHeaders.VARY, HttpHeaders.COOKIE)
			.body(this.suggestions.of(q, locale));
	}

}
