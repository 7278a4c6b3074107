package vn.diemtin.desk.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.audit.AuditLog;
import vn.diemtin.desk.audit.AuditLog.What;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.LetterReplayed;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.Letter;
import vn.diemtin.wire.Letters;

/// Puts letters on their topics again, each once: one that fails again comes back as a letter of its own.
@Component
class LetterDesk {

	/// At one request.
	static final int MOST = 500;

	private final Letters letters;

	private final Replays replays;

	private final AuditLog audit;

	private final EventPublisher publisher;

	private final Clock clock;

	LetterDesk(Letters letters, Replays replays, AuditLog audit, EventPublisher publisher, Clock clock) {
		this.letters = letters;
		this.replays = replays;
		this.audit = audit;
		this.publisher = publisher;
		this.clock = clock;
	}

	/// Why a letter cannot be replayed, as a key of a message; empty when it can be.
	String obstacle(Letter letter) {
		if (this.replays.of(letter.id()) != null) {
			return "letters.done";
		}
		boolean isState = Topics.ALL.stream()
			.anyMatch((topic) -> topic.name().equals(letter.topic()) && topic.isCompacted());
		if (isState) {
			return "letters.state";
		}
		return letter.isWhole() ? "" : "letters.part";
	}

	/// Replays one letter.
	/// @return whether it was replayed now
	synchronized boolean replay(Letter letter, String by) {
		if (!obstacle(letter).isEmpty()) {
			return false;
		}
		this.audit.record(new What(Action.REPLAYED, Subject.LETTER, letter.id(), letter.topic()), by, null,
				letter.key() + "\n" + letter.cause());
		send(letter, by);
		return true;
	}

	/// Replays the newest letters of a topic that can be.
	/// @return how many
	synchronized int replayAll(String topic, String by) {
		List<Letter> all = this.letters.newest(topic, MOST)
			.stream()
			.filter((letter) -> obstacle(letter).isEmpty())
			.toList()
			.reversed();
		if (!all.isEmpty()) {
			this.audit.record(new What(Action.REPLAYED, Subject.LETTER, topic, topic), by, null,
					String.join("\n", all.stream().map(Letter::id).toList()));
			all.forEach((letter) -> send(letter, by));
		}
		return all.size();
	}

	private void send(Letter letter, String by) {
		this.publisher.publishAndAwait(letter.topic(), Objects.requireNonNull(letter.key()), letter.value());
		LetterReplayed replayed = new LetterReplayed(letter.id(), by, this.clock.instant());
		this.publisher.publishAndAwait(Topics.LETTERS_REPLAYED, letter.id(), replayed);
		// This desk need not wait until it reads its own words.
		this.replays.keep(replayed);
	}

}
