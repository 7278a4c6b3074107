package vn.diemtin.store;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.events.training.TrainingEvent.Value;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.search.SearchPage.Bucket;
import vn.diemtin.store.search.TrainingHit;
import vn.diemtin.store.search.TrainingPage;
import vn.diemtin.store.search.TrainingRequest;

import static org.assertj.core.api.Assertions.assertThat;

/// What stored training events promise, whichever server holds them.
abstract class TrainingsContract {

	private final Store store;

	/// @param store one of which no index exists yet
	TrainingsContract(Store store) {
		this.store = store;
	}

	@BeforeEach
	void prepare() {
		this.store.prepare(Index.TRAININGS);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private static TrainingEvent event(String id, @Nullable String topic, Status status, @Nullable String dates,
			@Nullable String place, String organiser, Sample sample, long version) {
		Report report = new Report(sample.id(), new StoryId(sample.id().value()), sample.source(), sample.url(),
				sample.title(), sample.article().collected().article().published(), Sample.SEEN,
				Sample.training("lớp tập huấn", "law", TrainingFact.Status.HELD, dates));
		return new TrainingEvent(new TrainingId(id), topic, status, List.of(value("so-" + id, organiser)),
				(dates != null) ? List.of(value(dates, "…"), value("2025-01-01", "…")) : List.of(),
				(place != null) ? List.of(value(place, "Nơi ấy")) : List.of(), List.of(value(null, "cán bộ xã")),
				List.of(value("120", "120 học viên"), value("150", "150 người")), List.of(), List.of(report), List.of(),
				Sample.SEEN.plusSeconds(version), version);
	}

	private static Value value(@Nullable String value, String name) {
		return new Value(value, name, List.of(Sample.of("Một").id()));
	}

	private void given(TrainingEvent... events) {
		this.store.trainings().save(List.of(events));
		this.store.refresh();
	}

	private void givenFour() {
		given(event("a", "gender-equality", Status.HELD, "2026-01-05/2026-01-06", "province/38", "Sở Nội vụ Thanh Hóa",
				Sample.of("Lớp về bình đẳng giới").from(Sample.THANH_HOA), 1),
				event("b", "law", Status.PLANNED, "2026-05", "commune/none", "Bộ Tư pháp",
						Sample.of("Sẽ tập huấn pháp luật"), 1),
				event("c", null, Status.CANCELLED, null, null, "Hội Phụ nữ",
						Sample.of("Hoãn lớp").from(Sample.THANH_HOA), 1),
				event("d", "law", Status.REPORTED, "2026-01-31T08:00", "province/40", "Sở Tư pháp Nghệ An",
						Sample.of("Nghệ An kết thúc lớp"), 1));
	}

	private List<String> ids(TrainingRequest request) {
		return this.store.trainings().search(request).events().stream().map((hit) -> hit.event().id().value()).toList();
	}

	private static TrainingRequest asked(String query) {
		return new TrainingRequest(query, List.of(), List.of(), List.of(), List.of(), null, null, 10, null);
	}

	@Test
	void keepsTheNewestVersionOfAnEventAsItCame() {
		TrainingEvent old = event("a", "law", Status.PLANNED, null, null, "Sở", Sample.of("Một"), 1);
		TrainingEvent now = event("a", "law", Status.HELD, "2026-01-05", "province/38", "Sở", Sample.of("Một"), 2);
		given(now);
		given(old);
		assertThat(this.store.trainings().event(new TrainingId("a"))).contains(
				new TrainingHit(now, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 5), true, List.of("Thanh Hóa")));
		this.store.trainings().delete(new TrainingId("a"));
		this.store.refresh();
		assertThat(this.store.trainings().event(new TrainingId("a"))).isEmpty();
		assertThat(this.store.trainings().events(List.of())).isEmpty();
	}

	@Test
	void listsEventsTheLatestFirstAndThoseWithoutDayByTheDayOfTheirReport() {
		givenFour();
		TrainingPage page = this.store.trainings().search(TrainingRequest.latest(10));
		assertThat(page.total()).isEqualTo(4);
		assertThat(page.events()).extracting((hit) -> hit.event().id().value()).containsExactly("b", "c", "d", "a");
		assertThat(page.events()).extracting(TrainingHit::isExact).containsExactly(false, false, true, true);
		assertThat(page.events()).extracting(TrainingHit::provinces)
			.containsExactly(List.of(), List.of("Thanh Hóa"), List.of("Nghệ An"), List.of("Thanh Hóa"));
		assertThat(page.events().get(1).from()).isNull();
		TrainingPage first = this.store.trainings().search(TrainingRequest.latest(3));
		TrainingRequest rest = new TrainingRequest("", List.of(), List.of(), List.of(), List.of(), null, null, 3,
				first.next());
		assertThat(ids(rest)).containsExactly("a");
		assertThat(this.store.trainings().search(rest).next()).isNull();
	}

	@Test
	void narrowsByTopicStatusPlaceOrganiserAndDays() {
		givenFour();
		TrainingRequest law = new TrainingRequest("", List.of("law"), List.of(Status.REPORTED, Status.HELD),
				List.of("Nghệ An", "Thanh Hóa"), List.of(), null, null, 10, null);
		TrainingPage page = this.store.trainings().search(law);
		assertThat(page.events()).extracting((hit) -> hit.event().id().value()).containsExactly("d");
		assertThat(page.facets().get("topic")).containsExactlyInAnyOrder(
				new Bucket("gender-equality", "gender-equality", 1), new Bucket("law", "law", 1));
		assertThat(page.facets().get("organiser")).extracting(Bucket::value).containsExactly("Sở Tư pháp Nghệ An");
		for (String organiser : List.of("so-a", "Sở Nội vụ Thanh Hóa", "so noi vu")) {
			assertThat(ids(
					new TrainingRequest("", List.of(), List.of(), List.of(), List.of(organiser), null, null, 10, null)))
				.as(organiser)
				.containsExactly("a");
		}
		LocalDate day = LocalDate.of(2026, 1, 6);
		assertThat(ids(new TrainingRequest("", List.of(), List.of(), List.of(), List.of(), day, day, 10, null)))
			.containsExactly("a");
		LocalDate other = LocalDate.of(2025, 1, 1);
		assertThat(ids(new TrainingRequest("", List.of(), List.of(), List.of(), List.of(), other, other, 10, null)))
			.containsExactly("b", "d", "a");
	}

	@Test
	void understandsTheQueryLanguage() {
		givenFour();
		assertThat(ids(asked("binh dang gioi"))).containsExactly("a");
		assertThat(ids(asked("\"bình đẳng giới\""))).containsExactly("a");
		assertThat(ids(asked("cán bộ xã NOT topic:law"))).containsExactly("c", "a");
		assertThat(ids(asked("agency:\"Bộ Tư pháp\" OR province:\"Nghệ An\""))).containsExactly("b", "d");
		assertThat(ids(asked("status:cancelled source:\"Sở Nội vụ Thanh Hóa\""))).containsExactly("c");
		assertThat(ids(asked("kind:date"))).isEmpty();
		assertThat(ids(asked("kind:training from:2026-05-31"))).containsExactly("b");
		assertThat(this.store.trainings().search(asked("from:abc")).problems()).isNotEmpty();
	}

}
