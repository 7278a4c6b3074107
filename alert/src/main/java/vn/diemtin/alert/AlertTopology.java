package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;

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
import tools.jackson.databind.json.JsonMapper;

import org.springframework.kafka.support.KafkaHeaders;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.wire.EventSerdes;

/// The way of an article to its alerts:
///
/// 1. [ArticleReader], by article: the rules that match;
/// 2. [OncePerStory], by rule and story: whether that was told already;
/// 3. out: the alerts into the ledger, the dead letter, and a disposition.
final class AlertTopology {

	private AlertTopology() {
	}

	static Topology of(ArticleReader reader, RaisedAlerts ledger, JsonMapper mapper) {
		Serde<String> text = Serdes.String();
		Serde<AlertRaised> alert = EventSerdes.json(AlertRaised.class, mapper);
		StreamsBuilder builder = new StreamsBuilder();
		builder
			.addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(OncePerStory.STORE), text, text));
		// As bytes, so that what is not JSON gets its disposition too.
		KStream<String, MatchOutcome> outcomes = builder
			.stream(Topics.ARTICLES_ENRICHED, Consumed.with(text, Serdes.ByteArray()))
			.mapValues(reader::on);
		outcomes.flatMapValues(MatchOutcome::alerts)
			.map((article, raised) -> KeyValue.pair(AlertRaised.key(raised.rule().id(), raised.story()), raised))
			.repartition(Repartitioned.with(text, alert).withName("by-rule-and-story"))
			.process(() -> new OncePerStory(ledger), OncePerStory.STORE)
			.to(Topics.ALERTS_RAISED, Produced.with(text, alert));
		outcomes.flatMapValues(MatchOutcome::deadLetters)
			.process(WithCause::new)
			.to(Topics.deadLetters(Topics.ARTICLES_ENRICHED), Produced.with(text, Serdes.ByteArray()));
		outcomes.mapValues(MatchOutcome::disposition)
			.to(Topics.DISPOSITIONS, Produced.with(text, EventSerdes.json(Disposition.class, mapper)));
		return builder.build();
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
