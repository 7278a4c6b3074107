package vn.diemtin.events.crawl;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.SourceId;

/// What a page of a source turned out to be; from these the health of sources is told.
///
/// @param source whose page
/// @param url that was asked
/// @param movedTo another host that answered in its place; null when it answered itself
/// @param role what was expected
/// @param page the number of a list's page, from 1
/// @param outcome one word of the reader's closed list, such as `article`, `listing`, `feed`, `not-an-article`, `other`
/// @param reason for a person
/// @param items the keys of the items that an entrance showed, see [EntranceRead.Item#keyOf(String)]
/// @param article how whole the article is; null when there is none
/// @param at when the page was fetched
public record PageRead(SourceId source, String url, @Nullable String movedTo, FetchDue.Role role, int page,
		String outcome, @Nullable String reason, List<Long> items, @Nullable Wholeness article, Instant at) {

	public PageRead {
		items = List.copyOf(items);
	}

	/// How whole an article is.
	///
	/// @param titled whether it has a title
	/// @param bodied whether it has a text
	/// @param dated where its date was read from; null when it has none
	public record Wholeness(boolean titled, boolean bodied, PublicationDate.@Nullable Origin dated) {
	}

}
