package vn.diemtin.store.search;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;

/// A story in a line: how often it was told and by whom first.
///
/// @param articles how many articles tell it
/// @param portals how many sources they came from, as far as they are listed
/// @param first the article that was published first
/// @param publisher the source of that; null when it is not listed
/// @param published when that was, as far as its source says
public record StorySummary(StoryId id, long articles, long portals, ArticleId first, @Nullable SourceRef publisher,
		@Nullable PublicationDate published) {

	/// The line of a story.
	public static StorySummary of(Story story) {
		long portals = story.tellings().stream().map((telling) -> telling.source().id()).distinct().count();
		Optional<Telling> first = story.tellings()
			.stream()
			.filter((telling) -> Objects.equals(telling.article(), story.first()))
			.findFirst();
		return new StorySummary(story.id(), story.articles(), portals, story.first(),
				first.map(Telling::source).orElse(null), first.map(Telling::published).orElse(null));
	}

}
