package vn.diemtin.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.alert.RuleState.Broken;
import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.alert.RuleState.Off;
import vn.diemtin.alert.sift.Sieve;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.query.Registry;

/// The newest version of each rule, and which of them an article matches.
///
/// A [Sieve] finds the rules worth a look. It is made anew when many rules have changed; until then those that changed
/// are looked at whatever the article holds, so that a rule works for the first article after it was read.
final class AlertRules {

	private static final Logger log = LoggerFactory.getLogger(AlertRules.class);

	/// As many as can be matched in full without being felt.
	private static final int MOST_FRESH = 50;

	private final Map<String, RuleState> states = new ConcurrentHashMap<>();

	private final RuleReader reader;

	private final Registry registry;

	private final BiConsumer<String, @Nullable RuleState> told;

	private final List<Live> fresh = new ArrayList<>();

	private Sieve<Sense> sieve;

	private @Nullable Snapshot snapshot;

	/// @param told hears of each rule what became of it; of those deleted, null
	AlertRules(RuleReader reader, Registry registry, BiConsumer<String, @Nullable RuleState> told) {
		this.reader = reader;
		this.registry = registry;
		this.told = told;
		this.sieve = Sieve.of(List.of(), Sense::query, registry);
	}

	/// Reads one record of the topic of rules.
	void on(String id, byte @Nullable [] json) {
		if (json == null) {
			put(id, null);
			this.told.accept(id, null);
			return;
		}
		RuleState before = this.states.get(id);
		RuleState read = this.reader.read(id, json);
		// A record that cannot be read has no version; it is newer than what lies before
		// it on the topic.
		RuleState state = (read instanceof Broken broken && before != null) ? broken.after(before) : read;
		if (before != null && state.version() < before.version()) {
			return;
		}
		put(id, state);
		this.told.accept(id, state);
		switch (state) {
			case Live live -> log.info("Rule {} version {} is live: {}", id, live.version(), live.rule().query());
			case Off off -> log.info("Rule {} version {} is off", id, off.version());
			case Broken broken -> log.warn("Rule {} version {} is broken: {}", id, broken.version(), broken.problem());
		}
	}

	private synchronized void put(String id, @Nullable RuleState state) {
		if (state == null) {
			this.states.remove(id);
		}
		else {
			this.states.put(id, state);
		}
		if (state instanceof Live live) {
			this.fresh.add(live);
		}
		this.snapshot = null;
	}

	private synchronized Snapshot snapshot() {
		Snapshot current = this.snapshot;
		if (current != null) {
			return current;
		}
		this.fresh.removeIf((live) -> !isNewest(live));
		if (this.fresh.size() > MOST_FRESH) {
			this.sieve = Sieve.of(live().stream().flatMap((live) -> live.senses().stream()).toList(), Sense::query,
					this.registry);
			this.fresh.clear();
		}
		Snapshot made = new Snapshot(this.sieve,
				this.fresh.stream().flatMap((live) -> live.senses().stream()).toList());
		this.snapshot = made;
		return made;
	}

	private boolean isNewest(Sense sense) {
		return this.states.get(sense.rule().id().value()) instanceof Live live
				&& live.senses().stream().anyMatch((one) -> one == sense);
	}

	private boolean isNewest(Live live) {
		return this.states.get(live.rule().id().value()) == live;
	}

	/// What the article matches of all that live rules ask for and asked for, in the
	/// order of their ids.
	/// @param today the day of Vietnam's time
	List<Sense> match(ArticleView article, LocalDate today) {
		Snapshot rules = snapshot();
		List<Sense> candidates = new ArrayList<>(rules.sieve().candidates(article));
		candidates.addAll(rules.fresh());
		return candidates.stream()
			.filter((sense) -> isNewest(sense) && sense.match().matches(article, today))
			.sorted(Comparator.comparing((sense) -> sense.rule().id().value()))
			.toList();
	}

	/// All that are matched.
	List<Live> live() {
		return this.states.values()
			.stream()
			.flatMap((state) -> (state instanceof Live one) ? Stream.of(one) : Stream.empty())
			.toList();
	}

	/// How many rules are matched.
	long liveCount() {
		return this.states.values().stream().filter(Live.class::isInstance).count();
	}

	/// The broken rules and what is wrong with them.
	Map<String, String> problems() {
		Map<String, String> problems = new TreeMap<>();
		this.states.forEach((id, state) -> {
			if (state instanceof Broken broken) {
				problems.put(id, broken.problem());
			}
		});
		return problems;
	}

	/// @param fresh what the sieve does not know
	private record Snapshot(Sieve<Sense> sieve, List<Sense> fresh) {
	}

}
