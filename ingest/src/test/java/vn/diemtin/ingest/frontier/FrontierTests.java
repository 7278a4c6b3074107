package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.EntranceRead.Item;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.PollWanted;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.frontier.FrontierBench.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class FrontierTests {

	private static final String FEED = "https://bao.example.vn/rss";

	private static final Source PAPER = FrontierBench.source("bao", FEED);

	private final FrontierBench bench = new FrontierBench();

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void asksNewEntranceAtOnceAndThenAtItsInterval() {
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofMinutes(50));
		List<Instant> times = this.bench.issued.stream().map(FetchDue::dueAt).toList();
		assertThat(times).hasSize(4);
		assertThat(times.getFirst()).isBefore(FrontierBench.START.plusSeconds(21));
		for (int i = 1; i < times.size(); i++) {
			assertThat(Duration.between(times.get(i - 1), times.get(i))).isBetween(Duration.ofSeconds(15 * 54),
					Duration.ofSeconds(15 * 66 + 41));
		}
		assertThat(this.bench.issued.getFirst().family()).isEqualTo("wordpress");
		assertThat(this.bench.issued.getFirst().role()).isEqualTo(FetchDue.Role.FEED);
	}

	@Test
	void keepsOneRequestOfHostUnderWayAndItsRest() {
		Source two = FrontierBench.source("hai", FEED, "https://bao.example.vn/rss/xa-hoi",
				"https://khac.example.vn/rss");
		this.bench.declare(two);
		for (int i = 0; i < 40; i++) {
			this.bench.link(FrontierBench.link(two, (i % 4 == 0) ? "khac.example.vn" : "bao.example.vn", "/tin/" + i));
		}
		this.bench.answering((request) -> new Answer("fetched", Duration.ofMillis(request.url().length() * 37L)));
		this.bench.pass(Duration.ofMinutes(5));
		assertThat(this.bench.issued).hasSize(43);
		assertThat(this.bench.issued).extracting(FetchDue::url).doesNotHaveDuplicates();
		Map<String, Instant> freeAt = new HashMap<>();
		for (FetchDue request : this.bench.issued) {
			assertThat(request.dueAt()).isAfterOrEqualTo(freeAt.getOrDefault(request.host(), Instant.EPOCH));
			freeAt.put(request.host(), request.dueAt().plusMillis(request.url().length() * 37L).plusSeconds(2));
		}
	}

	@Test
	void fetchesLinkOnceHoweverOftenItIsFound() {
		this.bench.answering((request) -> new Answer("not-found", Duration.ZERO));
		for (int i = 0; i < 5; i++) {
			this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
			this.bench.pass(Duration.ofMinutes(10));
		}
		assertThat(this.bench.issued).hasSize(1);
		assertThat(this.bench.notes()).isEmpty();
	}

	@Test
	void recordsOnceThatALinkWaitsForItsTurn() {
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.pass(Duration.ofMinutes(10));
		assertThat(this.bench.allNotes()).singleElement().satisfies((note) -> {
			assertThat(note.item()).isEqualTo("https://bao.example.vn/tin/1");
			assertThat(note.outcome()).isEqualTo("queued");
			assertThat(note.reason()).startsWith("found on ");
		});
	}

	@Test
	void revisitsArticleAfterAnHourAndADayWithItsValidators() {
		this.bench.answering((request) -> (request.etag() == null)
				? new Answer("fetched", Duration.ZERO, 200, "\"v1\"", null) : new Answer("unchanged", Duration.ZERO));
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.pass(Duration.ofHours(60));
		assertThat(this.bench.issued).extracting(FetchDue::etag).containsExactly(null, "\"v1\"", "\"v1\"");
		Instant first = this.bench.issued.getFirst().dueAt();
		assertThat(Duration.between(first, this.bench.issued.get(1).dueAt())).isBetween(Duration.ofHours(1),
				Duration.ofMinutes(63));
		assertThat(Duration.between(first, this.bench.issued.get(2).dueAt())).isBetween(Duration.ofDays(1),
				Duration.ofDays(1).plusMinutes(3));
	}

	@Test
	void triesFailingArticleAgainAndThenGivesItUpWithItsReason() {
		this.bench.answering((request) -> new Answer("timed-out", Duration.ofSeconds(20)));
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.pass(Duration.ofHours(2));
		assertThat(this.bench.issued).hasSize(3);
		assertThat(this.bench.notes()).singleElement().satisfies((note) -> {
			assertThat(note.stage()).isEqualTo("ingest.frontier");
			assertThat(note.outcome()).isEqualTo("gave-up");
			assertThat(note.reason()).isEqualTo("timed-out 3 times in a row");
			assertThat(note.item()).isEqualTo("https://bao.example.vn/tin/1");
		});
	}

	@Test
	void backsOffFromFailingEntranceButNeverForMoreThanADay() {
		this.bench.answering((request) -> new Answer("unreachable", Duration.ofSeconds(1)));
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofHours(24 * 5));
		List<Duration> pauses = IntStream.range(1, this.bench.issued.size())
			.mapToObj((i) -> Duration.between(this.bench.issued.get(i - 1).dueAt(), this.bench.issued.get(i).dueAt()))
			.toList();
		assertThat(pauses.getFirst()).isBetween(Duration.ofMinutes(27), Duration.ofMinutes(36));
		assertThat(pauses.get(1)).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(70));
		assertThat(pauses.getLast()).isBetween(Duration.ofHours(21), Duration.ofHours(27));
		this.bench.answering((request) -> new Answer("fetched", Duration.ofSeconds(1)));
		this.bench.pass(Duration.ofHours(48));
		int recovered = this.bench.issued.size();
		this.bench.pass(Duration.ofHours(1));
		assertThat(this.bench.issued.size() - recovered).isBetween(3, 5);
	}

	@Test
	void takesRequestBackWhenItsLeaseEnds() {
		this.bench.answering((request) -> this.bench.issued.size() == 1 ? null : new Answer("fetched", Duration.ZERO));
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/2"));
		this.bench.pass(Duration.ofSeconds(170));
		assertThat(this.bench.issued).hasSize(1);
		this.bench.pass(Duration.ofSeconds(30));
		assertThat(this.bench.issued).extracting((request) -> request.url().substring(request.url().length() - 1))
			.containsExactly("1", "2", "1");
		assertThat(this.bench.notes()).isEmpty();
	}

	@Test
	void heedsEndThatComesAfterItsLease() {
		this.bench.answering((request) -> null);
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.pass(Duration.ofSeconds(1));
		FetchDue lost = this.bench.issued.getFirst();
		this.bench.pass(Duration.ofSeconds(180));
		this.bench.end(new FetchDone(lost, "not-found", null, 404, null, null, null, this.bench.now()));
		this.bench.pass(Duration.ofHours(30));
		assertThat(this.bench.issued).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void countsRepeatedEndOnce() {
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.pass(Duration.ofSeconds(2));
		FetchDue request = this.bench.issued.getFirst();
		for (int i = 0; i < 3; i++) {
			this.bench.end(new FetchDone(request, "timed-out", null, 0, null, null, null, this.bench.now()));
		}
		this.bench.pass(Duration.ofHours(30));
		assertThat(this.bench.issued).hasSize(3);
		assertThat(this.bench.notes()).isEmpty();
	}

	@Test
	void leavesHostAloneAsLongAsItAsks() {
		this.bench.answering((request) -> this.bench.issued.size() == 1
				? new Answer("refused", Duration.ZERO, 429, null, Duration.ofMinutes(7))
				: new Answer("fetched", Duration.ZERO));
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/1"));
		this.bench.link(FrontierBench.link(PAPER, "bao.example.vn", "/tin/2"));
		this.bench.pass(Duration.ofMinutes(10));
		assertThat(this.bench.issued.get(1).dueAt())
			.isAfterOrEqualTo(this.bench.issued.getFirst().dueAt().plus(Duration.ofMinutes(7)));
	}

	@Test
	void stopsAskingWhatIsPausedWithdrawnOrMovedAway() {
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofMinutes(1));
		Source moved = FrontierBench.source("bao", "https://moi.example.vn/rss");
		this.bench.declare(moved);
		this.bench.pass(Duration.ofHours(1));
		assertThat(this.bench.issuedTo(FEED)).hasSize(1);
		assertThat(this.bench.issuedTo("https://moi.example.vn/rss")).hasSizeGreaterThan(2);
		this.bench.declare(new Source(moved.id(), moved.name(), moved.group(), null, null, null, moved.entrances(),
				null, null, false, true));
		int before = this.bench.issued.size();
		this.bench.link(FrontierBench.link(moved, "moi.example.vn", "/tin/1"));
		this.bench.pass(Duration.ofHours(1));
		assertThat(this.bench.issued).hasSize(before);
		this.bench.declare(moved);
		this.bench.pass(Duration.ofHours(1));
		assertThat(this.bench.issuedTo("https://moi.example.vn/tin/1")).isNotEmpty();
		this.bench.withdraw(moved);
		this.bench.pass(Duration.ofSeconds(10));
		int last = this.bench.issuedTo("https://moi.example.vn/rss").size();
		this.bench.pass(Duration.ofHours(3));
		assertThat(this.bench.issuedTo("https://moi.example.vn/rss")).hasSize(last);
	}

	@Test
	void asksFurtherPagesOfListAsFarAsDeclaredAndSeldom() {
		String list = "https://tinh.example.vn/tin-tuc";
		Source portal = new Source(PAPER.id(), "Tỉnh", Source.Group.PROVINCE, null, null, null,
				List.of(new Entrance(Entrance.Kind.LISTING, list, 3)), null, null, false, false);
		this.bench.answering((request) -> {
			int next = request.page() + 1;
			this.bench.reading(new EntranceRead(request, List.of(), null,
					List.of(new Further(list + "?page=" + next, FetchDue.Role.LISTING, next)), this.bench.now()));
			return new Answer("fetched", Duration.ZERO);
		});
		this.bench.declare(portal);
		this.bench.pass(Duration.ofHours(11));
		Map<String, Long> counts = this.bench.issued.stream()
			.collect(Collectors.groupingBy(FetchDue::url, Collectors.counting()));
		assertThat(counts).containsEntry(list + "?page=2", 1L)
			.containsEntry(list + "?page=3", 1L)
			.doesNotContainKey(list + "?page=4");
		assertThat(counts.get(list)).isGreaterThan(5);
		this.bench.pass(Duration.ofHours(3));
		assertThat(this.bench.issuedTo(list + "?page=2")).hasSize(2);
	}

	@Test
	void asksBusyEntranceOftenAndQuietOneSeldom() {
		String busy = "https://bao.example.vn/nhieu";
		String quiet = "https://bao.example.vn/it";
		this.bench.declare(FrontierBench.source("hai", busy, quiet));
		this.bench.answering((request) -> {
			long newest = request.url().equals(busy)
					? Duration.between(FrontierBench.START, this.bench.now()).toMinutes() : 0;
			List<Item> items = LongStream.rangeClosed(newest - 20, newest)
				.mapToObj((key) -> new Item(key, null))
				.toList();
			this.bench.reading(new EntranceRead(request, items, null, List.of(), this.bench.now()));
			return new Answer("fetched", Duration.ZERO);
		});
		this.bench.pass(Duration.ofDays(3));
		int busyBefore = this.bench.issuedTo(busy).size();
		int quietBefore = this.bench.issuedTo(quiet).size();
		this.bench.pass(Duration.ofDays(2));
		assertThat(this.bench.issuedTo(busy).size() - busyBefore).isBetween(250, 640);
		assertThat(this.bench.issuedTo(quiet).size() - quietBefore).isBetween(7, 30);
	}

	@Test
	void heedsFreshnessThatTheHostStates() {
		this.bench.answering((request) -> null);
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofSeconds(1));
		FetchDue first = this.bench.issued.getFirst();
		this.bench
			.end(new FetchDone(first, "fetched", null, 200, null, null, null, Duration.ofHours(2), this.bench.now()));
		this.bench.pass(Duration.ofMinutes(100));
		assertThat(this.bench.issued).hasSize(1);
		this.bench.pass(Duration.ofMinutes(35));
		assertThat(this.bench.issued).hasSizeGreaterThan(1);
	}

	@Test
	void heedsWhatTheFeedSaysHoweverFetchAndReadingFollowOneAnother() {
		this.bench.answering((request) -> null);
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofSeconds(1));
		FetchDue first = this.bench.issued.getFirst();
		List<Item> items = LongStream.range(0, 20).mapToObj((key) -> new Item(key, null)).toList();
		this.bench.reading(new EntranceRead(first, items, Duration.ofHours(2), List.of(), this.bench.now()));
		this.bench.end(
				new FetchDone(first, "fetched", null, 200, null, null, null, Duration.ofMinutes(20), this.bench.now()));
		this.bench.pass(Duration.ofMinutes(100));
		assertThat(this.bench.issued).hasSize(1);
		this.bench.pass(Duration.ofMinutes(40));
		assertThat(this.bench.issued).hasSizeGreaterThan(1);
	}

	@Test
	void doesNotHeedFeedThatWouldLoseItemsMeanwhile() {
		long[] newest = { 20 };
		this.bench.answering((request) -> {
			newest[0] = 20 + Duration.between(FrontierBench.START, this.bench.now()).toMinutes() * 2;
			List<Item> items = LongStream.range(newest[0] - 20, newest[0])
				.mapToObj((key) -> new Item(key, null))
				.toList();
			this.bench.reading(new EntranceRead(request, items, Duration.ofDays(1), List.of(), this.bench.now()));
			return new Answer("fetched", Duration.ZERO);
		});
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofDays(3));
		int before = this.bench.issued.size();
		this.bench.pass(Duration.ofDays(1));
		assertThat(this.bench.issued.size() - before).isGreaterThan(140);
	}

	@Test
	void recordsOnceThatAnEntranceLeadsForGoodToAnotherSite() {
		this.bench.answering(
				(request) -> new Answer("fetched", Duration.ZERO, 200, null, null, "https://khac.example.org/rss"));
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofHours(1));
		assertThat(this.bench.notes()).singleElement().satisfies((note) -> {
			assertThat(note.outcome()).isEqualTo("moved");
			assertThat(note.reason()).isEqualTo("leads for good to https://khac.example.org/rss");
		});
		assertThat(this.bench.issued.getLast().movedSince()).isNotNull();
		this.bench.answering((request) -> new Answer("fetched", Duration.ZERO));
		this.bench.pass(Duration.ofHours(1));
		assertThat(this.bench.issued.getLast().movedSince()).isNull();
	}

	@Test
	void doesNotRecordMovesWithinTheSite() {
		this.bench.answering(
				(request) -> new Answer("fetched", Duration.ZERO, 200, null, null, "https://www.example.vn/rss.xml"));
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofHours(1));
		assertThat(this.bench.notes()).isEmpty();
		assertThat(this.bench.issued.getLast().movedSince()).isNull();
	}

	@Test
	void asksAtOnceWhatAPersonWants() {
		this.bench.declare(PAPER);
		this.bench.pass(Duration.ofMinutes(2));
		assertThat(this.bench.issuedTo(FEED)).hasSize(1);
		this.bench.poll(new PollWanted(PAPER.id(), "bao.example.vn", "bien-tap", this.bench.now()));
		this.bench.pass(Duration.ofSeconds(1));
		assertThat(this.bench.issuedTo(FEED)).hasSize(2);
	}

	@Test
	void losesNoPageHoweverFetchesEnd() {
		String[] outcomes = { "fetched", "timed-out", "unchanged", "refused", "fetched", "not-found", "challenged" };
		int[] count = { 0 };
		this.bench.answering((request) -> {
			int n = count[0]++;
			return (n % 11 == 10) ? null
					: new Answer(outcomes[n % outcomes.length], Duration.ofMillis(n * 7919L % 20_000));
		});
		for (int i = 0; i < 300; i++) {
			this.bench.link(FrontierBench.link(PAPER, "host" + i % 7 + ".example.vn", "/tin/" + i));
		}
		this.bench.pass(Duration.ofHours(4));
		assertThat(this.bench.issued.stream().map(FetchDue::url).distinct()).hasSize(300);
	}

}
