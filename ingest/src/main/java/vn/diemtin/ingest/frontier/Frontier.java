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

import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PollWanted;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.frontier.Planner.Plan;

/// The frontier of the hosts of one partition: takes in entrances, links and the ends of fetches, and at each tick lets
/// one page go out for each host that is idle and rested.
///
/// A page is known by its host and URL. An answer counts once: by the time at which its request went out.
final class Frontier extends ContextualProcessor<String, Signal, String, Directive> {

	static final String RESIDENCES = "residences";

	static final Duration TICK = Duration.ofMillis(100);

	private static final Duration SWEEP = Duration.ofHours(1);

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final FrontierRules rules;

	private final Planner planner;

	@SuppressWarnings("NullAway.Init")
	private Agenda agenda;

	@SuppressWarnings("NullAway.Init")
	private Entrances entrances;

	@SuppressWarnings("NullAway.Init")
	private KeyValueStore<String, Residence> residences;

	@SuppressWarnings("NullAway.Init")
	private Outlet outlet;

	@SuppressWarnings("NullAway.Init")
	private LinkGuard guard;

	@SuppressWarnings("NullAway.Init")
	private Backfills backfills;

	Frontier(FrontierRules rules) {
		this.rules = rules;
		this.planner = new Planner(rules);
	}

	@Override
	public void init(ProcessorContext<String, Directive> context) {
		super.init(context);
		this.agenda = new Agenda(context, this.rules.lease());
		this.residences = context.getStateStore(RESIDENCES);
		this.outlet = new Outlet(context);
		this.guard = new LinkGuard(context, this.agenda, this.outlet, this.rules.linksADay());
		this.entrances = new Entrances(new Rhythms(context, this.rules), this.rules, this.agenda, this.guard,
				this.outlet);
		this.backfills = new Backfills(context, this.agenda, this.guard, this.outlet);
		context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME,
				(time) -> this.backfills.sweep(Instant.ofEpochMilli(time)));
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
			case Signal.OlderWanted(BackfillWanted wanted) ->
				this.backfills.on(host, wanted, this.residences.get(host + ' ' + wanted.source()), now);
		}
		this.agenda.keep(host, this.agenda.slot(host));
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
				if (isOpen) {
					gone.remove(Residence.keyOf(entrance, source));
					declare(host, entrance, source, now);
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
	}

	private void declare(String host, Entrance entrance, Source source, Instant now) {
		FetchDue request = Residence.request(host, entrance, source).dueAt(now);
		String key = request.key();
		Duration every = (source.pollEvery() != null) ? source.pollEvery() : this.rules.pollFastest();
		Visit known = this.agenda.visit(host, key);
		Visit visit = (known != null) ? known.redeclared(request, every) : Visit.toEntrance(request, every);
		// What is under way is planned when it comes back.
		Instant awaited = visit.awaited();
		boolean isUnderWay = awaited != null && this.agenda.slot(host).isBusyWith(key, awaited);
		this.agenda.keep(host, key, visit, isUnderWay ? null : now);
	}

	private void on(String host, LinkFound link, Instant now) {
		Instant at = (this.agenda.visit(host, link.url()) == null)
				? this.guard.letsIn(host, link.url(), link.since() != null, now) : null;
		if (at == null) {
			return;
		}
		Residence residence = this.residences.get(host + ' ' + link.source().id());
		FetchDue request = new FetchDue(link.url(), host, FetchDue.Role.ARTICLE, link.source(),
				(residence != null) ? residence.family() : null, (residence != null) ? residence.datePattern() : null,
				link, 1, null, null, now, (residence != null) ? residence.rules() : null,
				(residence != null) ? residence.tls() : null);
		this.agenda.keep(host, link.url(), Visit.toArticle(request), at);
		if (at.equals(now)) {
			this.outlet.note(link.url(), "queued", "found on " + link.foundOn(), now);
		}
	}

	private void on(String host, FetchDone done, Instant now) {
		Ending ending = Ending.of(done.outcome()).orElse(Ending.UNREACHABLE);
		String key = done.due().key();
		Visit visit = this.agenda.visit(host, key);
		if (visit != null && done.due().dueAt().equals(visit.awaited())) {
			settle(host, key, visit.isEntrance() ? this.entrances.answered(visit, done, now) : visit, done, ending,
					now);
		}
		HostSlot slot = this.agenda.slot(host);
		if (slot.isBusyWith(key, done.due().dueAt())) {
			int failures = (ending.kind() == Ending.Kind.PASSING) ? slot.failures() + 1 : 0;
			Duration rest = this.rules.restOfHost(failures, done.retryAfter());
			this.agenda.keep(host, slot.resting(now.plus(FrontierRules.lengthened(rest, key, now)), failures));
		}
	}

	private void settle(String host, String key, Visit visit, FetchDone done, Ending ending, Instant now) {
		switch (this.planner.plan(visit, done, ending, this.entrances.wait(host, key, visit, done, ending), now)) {
			case Plan.Again(Visit next, Instant at) -> this.agenda.keep(host, key, next, at);
			case Plan.Over(Visit over, @Nullable String gaveUp) -> {
				this.agenda.keep(host, key, over.planned(visit.plannedFor()), null);
				if (gaveUp != null) {
					this.outlet.note(done.due().url(), "gave-up", gaveUp, now);
				}
				if (ending != Ending.FETCHED) {
					this.backfills.onFailure(host, done, now);
				}
			}
		}
	}

	private void on(String host, EntranceRead reading, Instant now) {
		if (reading.due().since() != null) {
			this.backfills.on(host, reading, now);
		}
		else {
			this.entrances.on(host, reading, this.residences.get(host + ' ' + reading.due().source().id()), now);
		}
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
			this.outlet.fetch(due, now);
			return slot.busy(url, now);
		}
		return slot;
	}

}
