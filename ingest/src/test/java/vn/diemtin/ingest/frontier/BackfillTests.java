package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillProgress.State;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.EntranceRead.Item;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.ingest.frontier.FrontierBench.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// A portal's list of 30 pages with ten items a page, one a day.
class BackfillTests {

	private static final String HOST = "tinh.example.vn";

	private static final String LIST = "https://tinh.example.vn/tin-tuc";

	private static final Source PORTAL = new Source(new SourceId("tinh"), "Tỉnh", Source.Group.PROVINCE, null, null,
			null, List.of(new Entrance(Entrance.Kind.LISTING, LIST, null)), null, null, false, false);

	private static final LocalDate NEWEST = LocalDate.of(2026, 11, 1);

	private final FrontierBench bench = new FrontierBench();

	private int lastPage = 30;

	private @Nullable Integer repeatedFrom;

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void goesBackToTheDayAndNoFurther() {
		List<BackfillProgress> progress = fill(NEWEST.minusDays(55), 100);
		assertThat(pages()).containsExactly(1, 2, 3, 4, 5, 6, 7);
		BackfillProgress last = progress.getLast();
		assertThat(last.state()).isEqualTo(State.DONE);
		assertThat(last.reason()).isEqualTo("the day is reached");
		assertThat(last.asked()).isEqualTo(7);
		assertThat(last.found()).isEqualTo(70);
		assertThat(last.oldest()).isEqualTo(NEWEST.minusDays(69));
		assertThat(progress.subList(0, progress.size() - 1)).extracting(BackfillProgress::state)
			.containsOnly(State.RUNNING);
	}

	@Test
	void stopsWhenItsPagesAreUsedUp() {
		BackfillProgress last = fill(NEWEST.minusDays(1000), 4).getLast();
		assertThat(pages()).containsExactly(1, 2, 3, 4);
		assertThat(last.state()).isEqualTo(State.STOPPED);
		assertThat(last.reason()).isEqualTo("its 4 pages are used up");
	}

	@Test
	void endsWithTheList() {
		this.lastPage = 3;
		BackfillProgress last = fill(NEWEST.minusDays(1000), 100).getLast();
		assertThat(last.state()).isEqualTo(State.DONE);
		assertThat(last.reason()).isEqualTo("no further page");
		assertThat(last.asked()).isEqualTo(3);
	}

	@Test
	void endsWhenAPageShowsNothingNew() {
		this.repeatedFrom = 5;
		BackfillProgress last = fill(NEWEST.minusDays(1000), 100).getLast();
		assertThat(pages()).containsExactly(1, 2, 3, 4, 5);
		assertThat(last.reason()).isEqualTo("a page shows nothing new");
		assertThat(last.found()).isEqualTo(40);
	}

	@Test
	void stopsWithItsReasonWhenAPageCannotBeHad() {
		this.bench.answering((due) -> {
			if (due.page() == 3) {
				return new Answer("not-found", Duration.ZERO);
			}
			read(due);
			return new Answer("fetched", Duration.ZERO);
		});
		this.bench.declare(PORTAL);
		this.bench.pass(Duration.ofSeconds(1));
		this.bench.backfill(new BackfillWanted(PORTAL.id(), HOST, NEWEST.minusDays(99), 50, "x", this.bench.now()));
		this.bench.pass(Duration.ofMinutes(5));
		BackfillProgress last = this.bench.progress().getLast();
		assertThat(last.state()).isEqualTo(State.STOPPED);
		assertThat(last.reason()).isEqualTo(LIST + "?page=3: not-found");
	}

	@Test
	void leavesWhatIsDueOtherwiseItsTurn() {
		this.bench.answering((due) -> {
			read(due);
			return new Answer("fetched", Duration.ZERO);
		});
		this.bench.declare(PORTAL);
		this.bench.pass(Duration.ofSeconds(5));
		this.bench.backfill(new BackfillWanted(PORTAL.id(), HOST, NEWEST.minusDays(99), 50, "x", this.bench.now()));
		List<FetchDue> before = List.copyOf(this.bench.issued);
		for (int i = 0; i < 20; i++) {
			this.bench.link(FrontierBench.link(PORTAL, HOST, "/tin/" + i));
			this.bench.link(found("/cu/" + i));
		}
		this.bench.pass(Duration.ofMinutes(2));
		List<FetchDue> after = this.bench.issued.subList(before.size(), this.bench.issued.size());
		assertThat(after.subList(0, 20)).allSatisfy((due) -> assertThat(due.url()).contains("/tin/"));
		assertThat(after.subList(20, 41)).allSatisfy((due) -> assertThat(due.url()).doesNotContain("/tin/"));
		for (int i = 1; i < after.size(); i++) {
			assertThat(Duration.between(after.get(i - 1).dueAt(), after.get(i).dueAt()))
				.isGreaterThanOrEqualTo(Duration.ofSeconds(2));
		}
		this.bench.pass(Duration.ofHours(30));
		assertThat(this.bench.issued.stream().filter((due) -> due.url().contains("/cu/"))).hasSize(20);
	}

	@Test
	void goesOnWhenAnAnswerWasLostAndWhenItWasReadTwice() {
		int[] lost = { 0 };
		this.bench.answering((due) -> {
			if (due.since() != null && due.page() == 2 && lost[0]++ == 0) {
				return null;
			}
			read(due);
			read(due);
			return new Answer("fetched", Duration.ZERO);
		});
		this.bench.declare(PORTAL);
		this.bench.pass(Duration.ofSeconds(1));
		this.bench.backfill(new BackfillWanted(PORTAL.id(), HOST, NEWEST.minusDays(45), 50, "x", this.bench.now()));
		this.bench.pass(Duration.ofMinutes(10));
		BackfillProgress last = this.bench.progress().getLast();
		assertThat(last.state()).isEqualTo(State.DONE);
		assertThat(last.asked()).isEqualTo(6);
		assertThat(last.found()).isEqualTo(60);
	}

	@Test
	void saysThatASourceWithoutListsCannotBeGoneThrough() {
		Source paper = FrontierBench.source("bao", "https://bao.example.vn/rss");
		this.bench.declare(paper);
		this.bench.backfill(new BackfillWanted(paper.id(), "bao.example.vn", NEWEST, 5, "x", this.bench.now()));
		assertThat(this.bench.progress()).singleElement()
			.satisfies((progress) -> assertThat(progress.state()).isEqualTo(State.STOPPED));
	}

	@Test
	void goesThroughPagesThatAreForms() {
		this.bench.answering((due) -> {
			Map<String, String> form = Map.of("__EVENTTARGET", "ctl$next", "__VIEWSTATE", "state" + due.page());
			this.bench.reading(new EntranceRead(due, items(due.page()), null,
					List.of(new Further(LIST, Role.LISTING, due.page() + 1, form, null, List.of())), this.bench.now()));
			return new Answer("fetched", Duration.ZERO);
		});
		this.bench.declare(PORTAL);
		this.bench.pass(Duration.ofSeconds(1));
		this.bench.backfill(new BackfillWanted(PORTAL.id(), HOST, NEWEST.minusDays(25), 50, "x", this.bench.now()));
		this.bench.pass(Duration.ofMinutes(5));
		assertThat(pages()).containsExactly(1, 2, 3, 4);
		assertThat(this.bench.issued.getLast().form()).containsEntry("__VIEWSTATE", "state3");
	}

	private List<BackfillProgress> fill(LocalDate since, int pages) {
		this.bench.answering((due) -> {
			read(due);
			return new Answer("fetched", Duration.ofMillis(200));
		});
		this.bench.declare(PORTAL);
		this.bench.pass(Duration.ofSeconds(1));
		this.bench.backfill(new BackfillWanted(PORTAL.id(), HOST, since, pages, "bien-tap", this.bench.now()));
		this.bench.pass(Duration.ofMinutes(5));
		return this.bench.progress();
	}

	private void read(FetchDue due) {
		if (due.role() == Role.ARTICLE) {
			return;
		}
		List<Further> further = new ArrayList<>();
		for (int next = due.page() + 1; next <= Math.min(due.page() + 4, this.lastPage); next++) {
			further.add(new Further(LIST + "?page=" + next, Role.LISTING, next));
		}
		Integer repeated = this.repeatedFrom;
		int shown = (repeated != null && due.page() >= repeated) ? 1 : due.page();
		this.bench.reading(new EntranceRead(due, items(shown), null, further, this.bench.now()));
	}

	private static List<Item> items(int page) {
		return LongStream.range((page - 1) * 10L, page * 10L)
			.mapToObj((i) -> new Item(i, null, NEWEST.minusDays(i)))
			.toList();
	}

	private static LinkFound found(String path) {
		return new LinkFound("https://" + HOST + path, HOST, SourceRef.of(PORTAL), "Tin cũ", null, null, LIST,
				Instant.EPOCH, NEWEST.minusDays(99));
	}

	private List<Integer> pages() {
		return this.bench.issued.stream().filter((due) -> due.since() != null).map(FetchDue::page).toList();
	}

}
