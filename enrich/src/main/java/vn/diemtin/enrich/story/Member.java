package vn.diemtin.enrich.story;

import vn.diemtin.events.article.StoryId;

/// To which story an article belongs, known for ever.
///
/// @param number of the article, in the order of their coming
/// @param story its story
/// @param storyNumber the number of the article that told the story first
record Member(int number, StoryId story, int storyNumber) {
}
