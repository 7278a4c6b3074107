package vn.diemtin.enrich.story;

import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.StoryId;

/// An article of which it is known what story it tells.
public record InStory(ArticleUnderstood article, StoryId story) {
}
