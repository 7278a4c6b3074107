package vn.diemtin.alert;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.alert.deliver.RuleNotices;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.store.StoreUnavailable;
import vn.diemtin.store.silence.Silences;
import vn.diemtin.wire.Clockwork;
import vn.diemtin.wire.EventPublisher;

/// Looks each night whether rules fell silent, and has their receivers told, once for each silence.
final class SilenceWatch {

	private static final Logger log = LoggerFactory.getLogger(SilenceWatch.class);

	private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

	private final Map<String, RuleSilent> known = new ConcurrentHashMap<>();

	private final Silences silences;

	private final Supplier<List<Live>> rules;

	private final RuleNotices notices;

	private final EventPublisher publisher;

	private final JsonMapper mapper;

	/// Looks, as soon as that is wanted, and again after a failure.
	private final Clockwork clockwork = new Clockwork("silent-rules", AGAIN_AFTER, this::look);

	private final AtomicBoolean isWanted = new AtomicBoolean();

	/// @param rules those that are matched
	SilenceWatch(Silences silences, Supplier<List<Live>> rules, RuleNotices notices, EventPublisher publisher,
			JsonMapper mapper) {
		this.silences = silences;
		this.rules = rules;
		this.notices = notices;
		this.publisher = publisher;
		this.mapper = mapper;
	}

	/// Reads one record of the topic of silent rules.
	void on(String id, byte @Nullable [] json) {
		this.known.remove(id);
		try {
			if (json != null) {
				this.known.put(id, this.mapper.readValue(json, RuleSilent.class));
			}
		}
		catch (JacksonException ex) {
			log.warn("The silence of rule {} cannot be read and may be told again: {}", id, ex.getOriginalMessage());
		}
	}

	/// Has all rules looked at; returns at once.
	void want() {
		this.isWanted.set(true);
		this.clockwork.soon();
	}

	/// Runs as long as its process.
	Clockwork clockwork() {
		return this.clockwork;
	}

	private void look() {
		if (!this.isWanted.getAndSet(false)) {
			return;
		}
		boolean isDone = false;
		try {
			look(this.rules.get());
			isDone = true;
		}
		finally {
			if (!isDone) {
				this.isWanted.set(true);
			}
		}
	}

	/// @throws vn.diemtin.store.StoreUnavailable when the index cannot be asked now
	private void look(List<Live> rules) {
		Map<String, Live> live = rules.stream()
			.collect(Collectors.toMap((one) -> one.rule().id().value(), Function.identity()));
		Set<String> heardAgain = new TreeSet<>(this.known.keySet());
		heardAgain.removeAll(live.keySet());
		live.forEach((id, rule) -> look(rule, () -> heardAgain.add(id)));
		heardAgain.stream().filter(this.known::containsKey).forEach((id) -> {
			this.publisher.publishAndAwait(Topics.RULES_SILENT, id, null);
			this.known.remove(id);
		});
	}

	private void look(Live rule, Runnable heard) {
		try {
			this.silences.look(rule.rule(), rule.query()).ifPresentOrElse((silent) -> told(rule, silent), heard);
		}
		catch (StoreUnavailable | KafkaException | org.springframework.kafka.KafkaException ex) {
			throw ex;
		}
		// One rule's failure, whatever it is, must not touch the others.
		catch (RuntimeException ex) {
			log.error("Whether the rule {} fell silent is not known", rule.rule().id(), ex);
		}
	}

	/// What is wanted of the receivers is on its way before the silence counts as told.
	private void told(Live rule, RuleSilent silent) {
		String id = rule.rule().id().value();
		RuleSilent before = this.known.get(id);
		if (before == null || !before.query().equals(silent.query())) {
			this.notices.silent(rule.rule(), silent).join();
		}
		if (before == null || !before.isSame(silent)) {
			this.publisher.publishAndAwait(Topics.RULES_SILENT, id, silent);
			this.known.put(id, silent);
		}
	}

}
