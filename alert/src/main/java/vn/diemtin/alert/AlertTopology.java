package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.kafka.support.KafkaHeaders;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertMissed;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.wire.EventSerdes;

/// The way of an article to its alerts:
///
/// 1. [ArticleReader], by article: the rules that match;
/// 2. [OncePerStory], by rule: whether its story and its events were told already, and what of them changed;
/// 3. out, in one transaction: the alerts, the ledger, what is to be sent, the dead letter, and a disposition.
final class AlertTopology {

	private static final Logger log = LoggerFactory.getLogger(AlertTopology.class);

	private AlertTopology() {
	}

	/// @param late hears of each alert that an audit found and the ledger had not told
	static Topology of(ArticleReader reader, ToldAlerts ledger, RuleBook rules, Consumer<AlertRaised> late,
			int partitions, JsonMapper mapper) {
		Serde<String> text = Serdes.String();
		Tasks tasks = new Tasks(partitions);
		StreamsBuilder builder = new StreamsBuilder();
		builder
			.addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(OncePerStory.STORE), text, text));
		// As bytes, so that what is not JSON gets its disposition too.
		KStream<String, ArticleReader.Reading> readings = builder
			.stream(Topics.ARTICLES_ENRICHED, Consumed.with(text, Serdes.ByteArray()))
			.mapValues(reader::on);
		KStream<String, Candidate> missed = builder
			.stream(Topics.ALERTS_MISSED, Consumed.with(text, Serdes.ByteArray()))
			.flatMapValues((json) -> missed(json, mapper));
		told(readings.flatMapValues(ArticleReader.Reading::candidates)
			.merge(missed)
			.map((article, candidate) -> KeyValue.pair(candidate.key(), candidate))
			.repartition(Repartitioned.with(text, EventSerdes.json(Candidate.class, mapper))
				.withName("by-rule")
				.withNumberOfPartitions(partitions)
				.withStreamPartitioner(tasks))
			.process(() -> new OncePerStory(ledger, rules, tasks, mapper), OncePerStory.STORE), late, mapper);
		KStream<String, MatchOutcome> outcomes = readings.mapValues(ArticleReader.Reading::outcome);
		outcomes.flatMapValues(MatchOutcome::deadLetters)
			.process(WithCause::new)
			.to(Topics.deadLetters(Topics.ARTICLES_ENRICHED), Produced.with(text, Serdes.ByteArray()));
		outcomes.mapValues(MatchOutcome::disposition)
			.to(Topics.DISPOSITIONS, Produced.with(text, EventSerdes.json(Disposition.class, mapper)));
		return builder.build();
	}

	/// What an audit found; nothing of what cannot be read, which the next audit finds
	/// again.
	private static List<Candidate> missed(byte @Nullable [] json, JsonMapper mapper) {
		if (json == null) {
			return List.of();
		}
		try {
			return List.of(Candidate.missed(mapper.readValue(json, AlertMissed.class)));
		}
		catch (JacksonException ex) {
			log.warn("What an audit found cannot be read: {}", ex.getOriginalMessage());
			return List.of();
		}
	}

	/// Writes down what the ledger decided.
	private static void told(KStream<String, LedgerStep> steps, Consumer<AlertRaised> late, JsonMapper mapper) {
		Serde<String> text = Serdes.String();
		steps.mapValues(LedgerStep::told)
			.to(Topics.ALERTS_TOLD, Produced.with(text, EventSerdes.json(AlertTold.class, mapper)));
		KStream<String, AlertRaised> alerts = steps
			.flatMap((key, step) -> step.alerts().map((alert) -> KeyValue.pair(alert.key(), alert)).toList());
		alerts.filter((key, alert) -> alert.lateSince() != null).foreach((key, alert) -> late.accept(alert));
		alerts.to(Topics.ALERTS_RAISED, Produced.with(text, EventSerdes.json(AlertRaised.class, mapper)));
		alerts.flatMapValues(DeliveryWanted::of)
			.selectKey((alert, wanted) -> wanted.channel().receiver())
			.to(Topics.DELIVERIES_WANTED, Produced.with(text, EventSerdes.json(DeliveryWanted.class, mapper)));
	}

	/// Puts the cause beside a dead letter, in the header where all processes put it.
	private static final class WithCause extends ContextualProcessor<String, MatchOutcome.DeadLetter, String, byte[]> {

		@Override
		public void process(Record<String, MatchOutcome.DeadLetter> letter) {
			Record<String, byte[]> out = letter.withValue(letter.value().message());
			out.headers()
				.add(KafkaHeaders.DLT_EXCEPTION_MESSAGE, letter.value().reason().getBytes(StandardCharsets.UTF_8));
			context().forward(out);
		}

	}

}
