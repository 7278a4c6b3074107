package vn.diemtin.ingest.frontier;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.PageRules;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.TlsProfile;
import vn.diemtin.ingest.PageUrl;

/// What the frontier of a host keeps of a source with entrances there.
///
/// @param family the CMS family for its articles
/// @param datePattern of its articles; null when the source's pattern is that of a feed
/// @param pages how many pages of its lists are followed
/// @param paused whether it is not to be asked now
/// @param urls the keys of its entrances
/// @param rules what its pages have other than the family's
/// @param tls what encrypted connections to it need
record Residence(@Nullable String family, @Nullable String datePattern, int pages, boolean paused, List<String> urls,
		@JsonInclude(Include.NON_NULL) @Nullable PageRules rules,
		@JsonInclude(Include.NON_NULL) @Nullable TlsProfile tls) {

	Residence {
		urls = List.copyOf(urls);
	}

	/// What a source has on a host.
	static Residence of(Source source, SourceAtHost declared, boolean isPaused) {
		int pages = declared.entrances()
			.stream()
			.mapToInt((entrance) -> (entrance.pages() != null) ? entrance.pages() : 1)
			.max()
			.orElse(1);
		// Feeds have habits of their own: a pattern that mends a feed's dates would spoil
		// those of its articles.
		boolean hasFeed = source.entrances().stream().anyMatch((entrance) -> entrance.kind() == Entrance.Kind.FEED);
		return new Residence(source.family(), hasFeed ? null : source.datePattern(), pages, isPaused,
				declared.entrances().stream().map((entrance) -> keyOf(entrance, source)).toList(), source.pages(),
				source.tls());
	}

	/// The key under which an entrance is known.
	static String keyOf(Entrance entrance, Source source) {
		return request("", entrance, source).key();
	}

	/// The request for an entrance.
	static FetchDue request(String host, Entrance entrance, Source source) {
		String url = PageUrl.of(entrance.url()).map(PageUrl::toString).orElse(entrance.url());
		FetchDue.Role role = switch (entrance.kind()) {
			case FEED -> FetchDue.Role.FEED;
			case LISTING -> FetchDue.Role.LISTING;
			case SITEMAP -> FetchDue.Role.SITEMAP;
		};
		return new FetchDue(url, host, role, SourceRef.of(source), source.family(), source.datePattern(), null, 1, null,
				null, Instant.EPOCH, source.pages(), source.tls())
			.posting(entrance.json());
	}

}
