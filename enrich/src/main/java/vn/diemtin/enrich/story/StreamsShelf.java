package vn.diemtin.enrich.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.story.Story;

/// The shelf in three stores of Kafka Streams, on disk and backed by topics.
final class StreamsShelf implements Shelf {

	private static final String POSTINGS = "story-postings";

	private static final String ARTICLES = "story-articles";

	private static final String RECORDS = "story-records";

	/// What lies under which first byte among the records.
	private static final char NUMBER = 'n';

	private static final char TODAY = 't';

	private static final char MEMBER = 'a';

	private static final char STORY = 's';

	private static final char MORE = 'm';

	private static final char HABITS = 'h';

	/// Behind all ids.
	private static final String LAST = "\uFFFF";

	private static final int UNREAD = -1;

	/// Of so many the habits are kept at hand.
	private static final int MOST_SOURCES = 4096;

	private static final byte[] NO_BYTES = new byte[0];

	private final PostingLog postings;

	private final KeyValueStore<Bytes, byte[]> articles;

	private final KeyValueStore<Bytes, byte[]> records;

	private final JsonMapper mapper;

	private final Sweep sweep;

	private final Map<SourceId, Habits> habits = new HashMap<>();

	private int today = UNREAD;

	private int number = UNREAD;

	/// @param stores by their names
	StreamsShelf(Function<String, KeyValueStore<Bytes, byte[]>> stores, JsonMapper mapper) {
		this.postings = new PostingLog(stores.apply(POSTINGS));
		this.articles = stores.apply(ARTICLES);
		this.records = stores.apply(RECORDS);
		this.mapper = mapper;
		this.sweep = new Sweep(this.articles, this.records, key(STORY, ""), key(STORY, LAST));
	}

	static Set<StoreBuilder<?>> stores() {
		return Set.of(store(POSTINGS), store(ARTICLES), store(RECORDS));
	}

	private static StoreBuilder<?> store(String name) {
		return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray());
	}

	@Override
	public int today() {
		if (this.today == UNREAD) {
			this.today = intOf(TODAY);
		}
		return this.today;
	}

	@Override
	public void today(int day) {
		this.today = day;
		this.records.put(key(TODAY, ""), number(day));
	}

	@Override
	public int nextNumber() {
		this.number = ((this.number == UNREAD) ? intOf(NUMBER) : this.number) + 1;
		this.records.put(key(NUMBER, ""), number(this.number));
		return this.number;
	}

	private int intOf(char kind) {
		byte[] value = this.records.get(key(kind, ""));
		return (value != null) ? ByteBuffer.wrap(value).getInt() : 0;
	}

	@Override
	public @Nullable Member member(ArticleId article) {
		byte[] value = this.records.get(key(MEMBER, article.value()));
		return (value != null) ? KeptBytes.member(value) : null;
	}

	@Override
	public void put(ArticleId article, Member member) {
		this.records.put(key(MEMBER, article.value()), KeptBytes.of(member));
	}

	@Override
	public @Nullable Kept kept(int number) {
		byte[] value = this.articles.get(new Bytes(number(number)));
		return (value != null) ? KeptBytes.kept(value) : null;
	}

	@Override
	public void put(int number, Kept kept) {
		this.articles.put(new Bytes(number(number)), KeptBytes.of(kept));
	}

	@Override
	public void found(long fingerprint, int oldestDay, IntConsumer numbers) {
		this.postings.found(fingerprint, oldestDay, numbers);
	}

	@Override
	public void post(Posting posting) {
		this.postings.add(posting);
	}

	@Override
	public @Nullable Story story(StoryId id) {
		byte[] value = this.records.get(key(STORY, id.value()));
		return (value != null) ? StoryBytes.read(value, this.mapper) : null;
	}

	@Override
	public void put(Story story) {
		this.records.put(key(STORY, story.id().value()), StoryBytes.of(story, this.mapper));
	}

	@Override
	public long uncounted(StoryId id) {
		byte[] value = this.records.get(key(MORE, id.value()));
		return (value != null) ? ByteBuffer.wrap(value).getInt() : 0;
	}

	@Override
	public void uncounted(StoryId id, long articles) {
		this.records.put(key(MORE, id.value()), number((int) articles));
	}

	@Override
	public Habits habits(SourceId source) {
		return this.habits.computeIfAbsent(source, (unread) -> {
			byte[] value = this.records.get(key(HABITS, source.value()));
			return (value != null) ? KeptBytes.habits(value) : Habits.NONE;
		});
	}

	@Override
	public void put(SourceId source, Habits habits) {
		if (this.habits.size() >= MOST_SOURCES) {
			this.habits.clear();
		}
		this.habits.put(source, habits);
		this.records.put(key(HABITS, source.value()), KeptBytes.of(habits));
	}

	@Override
	public void forgetSome() {
		this.postings.forgetSome(today() - StoryBook.DAYS);
		this.sweep.step(today());
	}

	private static Bytes key(char kind, String id) {
		byte[] text = id.isEmpty() ? NO_BYTES : id.getBytes(StandardCharsets.UTF_8);
		byte[] key = new byte[text.length + 1];
		key[0] = (byte) kind;
		System.arraycopy(text, 0, key, 1, text.length);
		return new Bytes(key);
	}

	private static byte[] number(int number) {
		return ByteBuffer.allocate(4).putInt(number).array();
	}

}
