package vn.diemtin.enrich.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import vn.diemtin.enrich.story.sketch.Mark;
import vn.diemtin.enrich.story.sketch.Sketch;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;

/// How what is kept lies in bytes. The first byte of what may change is a version.
final class KeptBytes {

	private static final byte VERSION = 2;

	private static final int HEAD = 7;

	private static final Mark.Kind[] KINDS = Mark.Kind.values();

	private KeptBytes() {
	}

	static byte[] of(Kept kept) {
		Sketch sketch = kept.sketch();
		byte[] article = kept.article().value().getBytes(StandardCharsets.UTF_8);
		byte[] story = kept.story().value().getBytes(StandardCharsets.UTF_8);
		ByteBuffer bytes = ByteBuffer.allocate(64 + article.length + story.length
				+ 4 * (sketch.sample().length + sketch.title().length) + 9 * sketch.marks().length);
		bytes.put(VERSION).putInt(kept.day()).putShort((short) article.length).put(article);
		bytes.putShort((short) story.length).put(story);
		bytes.putInt(kept.storyNumber())
			.putInt(kept.later())
			.putInt(kept.source())
			.putLong(kept.published())
			.putInt(kept.content());
		bytes.putInt(sketch.shingles());
		putAll(bytes, sketch.sample());
		putAll(bytes, sketch.title());
		bytes.putShort((short) sketch.marks().length);
		for (Mark mark : sketch.marks()) {
			int kind = mark.kind().ordinal() * 2 + (mark.isHead() ? 1 : 0);
			bytes.putInt(mark.slot()).putInt(mark.value()).put((byte) kind);
		}
		return written(bytes);
	}

	static Kept kept(byte[] written) {
		ByteBuffer bytes = ByteBuffer.wrap(written);
		requireVersion(bytes);
		int day = bytes.getInt();
		String article = text(bytes);
		String story = text(bytes);
		int storyNumber = bytes.getInt();
		int later = bytes.getInt();
		int source = bytes.getInt();
		long published = bytes.getLong();
		int content = bytes.getInt();
		int shingles = bytes.getInt();
		int[] sample = ints(bytes);
		int[] title = ints(bytes);
		Mark[] marks = new Mark[bytes.getShort()];
		for (int i = 0; i < marks.length; i++) {
			int slot = bytes.getInt();
			int value = bytes.getInt();
			byte kind = bytes.get();
			marks[i] = new Mark(slot, value, KINDS[kind / 2], kind % 2 == 1);
		}
		return new Kept(new ArticleId(article), new StoryId(story), storyNumber, later, source, day, published, content,
				new Sketch(shingles, sample, title, marks));
	}

	/// The day of a kept article alone.
	static int dayOfKept(byte[] written) {
		return ByteBuffer.wrap(written).getInt(1);
	}

	static byte[] of(Posting posting) {
		ByteBuffer bytes = ByteBuffer.allocate(17 + Long.BYTES * posting.fingerprints().length);
		bytes.put(VERSION).putInt(posting.number()).putInt(posting.story());
		bytes.putInt(posting.day()).putInt(posting.today());
		for (long fingerprint : posting.fingerprints()) {
			bytes.putLong(fingerprint);
		}
		return bytes.array();
	}

	static Posting posting(byte[] written) {
		ByteBuffer bytes = ByteBuffer.wrap(written);
		requireVersion(bytes);
		int number = bytes.getInt();
		int story = bytes.getInt();
		int day = bytes.getInt();
		int today = bytes.getInt();
		long[] fingerprints = new long[bytes.remaining() / Long.BYTES];
		bytes.asLongBuffer().get(fingerprints);
		return new Posting(number, story, day, today, fingerprints);
	}

	private static void requireVersion(ByteBuffer bytes) {
		if (bytes.get() != VERSION) {
			throw new IllegalStateException("State of another version: rebuild it from its topic");
		}
	}

	static byte[] of(Member member) {
		byte[] story = member.story().value().getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(8 + story.length)
			.putInt(member.number())
			.putInt(member.storyNumber())
			.put(story)
			.array();
	}

	static Member member(byte[] written) {
		ByteBuffer bytes = ByteBuffer.wrap(written);
		int number = bytes.getInt();
		int storyNumber = bytes.getInt();
		return new Member(number, new StoryId(StandardCharsets.UTF_8.decode(bytes).toString()), storyNumber);
	}

	static byte[] of(Habits habits) {
		ByteBuffer bytes = ByteBuffer.allocate(HEAD + 5 * habits.lines().length);
		putAll(bytes, habits.lines());
		for (int count : habits.counts()) {
			bytes.put((byte) count);
		}
		return written(bytes);
	}

	static Habits habits(byte[] written) {
		ByteBuffer bytes = ByteBuffer.wrap(written);
		int[] lines = ints(bytes);
		int[] counts = new int[lines.length];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = bytes.get();
		}
		return new Habits(lines, counts);
	}

	private static void putAll(ByteBuffer bytes, int[] values) {
		bytes.putShort((short) values.length);
		for (int value : values) {
			bytes.putInt(value);
		}
	}

	private static int[] ints(ByteBuffer bytes) {
		int[] values = new int[bytes.getShort()];
		for (int i = 0; i < values.length; i++) {
			values[i] = bytes.getInt();
		}
		return values;
	}

	private static String text(ByteBuffer bytes) {
		byte[] text = new byte[bytes.getShort()];
		bytes.get(text);
		return new String(text, StandardCharsets.UTF_8);
	}

	private static byte[] written(ByteBuffer bytes) {
		byte[] written = new byte[bytes.position()];
		bytes.flip().get(written);
		return written;
	}

}
