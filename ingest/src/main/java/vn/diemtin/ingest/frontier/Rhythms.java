package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.EntranceRead.Item;

/// What is known of each entrance's rhythm, and the interval that follows from it.
final class Rhythms {

	static final String STORE = "rhythms";

	private static final Duration LEAST_PAUSE = Duration.ofMinutes(30);

	private final KeyValueStore<String, Rhythm> rhythms;

	private final FrontierRules rules;

	Rhythms(ProcessorContext<?, ?> context, FrontierRules rules) {
		this.rhythms = context.getStateStore(STORE);
		this.rules = rules;
	}

	void reading(String host, String url, List<Item> items, Instant at) {
		this.rhythms.put(key(host, url), rhythm(host, url).reading(items, at));
	}

	void unchanged(String host, String url, Instant at) {
		this.rhythms.put(key(host, url), rhythm(host, url).unchanged(at));
	}

	/// How long to wait after asking an entrance.
	/// @param fastest the shortest interval that its source allows
	/// @param wish how long the host or the feed says that nothing new is to be expected;
	/// heeded as long as what it shows is not expected to be pushed out meanwhile
	Duration interval(String host, String url, Duration fastest, @Nullable Duration wish, Instant now) {
		Rhythm rhythm = rhythm(host, url);
		Duration slowest = longer(fastest, this.rules.pollSlowest());
		Duration own = (rhythm.readAt() != null) ? rhythm.interval(now, this.rules.pollPatience(), fastest, slowest)
				: longer(fastest, this.rules.pollEvery());
		if (wish == null || wish.compareTo(own) < 0 || rhythm.isOverflowing()) {
			return own;
		}
		return rhythm.endurance(now, own, (wish.compareTo(slowest) < 0) ? wish : slowest);
	}

	/// How long to leave an entrance alone that has failed so many times in a row:
	/// slowed, never dead, and asked before
	/// what it shows is expected to have been pushed out.
	Duration pause(String host, String url, Duration every, int failures, Instant now) {
		Duration pause = this.rules.pauseOfEntrance(every, failures);
		Duration least = longer(every, LEAST_PAUSE);
		return (pause.compareTo(least) <= 0) ? pause : rhythm(host, url).endurance(now, least, pause);
	}

	private Rhythm rhythm(String host, String url) {
		Rhythm known = this.rhythms.get(key(host, url));
		return (known != null) ? known : Rhythm.UNKNOWN;
	}

	private static String key(String host, String url) {
		return host + ' ' + url;
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
