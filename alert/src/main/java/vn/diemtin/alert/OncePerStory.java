package vn.diemtin.alert;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRaised;

/// Lets the first match of a rule and story pass, and no other.
final class OncePerStory implements Processor<String, AlertRaised, String, AlertRaised> {

	static final String STORE = "raised";

	private final RaisedAlerts ledger;

	private @Nullable ProcessorContext<String, AlertRaised> context;

	private @Nullable KeyValueStore<String, String> raised;

	OncePerStory(RaisedAlerts ledger) {
		this.ledger = ledger;
	}

	@Override
	public void init(ProcessorContext<String, AlertRaised> context) {
		this.context = context;
		this.raised = context.getStateStore(STORE);
	}

	@Override
	public void process(Record<String, AlertRaised> match) {
		if (this.context == null || this.raised == null) {
			throw new IllegalStateException("Not yet initialised");
		}
		String first = this.raised.putIfAbsent(match.key(), match.value().article().id().value());
		if (first == null && !this.ledger.contains(match.key())) {
			this.context.forward(match);
		}
	}

}
