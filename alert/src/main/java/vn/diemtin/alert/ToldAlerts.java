package vn.diemtin.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.wire.BadMessage;

/// The ledger as it lies on Kafka, by what it is asked for. It follows behind what is being told now, which [Ledger]
/// remembers itself, and is what a process knows whose stream state was deleted.
///
/// There are as many entries as were ever told, and few are asked for again: they lie [packed][PackedTold].
final class ToldAlerts {

	/// In the place of one that was taken away.
	private static final byte[] NONE = {};

	private final PackedTold press = new PackedTold();

	/// From its key, its stories and its events to the number of an entry.
	private final Links links = new Links();

	private byte[][] entries = new byte[1_024][];

	private int count;

	private final JsonMapper mapper;

	private final Clock clock;

	ToldAlerts(JsonMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	/// Reads one record of the ledger. Of one that cannot be read its key still keeps its
	/// story from being told again.
	/// @throws RuntimeException when it cannot be read
	void on(String key, byte @Nullable [] json) {
		if (json == null) {
			remove(key);
			return;
		}
		boolean isRead = false;
		try {
			put(key, read(key, json));
			isRead = true;
		}
		finally {
			if (!isRead) {
				keep(key);
			}
		}
	}

	private AlertTold read(String key, byte[] json) {
		AlertTold told = this.mapper.readValue(json, AlertTold.class);
		if (told == null || !told.key().equals(key)) {
			throw new BadMessage("The record of " + key + " holds another entry or none");
		}
		return told;
	}

	private synchronized void keep(String key) {
		int end = key.lastIndexOf('~');
		if (end < 1 || end == key.length() - 1 || find(key) >= 0) {
			return;
		}
		StoryId story = new StoryId(key.substring(end + 1));
		Instant now = this.clock.instant();
		put(key, new AlertTold(new RuleId(key.substring(0, end)), story, List.of(story), List.of(), List.of(),
				List.of(), now, now));
	}

	private synchronized void put(String key, AlertTold told) {
		byte[] packed = this.press.pack(told);
		int known = find(key);
		int number = (known >= 0) ? known : this.count;
		if (known < 0) {
			if (this.count == this.entries.length) {
				this.entries = Arrays.copyOf(this.entries, this.count + this.count / 2);
			}
			this.count++;
		}
		this.entries[number] = packed;
		this.links.add(key, number);
		told.stories()
			.stream()
			.filter((story) -> !story.equals(told.story()))
			.forEach((story) -> this.links.add(AlertRaised.key(told.rule(), story), number));
		told.events().forEach((event) -> this.links.add(event.value(), number));
	}

	private synchronized void remove(String key) {
		int number = find(key);
		if (number >= 0) {
			// What led to it leads nowhere now.
			this.entries[number] = NONE;
		}
	}

	private int find(String key) {
		int[] found = { -1 };
		this.links.forEach(key, (number) -> {
			AlertTold told = entry(number);
			if (told != null && told.key().equals(key)) {
				found[0] = number;
			}
		});
		return found[0];
	}

	private @Nullable AlertTold entry(int number) {
		byte[] packed = this.entries[number];
		return (packed.length > 0) ? this.press.unpack(packed) : null;
	}

	private List<AlertTold> linked(String text, Predicate<AlertTold> meant) {
		List<AlertTold> found = new ArrayList<>();
		this.links.forEach(text, (number) -> {
			AlertTold told = entry(number);
			if (told != null && meant.test(told)) {
				found.add(told);
			}
		});
		found.sort(Comparator.comparing(AlertTold::key));
		return found;
	}

	/// Those of some articles that a rule has told or counted. Looks through the whole
	/// ledger.
	synchronized Set<ArticleId> told(RuleId rule, Set<ArticleId> articles) {
		Set<ArticleId> told = new HashSet<>();
		Predicate<byte[]> ofRule = this.press.of(rule);
		for (int number = 0; number < this.count; number++) {
			byte[] packed = this.entries[number];
			if (packed.length > 0 && ofRule.test(packed)) {
				this.press.unpack(packed).articles().stream().filter(articles::contains).forEach(told::add);
			}
		}
		return told;
	}

	synchronized @Nullable AlertTold of(RuleId rule, StoryId story) {
		return linked(AlertRaised.key(rule, story),
				(told) -> told.rule().equals(rule) && told.stories().contains(story))
			.stream()
			.max(Comparator.comparing(AlertTold::changedAt))
			.orElse(null);
	}

	synchronized List<AlertTold> of(TrainingId event) {
		return linked(event.value(), (told) -> told.events().contains(event));
	}

}
