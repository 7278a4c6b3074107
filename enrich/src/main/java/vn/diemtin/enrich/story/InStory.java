package vn.diemtin.enrich.story;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.story.Story;

/// An article of which it is known what story it tells.
///
/// @param article as understood
/// @param story the story that it tells
/// @param changed the story as it is now, null when the article changed nothing of it
public record InStory(ArticleUnderstood article, StoryId story, @Nullable Story changed) {

	/// An article that changed nothing of its story.
	public InStory(ArticleUnderstood article, StoryId story) {
		this(article, story, null);
	}

}
