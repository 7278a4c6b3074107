package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PollWanted;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.frontier.Planner.Plan;

/// The frontier of the hosts of one partition: takes in entrances, links and the ends of fetches, and at each tick lets
/// one page go out for each host that is idle and rested.
///
/// A page is known by its host and URL. An answer counts once: by the time at which its request went out.
final class Frontier extends ContextualProcessor<String, Signal, String, Directive> {

	static final String RESIDENCES = "residences";

	static final Duration TICK = Duration.ofMillis(100);

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int DEEPEST_SITEMAP = 3;

	private final FrontierRules rules;

	private final Planner planner;

	@SuppressWarnings("NullAway.Init")
	private Agenda agenda;

	@SuppressWarnings("NullAway.Init")
	private Rhythms rhythms;

	@SuppressWarnings("NullAway.Init")
	private KeyValueStore<String, Residence> residences;

	Frontier(FrontierRules rules) {
		this.rules = rules;
		this.planner = new Planner(rules);
	}

	@Override
	public void init(ProcessorContext<String, Directive> context) {
		super.init(context);
		this.agenda = new Agenda(context, this.rules.lease());
		this.rhythms = new Rhythms(context, this.rules);
		this.residences = context.getStateStore(RESIDENCES);
		context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, (time) -> tick(Instant.ofEpochMilli(time)));
	}

	@Override
	public void process(Record<String, Signal> message) {
		String host = message.key();
		Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
		switch (message.value()) {
			case Signal.Declared(SourceAtHost source) -> on(host, source, now);
			case Signal.Found(LinkFound link) -> on(host, link, now);
			case Signal.Ended(FetchDone done) -> on(host, done, now);
			case Signal.Read(EntranceRead reading) -> on(host, reading, now);
			case Signal.Wanted(PollWanted poll) -> on(host, poll, now);
		}
	}

	private void on(String host, SourceAtHost declared, Instant now) {
		String key = host + ' ' + declared.id();
		Residence before = this.residences.get(key);
		Set<String> gone = new HashSet<>((before != null) ? before.urls() : Set.of());
		Source source = declared.source();
		if (source == null) {
			this.residences.delete(key);
		}
		else {
			boolean isOpen = source.isOpen(LocalDate.ofInstant(now, VIETNAM));
			declared.entrances().forEach((entrance) -> {
				String url = PageUrl.of(entrance.url()).map(PageUrl::toString).orElse(entrance.url());
				if (isOpen) {
					gone.remove(url);
					declare(host, url, entrance, source, now);
				}
			});
			this.residences.put(key, Residence.of(source, declared, !isOpen));
		}
		for (String url : gone) {
			Visit visit = this.agenda.visit(host, url);
			if (visit != null && visit.isEntrance()) {
				this.agenda.keep(host, url, visit.ended(now).planned(visit.plannedFor()), null);
			}
		}
		this.agenda.keep(host, this.agenda.slot(host));
	}

	private void declare(String host, String url, Entrance entrance, Source source, Instant now) {
		FetchDue request = new FetchDue(url, host, roleOf(entrance.kind()), SourceRef.of(source), source.family(),
				source.datePattern(), null, 1, null, null, now, source.pages(), source.tls());
		Duration every = (source.pollEvery() != null) ? source.pollEvery() : this.rules.pollFastest();
		Visit known = this.agenda.visit(host, url);
		Visit visit = (known != null) ? known.redeclared(request, every) : Visit.toEntrance(request, every);
		// What is under way is planned when it comes back.
		Instant awaited = visit.awaited();
		boolean isUnderWay = awaited != null && this.agenda.slot(host).isBusyWith(url, awaited);
		this.agenda.keep(host, url, visit, isUnderWay ? null : now);
	}

	private void on(String host, LinkFound link, Instant now) {
		if (this.agenda.visit(host, link.url()) != null) {
			return;
		}
		Residence residence = this.residences.get(host + ' ' + link.source().id());
		FetchDue request = new FetchDue(link.url(), host, FetchDue.Role.ARTICLE, link.source(),
				(residence != null) ? residence.family() : null, (residence != null) ? residence.datePattern() : null,
				link, 1, null, null, now, (residence != null) ? residence.rules() : null,
				(residence != null) ? residence.tls() : null);
		this.agenda.keep(host, link.url(), Visit.toArticle(request), now);
		this.agenda.keep(host, this.agenda.slot(host));
	}

	private void on(String host, FetchDone done, Instant now) {
		Ending ending = Ending.of(done.outcome()).orElse(Ending.UNREACHABLE);
		String url = done.due().url();
		Visit visit = this.agenda.visit(host, url);
		if (visit != null && done.due().dueAt().equals(visit.awaited())) {
			settle(host, url, visit, done, ending, now);
		}
		HostSlot slot = this.agenda.slot(host);
		if (slot.isBusyWith(url, done.due().dueAt())) {
			int failures = (ending.kind() == Ending.Kind.PASSING) ? slot.failures() + 1 : 0;
			slot = slot.resting(now.plus(rest(done, failures)), failures);
		}
		this.agenda.keep(host, slot);
	}

	private void settle(String host, String url, Visit visit, FetchDone done, Ending ending, Instant now) {
		switch (this.planner.plan(visit, done, ending, wait(host, url, visit, done, ending), now)) {
			case Plan.Again(Visit next, Instant at) -> this.agenda.keep(host, url, next, at);
			case Plan.Over(Visit over, @Nullable String gaveUp) -> {
				this.agenda.keep(host, url, over.planned(visit.plannedFor()), null);
				if (gaveUp != null) {
					note(url, gaveUp, now);
				}
			}
		}
	}

	private void note(String url, String reason, Instant now) {
		Directive note = new Directive.Note(new Disposition("ingest.frontier", url, "gave-up", reason, now));
		context().forward(new Record<>(url, note, now.toEpochMilli()));
	}

	private Duration rest(FetchDone done, int failures) {
		Duration rest = this.rules.restOfHost(failures);
		Duration asked = done.retryAfter();
		if (asked == null || asked.compareTo(rest) < 0) {
			return rest;
		}
		return (asked.compareTo(FrontierRules.LONGEST_PAUSE) < 0) ? asked : FrontierRules.LONGEST_PAUSE;
	}

	private @Nullable Duration wait(String host, String url, Visit visit, FetchDone done, Ending ending) {
		Duration fastest = visit.every();
		if (fastest == null) {
			return null;
		}
		if (ending == Ending.UNCHANGED) {
			this.rhythms.unchanged(host, url, done.at());
		}
		Duration every = this.rhythms.interval(host, url, fastest, done.freshFor(), done.at());
		return (ending.kind() == Ending.Kind.GOOD) ? every
				: this.rhythms.pause(host, url, every, visit.failures() + 1, done.at());
	}

	private void on(String host, EntranceRead reading, Instant now) {
		String url = reading.due().url();
		Visit visit = this.agenda.visit(host, url);
		Duration fastest = (visit != null) ? visit.every() : null;
		if (visit != null && fastest != null) {
			this.rhythms.reading(host, url, reading.items(), reading.at());
			// What is under way is planned when it comes back.
			if (visit.plannedFor() != null && visit.failures() == 0) {
				Duration every = this.rhythms.interval(host, url, fastest, reading.ttl(), reading.at());
				this.agenda.keep(host, url, visit, reading.at().plus(FrontierRules.jittered(every, url, reading.at())));
			}
		}
		reading.further().forEach((further) -> follow(host, reading.due(), further, now));
		this.agenda.keep(host, this.agenda.slot(host));
	}

	private void follow(String host, FetchDue from, Further further, Instant now) {
		Residence residence = this.residences.get(host + ' ' + from.source().id());
		int deepest = (further.role() == FetchDue.Role.SITEMAP) ? DEEPEST_SITEMAP
				: (residence != null) ? residence.pages() : 1;
		Visit known = this.agenda.visit(host, further.url());
		boolean isWaiting = known != null && known.request() != null;
		boolean isFresh = known != null && known.endedAt() != null
				&& known.endedAt().plus(this.rules.deepEvery()).isAfter(now);
		if (further.page() > deepest || isWaiting || isFresh) {
			return;
		}
		FetchDue due = new FetchDue(further.url(), host, further.role(), from.source(), from.family(),
				from.datePattern(), null, further.page(), null, null, now, from.pages(), from.tls());
		this.agenda.keep(host, further.url(), Visit.toArticle(due), now);
	}

	private void on(String host, PollWanted poll, Instant now) {
		Residence residence = this.residences.get(host + ' ' + poll.source());
		if (residence == null || residence.paused()) {
			return;
		}
		for (String url : residence.urls()) {
			Visit visit = this.agenda.visit(host, url);
			if (visit != null && visit.isEntrance() && visit.plannedFor() != null) {
				this.agenda.keep(host, url, visit, now);
			}
		}
		this.agenda.keep(host, this.agenda.slot(host));
	}

	private void tick(Instant now) {
		for (String host : this.agenda.hostsToWake(now)) {
			HostSlot slot = this.agenda.slot(host);
			if (slot.isBusy()) {
				slot = takeBack(host, slot, now);
			}
			this.agenda.keep(host, slot.restUntil().isAfter(now) ? slot : issue(host, slot, now));
		}
	}

	/// Nobody told how a fetch ended, which is no fault of the page: it waits its turn
	/// again.
	private HostSlot takeBack(String host, HostSlot slot, Instant now) {
		String url = slot.busyWith();
		Visit visit = (url != null) ? this.agenda.visit(host, url) : null;
		if (url != null && visit != null && visit.request() != null && visit.plannedFor() == null) {
			this.agenda.keep(host, url, visit, now.plus(this.rules.crawlDelay()));
		}
		return slot.resting(now, slot.failures());
	}

	private HostSlot issue(String host, HostSlot slot, Instant now) {
		for (String url = this.agenda.firstDue(host, now); url != null; url = this.agenda.firstDue(host, now)) {
			Visit visit = this.agenda.visit(host, url);
			FetchDue request = (visit != null) ? visit.request() : null;
			if (visit == null || request == null) {
				throw new IllegalStateException("The agenda of " + host + " holds a page that is not asked: " + url);
			}
			Residence residence = this.residences.get(host + ' ' + request.source().id());
			if (residence != null && residence.paused()) {
				this.agenda.keep(host, url, visit, now.plus(this.rules.pollEvery()));
				continue;
			}
			FetchDue due = request.dueAt(now);
			this.agenda.keep(host, url, visit.awaiting(now), null);
			context().forward(new Record<>(host, new Directive.Fetch(due), now.toEpochMilli()));
			return slot.busy(url, now);
		}
		return slot;
	}

	private static FetchDue.Role roleOf(Entrance.Kind kind) {
		return switch (kind) {
			case FEED -> FetchDue.Role.FEED;
			case LISTING -> FetchDue.Role.LISTING;
			case SITEMAP -> FetchDue.Role.SITEMAP;
		};
	}

}
