package vn.diemtin.enrich.story;

import java.nio.ByteBuffer;

import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.story.Story;

/// How a story lies in its store: before the JSON what tells whether it is past, which is asked of every story again and
/// again.
final class StoryBytes {

	private static final int HEAD = 5;

	private StoryBytes() {
	}

	static byte[] of(Story story, JsonMapper mapper) {
		byte[] json = mapper.writeValueAsBytes(story);
		return ByteBuffer.allocate(HEAD + json.length)
			.putInt(StoryBook.dayOf(story))
			.put((byte) Math.min(2, story.tellings().size()))
			.put(json)
			.array();
	}

	static Story read(byte[] written, JsonMapper mapper) {
		return mapper.readValue(written, HEAD, written.length - HEAD, Story.class);
	}

	static boolean isPast(byte[] written, int today) {
		return StoryBook.isPast(ByteBuffer.wrap(written).getInt(), written[HEAD - 1] > 1, today);
	}

}
