package vn.diemtin.enrich.training;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.events.correction.Correction;

/// What the keeper of events takes.
public sealed interface Matter permits Matter.Telling, Matter.Handmade {

	/// An article.
	///
	/// @param told the article in its story
	record Telling(InStory told) implements Matter {
	}

	/// A record of a correction.
	///
	/// @param correction null when it was undone
	record Handmade(@Nullable Correction correction) implements Matter {
	}

}
