package vn.diemtin.enrich.story;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.story.sketch.Judge.Distance;
import vn.diemtin.enrich.story.sketch.Sketch;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;

/// What is kept of a state of an article for as long as copies of it may come: of its first state, and of its last one when
/// it was edited.
///
/// @param article its identity
/// @param story its story
/// @param storyNumber the number of the article that told the story first
/// @param source the hash of the id of its source
/// @param later the number under which the last state is kept; 0 when this one is the last
/// @param day when the article was last found to say something new, as days since 1970
/// @param published in seconds since 1970; 0 when it is not known
/// @param content the hash of what is shown of it
/// @param sketch what it says
record Kept(ArticleId article, StoryId story, int storyNumber, int later, int source, int day, long published,
		int content, Sketch sketch) {

	private static final long DAY = 86_400;

	static Kept of(ArticleUnderstood article, Member member, Sketch sketch) {
		return new Kept(article.id(), member.story(), member.storyNumber(), 0, sourceOf(article), dayOf(article),
				publishedOf(article), contentOf(article), sketch);
	}

	/// This state, when the article was edited.
	/// @param later the number under which its last state is kept
	/// @param day when it was edited, as days since 1970
	Kept edited(int later, int day) {
		return new Kept(this.article, this.story, this.storyNumber, later, this.source, day, this.published,
				this.content, this.sketch);
	}

	static int dayOf(ArticleUnderstood article) {
		return (int) Math.floorDiv(article.collected().fetchedAt().getEpochSecond(), DAY);
	}

	static int contentOf(ArticleUnderstood article) {
		var content = article.collected().article();
		int hash = 31 * content.title().hashCode() + content.text().hashCode();
		hash = 31 * hash + (content.lead() != null ? content.lead().hashCode() : 0);
		return 31 * hash + Long.hashCode(publishedOf(article));
	}

	private static int sourceOf(ArticleUnderstood article) {
		return article.collected().source().id().value().hashCode();
	}

	private static long publishedOf(ArticleUnderstood article) {
		@Nullable PublicationDate published = article.collected().article().published();
		return (published != null) ? published.value().toEpochSecond() : 0;
	}

	/// How far it stands from another article.
	Distance distance(Kept other) {
		boolean isKnown = this.published != 0 && other.published != 0;
		long days = isKnown ? Math.abs(this.published - other.published) / DAY : 0;
		return new Distance(days, this.source == other.source);
	}

}
