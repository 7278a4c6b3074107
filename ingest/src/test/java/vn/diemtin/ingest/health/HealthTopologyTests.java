package vn.diemtin.ingest.health;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.crawl.PageRead.Wholeness;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Diagnosis.DayCount;
import vn.diemtin.events.source.Diagnosis.Recall;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.SourceTurned;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTopologyTests {

	private final WatchBench bench;

	HealthTopologyTests(@TempDir Path folder) {
		this.bench = new WatchBench(folder);
	}

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void tellsThatASourceIsWellAndHowMuchItBrings() {
		this.bench.workDays(21, 7);
		Diagnosis diagnosis = this.bench.diagnosis();
		assertThat(diagnosis.cause()).as(diagnosis.reason()).isEqualTo(Cause.WELL);
		assertThat(diagnosis.itemsADay()).isBetween(4.0, 6.0);
		assertThat(diagnosis.articles().complete()).isEqualTo(1.0);
		assertThat(Objects.requireNonNull(diagnosis.recall()).share()).isEqualTo(1.0);
		assertThat(diagnosis.lastGoodAt()).isNotNull();
		assertThat(diagnosis.entrances()).singleElement()
			.satisfies((entrance) -> assertThat(entrance.outcome()).isEqualTo("feed"));
		assertThat(this.bench.turns()).isEmpty();
	}

	@Test
	void saysNothingOfASourceThatWasNotAskedYet() {
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "challenged, 200, BOT_WALL", "refused, 403, BOT_WALL", "refused, 503, UNREACHABLE",
			"unreachable, 0, UNREACHABLE", "timed-out, 0, UNREACHABLE", "tls-failed, 0, TLS", "not-found, 404, GONE",
			"moved, 301, GONE", "not-a-feed, 200, NOT_A_FEED", "empty, 200, NOT_A_FEED",
			"forbidden-by-robots, 0, ROBOTS", "robots-unavailable, 0, UNREACHABLE" })
	void namesTheCauseOfASourcesDeathAndTellsWhenItComesBack(String outcome, int status, Cause cause) {
		this.bench.workDays(3, 5);
		this.bench.told();
		this.bench.fail(WatchBench.FEED, outcome, status, 2);
		assertThat(this.bench.turns()).isEmpty();
		this.bench.fail(WatchBench.FEED, outcome, status, 1);
		assertThat(this.bench.turns()).singleElement().satisfies((turn) -> {
			assertThat(turn.works()).isFalse();
			assertThat(turn.cause()).isEqualTo(cause);
			assertThat(turn.name()).isEqualTo("Báo Thử");
			assertThat(turn.lastGoodAt()).isNotNull();
			assertThat(turn.particulars())
				.isEqualTo(new Particulars.Failing(WatchBench.FEED, outcome, WatchBench.REASON, 3));
		});
		Diagnosis dead = this.bench.diagnosis();
		assertThat(dead.cause()).isEqualTo(cause);
		assertThat(dead.partly()).isFalse();
		assertThat(dead.reason()).contains(WatchBench.FEED, outcome, "3 times");
		assertThat(dead.particulars())
			.isEqualTo(new Particulars.Failing(WatchBench.FEED, outcome, WatchBench.REASON, 3));
		assertThat(dead.watchedSince()).isNotNull();
		this.bench.show(WatchBench.FEED, 1);
		this.bench.pass(Duration.ofMinutes(2));
		assertThat(this.bench.turns()).singleElement().satisfies((turn) -> assertThat(turn.works()).isTrue());
		Diagnosis well = this.bench.diagnosis();
		assertThat(well.cause()).isEqualTo(Cause.WELL);
		assertThat(well.turns()).extracting(Diagnosis.Turn::works).containsExactly(true, false);
	}

	@Test
	void takesASourceWithOneDeadEntranceForPartlyIll() {
		this.bench.declare(false, WatchBench.FEED, WatchBench.LISTING);
		this.bench.show(WatchBench.LISTING, 5);
		this.bench.fail(WatchBench.FEED, "challenged", 200, 4);
		Diagnosis diagnosis = this.bench.diagnosis();
		assertThat(diagnosis.cause()).isEqualTo(Cause.BOT_WALL);
		assertThat(diagnosis.partly()).isTrue();
		assertThat(this.bench.turns()).isEmpty();
	}

	@Test
	void takesAnEntranceThatIsNoListAnyMoreForAParsersFault() {
		this.bench.workDays(3, 5);
		for (int i = 0; i < 3; i++) {
			this.bench.read(WatchBench.FEED, "other", null, List.of());
			this.bench.pass(Duration.ofMinutes(5));
		}
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.PARSER);
		assertThat(this.bench.turns()).extracting(SourceTurned::works).containsExactly(false);
	}

	@Test
	void takesAListThatLostItsItemsForAParsersFaultEvenWhenNothingChangesAfterwards() {
		this.bench.workDays(3, 5);
		for (int i = 0; i < 3; i++) {
			this.bench.read(WatchBench.FEED, "feed", null, List.of());
			this.bench.end(WatchBench.FEED, "unchanged", 304, null);
			this.bench.pass(Duration.ofMinutes(5));
		}
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.PARSER);
	}

	@Test
	void takesPagesThatAreNoArticlesForAParsersFault() {
		this.bench.workDays(21, 5);
		for (String url : this.bench.show(WatchBench.FEED, 12)) {
			this.bench.readArticle(url, null);
		}
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.PARSER);
	}

	@Test
	void seesThatTextsAreMissing() {
		this.bench.workDays(21, 5);
		this.bench.pass(Duration.ofDays(3));
		for (String url : this.bench.show(WatchBench.FEED, 12)) {
			this.bench.readArticle(url, new Wholeness(true, false, Origin.META));
		}
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.INCOMPLETE);
	}

	@Test
	void seesThatDatesAreNotReadAnyMoreOrFromElsewhere() {
		this.bench.workDays(25, 5);
		this.bench.dating(Origin.LABEL);
		this.bench.workDays(5, 5);
		assertThat(this.bench.diagnosis()).satisfies((diagnosis) -> {
			assertThat(diagnosis.cause()).isEqualTo(Cause.DATES);
			assertThat(diagnosis.reason()).contains("from meta").contains("from label");
		});
		this.bench.dating(null);
		this.bench.workDays(4, 5);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.DATES);
	}

	@Test
	void tellsAQuietPortalFromAFrozenOneByWhatWasToBeExpected() {
		this.bench.workDays(28, 4);
		this.bench.workDays(2, 0);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.WELL);
		this.bench.workDays(3, 0);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.QUIET);
		this.bench.workDays(14, 0);
		Diagnosis frozen = this.bench.diagnosis();
		assertThat(frozen.cause()).isEqualTo(Cause.FROZEN);
		assertThat(frozen.reason()).contains("nothing new since");
		assertThat(this.bench.turns()).isEmpty();
	}

	@Test
	void doesNotTakeTheSilenceOfARarePortalForAnything() {
		this.bench.workDays(14, 0);
		this.bench.workDays(1, 2);
		this.bench.workDays(20, 0);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.WELL);
	}

	@Test
	void seesFarFewerAndFarMoreItems() {
		this.bench.workDays(28, 10);
		this.bench.workDays(7, 2);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.FEWER);
		this.bench.workDays(28, 2);
		this.bench.workDays(7, 18);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.MORE);
	}

	@Test
	void measuresWhatWasMissedOfTheSourcesOwnLists() {
		this.bench.days(14, 6, 4);
		Diagnosis diagnosis = this.bench.diagnosis();
		assertThat(diagnosis.cause()).isEqualTo(Cause.MISSED);
		Recall recall = Objects.requireNonNull(diagnosis.recall());
		assertThat(recall.listed()).isEqualTo(30);
		assertThat(recall.share()).isEqualTo(20 / 30.0);
		assertThat(diagnosis.days()).filteredOn((day) -> day.recall().listed() > 0)
			.extracting(DayCount::recall)
			.containsOnly(new Recall(6, 4, 0));
	}

	@Test
	void countsAnItemForTheDayOnWhichItWasListedAndOnceOnly() {
		List<String> fresh = this.bench.show(WatchBench.FEED, 3);
		this.bench.pass(Duration.ofDays(1));
		this.bench.show(WatchBench.FEED, 0);
		fresh.forEach(this.bench::capture);
		fresh.forEach(this.bench::capture);
		Diagnosis diagnosis = this.bench.diagnosis();
		assertThat(diagnosis.days().getFirst().recall()).isEqualTo(new Recall(3, 3, 0));
		assertThat(diagnosis.days().getLast().articles().read()).isEqualTo(3);
	}

	@Test
	void leavesPagesThatAreGoneOutOfTheRecall() {
		List<String> fresh = this.bench.show(WatchBench.FEED, 3);
		this.bench.capture(fresh.get(0));
		this.bench.end(fresh.get(1), "not-found", 404, null);
		this.bench.readArticle(fresh.get(2), null);
		Recall recall = this.bench.diagnosis().days().getFirst().recall();
		assertThat(recall).isEqualTo(new Recall(3, 1, 2));
		assertThat(recall.share()).isEqualTo(1.0);
	}

	@Test
	void seesThatAnotherHostAnswers() {
		this.bench.show(WatchBench.FEED, 5);
		this.bench.read(WatchBench.FEED, "feed", "moi.example.vn", List.of(1L, 2L));
		Diagnosis diagnosis = this.bench.diagnosis();
		assertThat(diagnosis.cause()).isEqualTo(Cause.MOVED);
		assertThat(diagnosis.reason()).contains("moi.example.vn");
	}

	@Test
	void callsASourceThatIsNotToBeAskedPaused() {
		this.bench.fail(WatchBench.FEED, "unreachable", 0, 4);
		this.bench.declare(true, WatchBench.FEED);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.PAUSED);
	}

	@Test
	void forgetsASourceThatIsTakenAway() {
		this.bench.workDays(1, 2);
		this.bench.told();
		this.bench.takeAway();
		this.bench.pass(Duration.ofHours(2));
		assertThat(this.bench.told()).containsExactly((Diagnosis) null);
	}

	@Test
	void countsSourcesByCauseForTheFigures() {
		SimpleMeterRegistry figures = new SimpleMeterRegistry();
		this.bench.scoreboard.bindTo(figures);
		this.bench.workDays(10, 5);
		this.bench.diagnosis();
		assertThat(figures.get("diemtin.sources").tag("cause", "well").gauge().value()).isEqualTo(1);
		assertThat(figures.get("diemtin.items.captured").gauge().value())
			.isEqualTo(figures.get("diemtin.items.listed").gauge().value())
			.isPositive();
		this.bench.fail(WatchBench.FEED, "challenged", 200, 4);
		this.bench.diagnosis();
		assertThat(figures.get("diemtin.sources").tag("cause", "bot-wall").gauge().value()).isEqualTo(1);
		assertThat(figures.get("diemtin.sources.dead").gauge().value()).isEqualTo(1);
	}

}
