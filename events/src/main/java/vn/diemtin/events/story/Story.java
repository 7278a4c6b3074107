package vn.diemtin.events.story;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;

/// A story as far as it is known: who told it first and who told it again.
///
/// @param id of the article that was understood first; never changes, nor do articles leave their story
/// @param first the article that was published first, by what the portals say
/// @param tellings in the order in which they were understood; of very many the first
/// @param articles how many articles tell it, also those that `tellings` leaves out; of very many up to a sixteenth may not
/// be told yet
/// @param changedAt when it last changed
/// @param version grows with each change
public record Story(StoryId id, ArticleId first, List<Telling> tellings, long articles, Instant changedAt,
		long version) {

	public Story {
		tellings = List.copyOf(tellings);
	}

}
