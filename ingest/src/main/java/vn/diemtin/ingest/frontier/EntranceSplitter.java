package vn.diemtin.ingest.frontier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.PageUrl;

/// Brings a source to each host that it has entrances on, and tells a host when a source has left it.
final class EntranceSplitter extends ContextualProcessor<String, @Nullable Source, String, SourceAtHost> {

	static final String STORE = "hosts-of-source";

	@SuppressWarnings("NullAway.Init")
	private KeyValueStore<String, HostNames> hostsOfSource;

	@Override
	public void init(ProcessorContext<String, SourceAtHost> context) {
		super.init(context);
		this.hostsOfSource = context.getStateStore(STORE);
	}

	@Override
	public void process(Record<String, @Nullable Source> message) {
		String id = message.key();
		Source source = message.value();
		Map<String, List<Entrance>> byHost = (source != null) ? byHost(source) : Map.of();
		HostNames before = this.hostsOfSource.get(id);
		Set<String> hosts = new LinkedHashSet<>(byHost.keySet());
		if (before != null) {
			hosts.addAll(before.names());
		}
		for (String host : hosts) {
			List<Entrance> entrances = byHost.getOrDefault(host, List.of());
			SourceAtHost there = new SourceAtHost(id, entrances.isEmpty() ? null : source, entrances);
			context().forward(new Record<>(host, there, message.timestamp()));
		}
		if (byHost.isEmpty()) {
			this.hostsOfSource.delete(id);
		}
		else {
			this.hostsOfSource.put(id, new HostNames(List.copyOf(byHost.keySet())));
		}
	}

	private static Map<String, List<Entrance>> byHost(Source source) {
		Map<String, List<Entrance>> byHost = new LinkedHashMap<>();
		for (Entrance entrance : source.entrances()) {
			PageUrl.of(entrance.url())
				.ifPresent((page) -> byHost.computeIfAbsent(page.host(), (host) -> new ArrayList<>()).add(entrance));
		}
		return byHost;
	}

	/// The hosts of a source.
	record HostNames(List<String> names) {

		HostNames {
			names = List.copyOf(names);
		}

	}

}
