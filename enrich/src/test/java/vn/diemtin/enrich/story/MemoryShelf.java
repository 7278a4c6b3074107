package vn.diemtin.enrich.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.story.Story;

/// A shelf in memory that forgets nothing, kept as the bytes that lie on disk.
final class MemoryShelf implements Shelf {

	private final Map<ArticleId, byte[]> members = new HashMap<>();

	private final Map<Integer, byte[]> articles = new HashMap<>();

	private final Postings postings = new Postings(0);

	private final Map<StoryId, Story> stories = new HashMap<>();

	private final Map<StoryId, Long> more = new HashMap<>();

	private final Map<SourceId, byte[]> habits = new HashMap<>();

	private int today;

	private int number;

	@Override
	public int today() {
		return this.today;
	}

	@Override
	public void today(int day) {
		this.today = day;
	}

	@Override
	public int nextNumber() {
		return ++this.number;
	}

	@Override
	public @Nullable Member member(ArticleId article) {
		byte[] bytes = this.members.get(article);
		return (bytes != null) ? KeptBytes.member(bytes) : null;
	}

	@Override
	public void put(ArticleId article, Member member) {
		this.members.put(article, KeptBytes.of(member));
	}

	@Override
	public @Nullable Kept kept(int number) {
		byte[] bytes = this.articles.get(number);
		return (bytes != null) ? KeptBytes.kept(bytes) : null;
	}

	@Override
	public void put(int number, Kept kept) {
		this.articles.put(number, KeptBytes.of(kept));
	}

	@Override
	public void found(long fingerprint, int oldestDay, IntConsumer found) {
		this.postings.forEach(fingerprint, oldestDay, found);
	}

	@Override
	public void post(Posting posting) {
		this.postings.add(KeptBytes.posting(KeptBytes.of(posting)));
	}

	@Override
	public @Nullable Story story(StoryId id) {
		return this.stories.get(id);
	}

	@Override
	public void put(Story story) {
		this.stories.put(story.id(), story);
	}

	@Override
	public long uncounted(StoryId id) {
		return this.more.getOrDefault(id, 0L);
	}

	@Override
	public void uncounted(StoryId id, long articles) {
		this.more.put(id, articles);
	}

	@Override
	public Habits habits(SourceId source) {
		byte[] bytes = this.habits.get(source);
		return (bytes != null) ? KeptBytes.habits(bytes) : Habits.NONE;
	}

	@Override
	public void put(SourceId source, Habits value) {
		this.habits.put(source, KeptBytes.of(value));
	}

	@Override
	public void forgetSome() {
	}

}
