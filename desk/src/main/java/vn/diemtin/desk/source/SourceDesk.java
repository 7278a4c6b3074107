package vn.diemtin.desk.source;

import java.net.URISyntaxException;
import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.audit.AuditLog;
import vn.diemtin.desk.audit.AuditLog.What;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.PollWanted;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceYaml;
import vn.diemtin.events.source.TrialWanted;
import vn.diemtin.wire.EventPublisher;

/// Publishes what editors decide about sources. The desk keeps nothing: a source is there when it has come back through Kafka.
@Component
class SourceDesk {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private final EventPublisher publisher;

	private final AuditLog audit;

	private final Clock clock;

	SourceDesk(EventPublisher publisher, AuditLog audit, Clock clock) {
		this.publisher = publisher;
		this.audit = audit;
		this.clock = clock;
	}

	/// Wants a site or a declaration to be tried.
	/// @return the id of the trial
	String wantTrial(@Nullable String address, @Nullable String declaration, String by) {
		String id = UUID.randomUUID().toString();
		String text = (declaration != null) ? Normalizer.normalize(declaration, Normalizer.Form.NFC) : null;
		this.audit.record(new What(Action.TRIED, Subject.TRIAL, id, (address != null) ? address : nameIn(text, id)), by,
				null, (address != null) ? address : text);
		this.publisher.publishAndAwait(Topics.TRIALS_WANTED, id,
				new TrialWanted(id, address, text, by, this.clock.instant()));
		return id;
	}

	/// The name that a declaration gives, as far as a glance tells.
	private static String nameIn(@Nullable String declaration, String otherwise) {
		return Objects.requireNonNullElse(declaration, "")
			.lines()
			.filter((line) -> line.startsWith("name:"))
			.map((line) -> line.substring(5).replace('"', ' ').strip())
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElse(otherwise);
	}

	/// Saves a source.
	/// @param before as it is declared until now; null when it is new
	void save(@Nullable Source before, Source after, String by) {
		this.audit.record(what(action(before, after), after), by, (before != null) ? SourceYaml.of(before) : null,
				SourceYaml.of(after));
		this.publisher.publishAndAwait(Topics.SOURCES, after.id().value(), after.saved(by, this.clock.instant()));
	}

	private static Action action(@Nullable Source before, Source after) {
		if (before == null) {
			return Action.ADDED;
		}
		boolean isTurned = before.paused() != after.paused()
				&& SourceYaml.of(before.paused(after.paused())).equals(SourceYaml.of(after));
		if (isTurned) {
			return after.paused() ? Action.PAUSED : Action.RESUMED;
		}
		return Action.EDITED;
	}

	private static What what(Action action, Source source) {
		return new What(action, Subject.SOURCE, source.id().value(), source.name());
	}

	/// Wants all entrances of a source to be asked now.
	void wantPoll(Source source, String by) {
		Instant now = this.clock.instant();
		this.audit.record(what(Action.POLLED, source), by, null, String.join("\n", hosts(source)));
		hosts(source).forEach((host) -> this.publisher.publishAndAwait(Topics.POLLS_WANTED, host,
				new PollWanted(source.id(), host, by, now)));
	}

	/// Wants older articles of a source.
	void wantBackfill(Source source, LocalDate since, int pages, String by) {
		Instant now = this.clock.instant();
		this.audit.record(what(Action.BACKFILLED, source), by, null, "since: " + since + "\npages: " + pages);
		hosts(source).forEach((host) -> this.publisher.publishAndAwait(Topics.BACKFILLS_WANTED, host,
				new BackfillWanted(source.id(), host, since, pages, by, now)));
	}

	/// The hosts of a source as the crawler names them: in lower case and ASCII, with
	/// their
	/// port unless that is the scheme's own.
	static Set<String> hosts(Source source) {
		Set<String> hosts = new LinkedHashSet<>();
		source.entrances().forEach((entrance) -> {
			String host = host(entrance.url());
			if (host != null) {
				hosts.add(host);
			}
		});
		return hosts;
	}

	/// The host that the crawler would ask at an address; null for a spelling that the
	/// two might
	/// understand in different ways (ASVS 5.0, 1.5.3).
	static @Nullable String host(String address) {
		try {
			URI uri = new URI(address.strip());
			String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
			if (uri.getHost() == null || uri.getRawUserInfo() != null || !SCHEMES.contains(scheme)) {
				return null;
			}
			String host = IDN.toASCII(uri.getHost()).toLowerCase(Locale.ROOT);
			int own = "https".equals(scheme) ? 443 : 80;
			return (uri.getPort() < 0 || uri.getPort() == own) ? host : host + ":" + uri.getPort();
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return null;
		}
	}

}
