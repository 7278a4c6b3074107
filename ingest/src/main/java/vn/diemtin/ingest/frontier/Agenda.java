package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// The pages of each host in the order in which they are due, and when each host is looked at next.
///
/// Kept in four stores: `visits` (host and key → page), `agenda` (host, time and key, in order, what can wait last), `hosts` (host → its
/// slot) and `wakes` (time and host, in order), so that a tick reads only what is due.
final class Agenda {

	static final String VISITS = "visits";

	static final String AGENDA = "agenda";

	static final String HOSTS = "hosts";

	static final String WAKES = "wakes";

	/// Sorts after all times.
	private static final String SPARE = " ~";

	private static final StringSerializer STRINGS = new StringSerializer();

	private final KeyValueStore<String, Visit> visits;

	private final KeyValueStore<String, String> agenda;

	private final KeyValueStore<String, HostSlot> hosts;

	private final KeyValueStore<String, String> wakes;

	private final Duration lease;

	Agenda(ProcessorContext<?, ?> context, Duration lease) {
		this.visits = context.getStateStore(VISITS);
		this.agenda = context.getStateStore(AGENDA);
		this.hosts = context.getStateStore(HOSTS);
		this.wakes = context.getStateStore(WAKES);
		this.lease = lease;
	}

	@Nullable Visit visit(String host, String url) {
		return this.visits.get(host + ' ' + url);
	}

	HostSlot slot(String host) {
		HostSlot slot = this.hosts.get(host);
		return (slot != null) ? slot : HostSlot.IDLE;
	}

	/// Keeps a page, and its place in the agenda in step.
	/// @param at when it is due; null to take it out of the agenda
	void keep(String host, String url, Visit visit, @Nullable Instant at) {
		Instant before = visit.plannedFor();
		if (before != null) {
			this.agenda.delete(agendaKey(host, before, url, visit.isSpare()));
			if (visit.request() == null) {
				this.agenda.delete(agendaKey(host, before, url, true));
			}
		}
		if (at != null) {
			this.agenda.put(agendaKey(host, at, url, visit.isSpare()), "");
		}
		this.visits.put(host + ' ' + url, visit.planned(at));
	}

	/// Keeps a host's slot and sets when it is looked at next.
	void keep(String host, HostSlot slot) {
		Instant wake = slot.wake();
		if (wake != null) {
			this.wakes.delete(pad(wake) + ' ' + host);
		}
		Instant next = nextLook(host, slot);
		if (next != null) {
			this.wakes.put(pad(next) + ' ' + host, "");
		}
		this.hosts.put(host, slot.waking(next));
	}

	/// The first page of a host that is due, by its key. What back-fills want comes when
	/// nothing else is due.
	@Nullable String firstDue(String host, Instant now) {
		KeyValue<Instant, String> first = first(host, false);
		if (first == null || first.key.isAfter(now)) {
			first = first(host, true);
		}
		return (first != null && !first.key.isAfter(now)) ? first.value : null;
	}

	/// The hosts to look at.
	List<String> hostsToWake(Instant now) {
		List<String> due = new ArrayList<>();
		try (KeyValueIterator<String, String> keys = this.wakes.range(null, pad(now.plusMillis(1)))) {
			while (keys.hasNext()) {
				String key = keys.next().key;
				due.add(key.substring(key.indexOf(' ') + 1));
			}
		}
		return due;
	}

	private @Nullable Instant nextLook(String host, HostSlot slot) {
		if (slot.busySince() != null) {
			return slot.busySince().plus(this.lease);
		}
		KeyValue<Instant, String> first = first(host, false);
		KeyValue<Instant, String> spare = first(host, true);
		if (first == null || spare != null && spare.key.isBefore(first.key)) {
			first = spare;
		}
		if (first == null) {
			return null;
		}
		return first.key.isAfter(slot.restUntil()) ? first.key : slot.restUntil();
	}

	private @Nullable KeyValue<Instant, String> first(String host, boolean isSpare) {
		String prefix = host + (isSpare ? SPARE : " ");
		try (KeyValueIterator<String, String> keys = this.agenda.prefixScan(prefix, STRINGS)) {
			String key = keys.hasNext() ? keys.next().key : null;
			if (key == null || !isSpare && key.startsWith(SPARE, host.length())) {
				return null;
			}
			int time = prefix.length();
			int url = key.indexOf(' ', time) + 1;
			return KeyValue.pair(Instant.ofEpochMilli(Long.parseLong(key.substring(time, url - 1))),
					key.substring(url));
		}
	}

	private static String agendaKey(String host, Instant at, String url, boolean isSpare) {
		return host + (isSpare ? SPARE : " ") + pad(at) + ' ' + url;
	}

	/// Sorts as text as it does as time.
	private static String pad(Instant time) {
		String digits = Long.toString(Math.max(0, time.toEpochMilli()));
		return "0".repeat(15 - digits.length()) + digits;
	}

}
