package vn.diemtin.enrich.story;

import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.story.Story;

/// Where a [StoryBook] keeps what it knows.
interface Shelf {

	/// The newest day that was seen, as days since 1970; 0 at first.
	int today();

	void today(int day);

	/// The number of the next article, each once and rising.
	int nextNumber();

	@Nullable Member member(ArticleId article);

	void put(ArticleId article, Member member);

	@Nullable Kept kept(int number);

	void put(int number, Kept kept);

	/// The numbers of the articles that a fingerprint leads to.
	void found(long fingerprint, int oldestDay, IntConsumer numbers);

	/// Lets an article be found.
	void post(Posting posting);

	@Nullable Story story(StoryId id);

	void put(Story story);

	/// How many articles tell a story beyond what the story says; 0 when nothing is
	/// known.
	long uncounted(StoryId id);

	void uncounted(StoryId id, long articles);

	Habits habits(SourceId source);

	void put(SourceId source, Habits habits);

	/// Forgets some of what is too old to be used, in bounded time.
	void forgetSome();

}
