package vn.diemtin.wire;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.kafka.support.serializer.JacksonJsonDeserializer;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;

/// JSON of events for Kafka Streams.
public final class EventSerdes {

	private EventSerdes() {
	}

	/// A serde of one event type, without type headers.
	public static <T> Serde<T> json(Class<T> type, JsonMapper mapper) {
		return Serdes.serdeFrom(new JacksonJsonSerializer<T>(mapper).noTypeInfo(),
				new JacksonJsonDeserializer<T>(type, mapper, false));
	}

}
