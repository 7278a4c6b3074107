package vn.diemtin.desk.source;

import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.PollWanted;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.TrialWanted;
import vn.diemtin.wire.EventPublisher;

/// Publishes what editors decide about sources. The desk keeps nothing: a source is there when it has come back through Kafka.
@Component
class SourceDesk {

	private final EventPublisher publisher;

	private final Clock clock;

	SourceDesk(EventPublisher publisher, Clock clock) {
		this.publisher = publisher;
		this.clock = clock;
	}

	/// Wants a site or a declaration to be tried.
	/// @return the id of the trial
	String wantTrial(@Nullable String address, @Nullable String declaration, String by) {
		String id = UUID.randomUUID().toString();
		String text = (declaration != null) ? Normalizer.normalize(declaration, Normalizer.Form.NFC) : null;
		this.publisher.publishAndAwait(Topics.TRIALS_WANTED, id,
				new TrialWanted(id, address, text, by, this.clock.instant()));
		return id;
	}

	void save(Source source) {
		this.publisher.publishAndAwait(Topics.SOURCES, source.id().value(), source);
	}

	/// Wants all entrances of a source to be asked now.
	void wantPoll(Source source, String by) {
		Instant now = this.clock.instant();
		hosts(source).forEach((host) -> this.publisher.publishAndAwait(Topics.POLLS_WANTED, host,
				new PollWanted(source.id(), host, by, now)));
	}

	/// Wants older articles of a source.
	void wantBackfill(Source source, LocalDate since, int pages, String by) {
		Instant now = this.clock.instant();
		hosts(source).forEach((host) -> this.publisher.publishAndAwait(Topics.BACKFILLS_WANTED, host,
				new BackfillWanted(source.id(), host, since, pages, by, now)));
	}

	/// The hosts of a source as the crawler names them: in lower case and ASCII, with
	/// their
	/// port unless that is the scheme's own.
	static Set<String> hosts(Source source) {
		Set<String> hosts = new LinkedHashSet<>();
		source.entrances().forEach((entrance) -> {
			URI uri = URI.create(entrance.url().strip());
			if (uri.getHost() != null) {
				String host = IDN.toASCII(uri.getHost()).toLowerCase(Locale.ROOT);
				int own = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
				hosts.add((uri.getPort() < 0 || uri.getPort() == own) ? host : host + ":" + uri.getPort());
			}
		});
		return hosts;
	}

}
