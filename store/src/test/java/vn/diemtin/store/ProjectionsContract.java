package vn.diemtin.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.AlertsRead;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// What the small indices promise, whichever server holds them.
abstract class ProjectionsContract {

	private final Store store;

	ProjectionsContract(Store store) {
		this.store = store;
	}

	@BeforeEach
	void prepare() {
		this.store.prepare();
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private static Source source(String id) {
		return new Source(new SourceId(id), "Cổng " + id, Source.Group.PROVINCE, "Thanh Hóa", null, null,
				List.of(new Entrance(Entrance.Kind.FEED, "https://" + id + "/rss", null)), null, null, true, false);
	}

	private static FetchDone fetch(Source source, FetchDue.Role role, String outcome, long second) {
		FetchDue due = new FetchDue("https://" + source.id() + "/rss", "host", role, SourceRef.of(source), null, null,
				null, 1, null, null, Sample.SEEN);
		return new FetchDone(due, outcome, null, 0, null, null, null, Sample.SEEN.plusSeconds(second));
	}

	@Test
	void tellsHowSourcesDo() {
		Source mau = source("mau");
		this.store.sources().save(List.of(mau, source("an")));
		this.store.sources()
			.record(List.of(fetch(mau, FetchDue.Role.FEED, "fetched", 10),
					fetch(mau, FetchDue.Role.FEED, "timeout", 20), fetch(mau, FetchDue.Role.FEED, "unchanged", 5),
					fetch(mau, FetchDue.Role.ARTICLE, "fetched", 30)));
		this.store.articles().index(List.of(Sample.of("Một").from(SourceRef.of(mau)).article()));
		Diagnosis frozen = diagnosis(mau, Cause.FROZEN, 60);
		this.store.sources().diagnose(List.of(frozen));
		this.store.sources().diagnose(List.of(diagnosis(mau, Cause.WELL, 0)));
		this.store.refresh();
		assertThat(this.store.sources().all()).containsExactly(new SourceHealth(source("an"), List.of(), 0, null, null),
				new SourceHealth(mau,
						List.of(new SourceHealth.EntranceHealth("https://mau/rss", FetchDue.Role.FEED, "timeout", null,
								0, Sample.SEEN.plusSeconds(20), Sample.SEEN.plusSeconds(10))),
						1, Instant.parse("2026-03-09T01:00:00Z"), frozen));
		this.store.sources().deleteDiagnosis(mau.id());
		this.store.refresh();
		assertThat(this.store.sources().source(mau.id())).map(SourceHealth::diagnosis).isEmpty();
		this.store.sources().delete(new SourceId("an"));
		this.store.sources().delete(new SourceId("an"));
		this.store.refresh();
		assertThat(this.store.sources().source(new SourceId("an"))).isEmpty();
		assertThat(this.store.sources().source(new SourceId("mau"))).isPresent();
	}

	private static Diagnosis diagnosis(Source source, Cause cause, long second) {
		Instant at = Sample.SEEN.plusSeconds(second);
		return new Diagnosis(source.id(), cause, false, "Vì sao", at, at, null, 2.5, new Diagnosis.Shares(4, 4, 3, 4),
				new Diagnosis.Recall(5, 4, 0), List.of(), List.of(), List.of(), at, new Particulars.Missed(4, 5),
				Sample.SEEN);
	}

	@Test
	void keepsTheNewestVersionOfARule() {
		AlertRule first = new AlertRule(new RuleId("r"), "Cũ", "giới", "an", 1, true, Sample.SEEN);
		AlertRule second = new AlertRule(new RuleId("r"), "Mới", "giới", "an", 2, false, Sample.SEEN);
		this.store.rules().save(List.of(second));
		this.store.rules().save(List.of(first));
		this.store.refresh();
		assertThat(this.store.rules().all()).containsExactly(second);
		this.store.rules().delete(new RuleId("r"));
		this.store.refresh();
		assertThat(this.store.rules().rule(new RuleId("r"))).isEmpty();
	}

	@Test
	void listsAlertsTheNewestFirst() {
		AlertRule rule = new AlertRule(new RuleId("r"), "Quy tắc", "giới", "an", 1, true, Sample.SEEN);
		AlertRule other = new AlertRule(new RuleId("o"), "Khác", "giới", "an", 1, true, Sample.SEEN);
		AlertRaised old = alert(rule, "Một", 0);
		AlertRaised young = alert(other, "Hai", 60);
		this.store.alerts().save(List.of(old, young, old));
		this.store.refresh();
		assertThat(this.store.alerts().newest(10)).containsExactly(young, old);
		assertThat(this.store.alerts().byRule(new RuleId("r"), 10)).containsExactly(old);
		this.store.alerts().delete(AlertRaised.key(old.rule().id(), old.story()));
		this.store.refresh();
		assertThat(this.store.alerts().newest(10)).containsExactly(young);
	}

	@Test
	void keepsWhatBecameOfAlerts() {
		RuleId rule = new RuleId("gui");
		Channel channel = new Channel.Mail("lan@mau.vn", Channel.Grouping.DAILY);
		Delivery waits = new Delivery("d1", rule, "an", "gui~s", channel, Delivery.State.PENDING, null, 0, "chờ",
				Sample.SEEN, Sample.SEEN);
		Delivery ended = new Delivery("d1", rule, "an", "gui~s", channel, Delivery.State.DISABLED, "m", 5, "410", null,
				Sample.SEEN.plusSeconds(9));
		AlertTold told = new AlertTold(rule, new StoryId("s"), List.of(new StoryId("s")), List.of(),
				List.of(new ArticleId("a"), new ArticleId("b")), List.of(), Sample.SEEN, Sample.SEEN);
		this.store.deliveries().save(List.of(waits));
		this.store.deliveries().save(List.of(ended));
		this.store.deliveries().saveTold(List.of(told));
		this.store.deliveries().saveRead(List.of(new AlertsRead("an", Sample.SEEN)));
		this.store.refresh();
		assertThat(this.store.deliveries().byRule(rule, 10)).containsExactly(ended);
		assertThat(this.store.deliveries().leftAlone(10)).contains(ended);
		assertThat(this.store.deliveries().told(List.of("gui~s", "none"))).containsOnly(Map.entry("gui~s", told));
		assertThat(this.store.deliveries().readUntil("an")).isEqualTo(Sample.SEEN);
		assertThat(this.store.deliveries().readUntil("khac")).isEqualTo(Instant.EPOCH);
	}

	@Test
	void countsAlertsAfterAMoment() {
		AlertRule rule = new AlertRule(new RuleId("dem"), "Đếm", "giới", "an", 1, true, Sample.SEEN);
		this.store.alerts().save(List.of(alert(rule, "Ba", 0), alert(rule, "Bốn", 60)));
		this.store.refresh();
		assertThat(this.store.alerts().countAfter(List.of(rule.id()), Sample.SEEN)).isEqualTo(1);
		assertThat(this.store.alerts().countAfter(List.of(rule.id()), Instant.EPOCH)).isEqualTo(2);
		assertThat(this.store.alerts().countAfter(List.of(), Instant.EPOCH)).isZero();
		this.store.alerts().delete("dem~" + alert(rule, "Ba", 0).story());
		this.store.alerts().delete("dem~" + alert(rule, "Bốn", 0).story());
		this.store.refresh();
	}

	private static AlertRaised alert(AlertRule rule, String title, long second) {
		ArticleEnriched article = Sample.of(title).article();
		return new AlertRaised(rule, article.story(), article, List.of(), Sample.SEEN.plusSeconds(second));
	}

	@Test
	void countsDispositionsOnce() {
		Disposition fetched = new Disposition("ingest.fetch", "https://mau.vn/" + "x".repeat(2_000), "fetched", null,
				Sample.SEEN);
		Disposition dead = new Disposition("index", "id", "dead-letter", "Vì sao", Sample.SEEN.plusSeconds(1));
		Disposition early = new Disposition("index", "id", "indexed", null, Sample.SEEN.minusSeconds(1));
		this.store.dispositions().save(List.of(fetched, dead, early, fetched));
		this.store.dispositions().save(List.of(fetched));
		this.store.refresh();
		assertThat(this.store.dispositions().of(fetched.item())).containsExactly(fetched);
		assertThat(this.store.dispositions().of("id")).containsExactly(dead, early);
		assertThat(this.store.dispositions().of(List.of("id", fetched.item(), "none"))).containsExactly(dead, fetched,
				early);
		assertThat(this.store.dispositions().newest("dead-letter", 5)).containsExactly(dead);
		assertThat(this.store.dispositions().counts(Sample.SEEN)).containsExactlyInAnyOrder(
				new OutcomeCount("ingest.fetch", "fetched", 1), new OutcomeCount("index", "dead-letter", 1));
	}

	@Test
	void tellsWhichRecordIsRejectedAndStoresTheOthers() {
		Disposition hollow = JsonMapper.shared().readValue("{}", Disposition.class);
		Disposition sound = new Disposition("index", "sound", "indexed", null, Sample.SEEN);
		Disposition never = new Disposition("index", "never", "indexed", null, Instant.MAX);
		assertThatExceptionOfType(StoreRejection.class)
			.isThrownBy(() -> this.store.dispositions().save(List.of(sound, never, hollow, sound)))
			.satisfies((rejection) -> assertThat(rejection.position()).isEqualTo(1));
		this.store.refresh();
		assertThat(this.store.dispositions().of("sound")).containsExactly(sound);
	}

}
