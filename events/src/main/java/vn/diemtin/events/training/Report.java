package vn.diemtin.events.training;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.SourceRef;

/// What one article tells of a training event.
///
/// @param article its identity
/// @param story the story that it tells, since copies are no further evidence
/// @param source where it came from
/// @param url its canonical URL
/// @param title its headline
/// @param published when, as far as its portal says
/// @param seenAt when it was first seen
/// @param fact what it says, slot by slot, each with its span
public record Report(ArticleId article, StoryId story, SourceRef source, String url, String title,
		@Nullable PublicationDate published, Instant seenAt, TrainingFact fact) {
}
