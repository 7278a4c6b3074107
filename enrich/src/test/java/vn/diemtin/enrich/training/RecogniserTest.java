package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.fact.FactChange;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Slot;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.events.training.TrainingEvent.Value;
import vn.diemtin.events.training.TrainingTold;

import static org.assertj.core.api.Assertions.assertThat;

class RecogniserTest {

	private static final LocalDate DAY = LocalDate.of(2025, 10, 22);

	private static final String HELD = "Ngày 21/10, tại phường Hạc Thành, Sở Nội vụ tỉnh Thanh Hóa tổ chức lớp tập huấn bình đẳng giới cho 120 học viên.";

	private static final String ANNOUNCED = "Sở Nội vụ tỉnh Thanh Hóa sẽ tổ chức lớp tập huấn bình đẳng giới cho 100 cán bộ vào ngày 21/10/2025.";

	private static final String PLANNED = "Sở Nội vụ tỉnh Thanh Hóa có kế hoạch tổ chức lớp tập huấn bình đẳng giới cho 100 cán bộ, dự kiến diễn ra ngày 21/10/2025.";

	private final Newsroom newsroom = new Newsroom();

	private final ToldArticle held = article("a", DAY, HELD);

	private static ToldArticle article(String name, LocalDate day, String text) {
		return ToldArticle.of("https://" + name + ".example/1", day, "Tin " + name, text);
	}

	@Test
	void keepsBothValuesThatDifferWithWhoTellsThem() {
		newsroom.publish(held);
		TrainingEvent event = newsroom.only(article("b", DAY, HELD.replace("120", "150")));

		assertThat(event.articles()).isEqualTo(2);
		assertThat(event.headcounts()).extracting(Value::value).containsExactlyInAnyOrder("120", "150");
		assertThat(event.headcounts()).allSatisfy((value) -> assertThat(value.articles()).hasSize(1));
		assertThat(event.dates()).singleElement().extracting(Value::stories).isEqualTo(2);
	}

	@Test
	void copiesOfOneStoryAreOneWitness() {
		newsroom.publish(held);
		newsroom.publish(held.copyAt("https://c.example/1", held));
		newsroom.publish(held.copyAt("https://d.example/1", held));
		newsroom.publish(article("e", DAY, HELD.replace("120", "150")));
		TrainingEvent event = newsroom
			.only(article("f", DAY.plusDays(1), HELD.replace("120", "150") + " Lớp học bổ ích."));

		assertThat(event.articles()).isEqualTo(5);
		assertThat(event.headcounts()).extracting(Value::value).containsExactly("150", "120");
		assertThat(event.headcounts()).extracting(Value::stories).containsExactly(2, 1);
	}

	@Test
	void goesThroughItsLife() {
		TrainingEvent planned = newsroom.only(article("a", DAY.minusDays(30), PLANNED));
		TrainingEvent announced = newsroom.only(article("b", DAY.minusDays(10), ANNOUNCED));
		TrainingEvent held = newsroom.only(article("c", DAY.minusDays(1), HELD));
		TrainingEvent reported = newsroom.only(article("d", DAY.plusDays(3), HELD.replace("tổ chức", "đã tổ chức")));

		assertThat(List.of(planned, announced, held, reported)).extracting(TrainingEvent::id)
			.containsOnly(planned.id());
		assertThat(List.of(planned, announced, held, reported)).extracting(TrainingEvent::status)
			.containsExactly(Status.PLANNED, Status.ANNOUNCED, Status.HELD, Status.REPORTED);
		assertThat(reported.version()).isEqualTo(4);
		assertThat(reported.changes()).filteredOn((change) -> change.slot() == Slot.STATUS)
			.extracting(Change::after)
			.containsExactly("announced", "held", "reported");
	}

	@Test
	void aPlanThatComesInLateTakesNothingBack() {
		newsroom.publish(held);
		TrainingEvent event = newsroom.only(article("late", DAY.minusDays(40), PLANNED));

		assertThat(event.status()).isEqualTo(Status.REPORTED);
		assertThat(event.articles()).isEqualTo(2);
	}

	@Test
	void aPostponedEventMovesToItsNewDay() {
		String off = "Sở Nội vụ tỉnh Thanh Hóa thông báo hoãn lớp tập huấn bình đẳng giới dự kiến tổ chức ngày 21/10/2025.";
		TrainingEvent announced = newsroom.only(article("a", DAY.minusDays(15), ANNOUNCED));
		TrainingEvent postponed = newsroom.only(article("b", DAY.minusDays(4), off));
		ToldArticle again = article("c", DAY.plusDays(2), ANNOUNCED.replace("21/10", "4/11"));
		TrainingEvent moved = newsroom.only(again);

		assertThat(postponed.status()).isEqualTo(Status.POSTPONED);
		assertThat(moved.id()).isEqualTo(announced.id());
		assertThat(moved.status()).isEqualTo(Status.ANNOUNCED);
		assertThat(moved.dates()).extracting(Value::value).containsExactly("2025-11-04", "2025-10-21");
		assertThat(moved.changes()).anySatisfy((change) -> {
			assertThat(change.slot()).isEqualTo(Slot.DATES);
			assertThat(change.before()).isEqualTo("2025-10-21");
			assertThat(change.after()).isEqualTo("2025-11-04");
			assertThat(change.article()).isEqualTo(again.id());
		});
	}

	@Test
	void aNoticeThatTellsBothDaysMovesTheEvent() {
		newsroom.publish(article("a", DAY.minusDays(15), ANNOUNCED));
		TrainingEvent moved = newsroom.only(article("b", DAY.minusDays(4),
				"Sở Nội vụ tỉnh Thanh Hóa thông báo lùi thời gian tổ chức lớp tập huấn bình đẳng giới từ ngày 21/10 sang ngày 28/10/2025."));

		assertThat(moved.articles()).isEqualTo(2);
		assertThat(moved.status()).isEqualTo(Status.POSTPONED);
		assertThat(moved.dates()).extracting(Value::value).containsExactly("2025-10-28", "2025-10-21");
	}

	@Test
	void aCancelledEventStaysCancelledWhateverAnOldNoticeSays() {
		newsroom.publish(article("a", DAY.minusDays(15), ANNOUNCED));
		newsroom.publish(article("b", DAY.minusDays(4),
				"Sở Nội vụ tỉnh Thanh Hóa thông báo hủy lớp tập huấn bình đẳng giới dự kiến tổ chức ngày 21/10/2025."));
		TrainingEvent event = newsroom
			.only(article("c", DAY.minusDays(3), ANNOUNCED.replace("100 cán bộ", "100 đại biểu")));

		assertThat(event.articles()).isEqualTo(3);
		assertThat(event.status()).isEqualTo(Status.CANCELLED);
	}

	@Test
	void anEditedArticleTakesBackWhatItSaid() {
		newsroom.publish(held);
		Recognised edited = newsroom.publish(held.edited(HELD.replace("120", "150")));

		TrainingTold told = edited.trainings().getFirst();
		assertThat(told.isFirst()).isFalse();
		assertThat(told.changes()).singleElement().satisfies((change) -> {
			assertThat(change.slot()).isEqualTo(Slot.HEADCOUNT);
			assertThat(change.before()).isEqualTo("120");
			assertThat(change.after()).isEqualTo("150");
		});
		TrainingEvent event = newsroom.event(told.event().value());
		assertThat(event.headcounts()).extracting(Value::value).containsExactly("150");
		assertThat(event.articles()).isEqualTo(1);
		assertThat(edited.changes()).contains(new FactChange("training", "headcount", "120 học viên", "150 học viên"))
			.extracting(FactChange::kind)
			.containsOnly("training", "statistic");
	}

	@Test
	void aCorrectedDayMovesTheEvent() {
		TrainingEvent before = newsroom.only(held);
		TrainingEvent after = newsroom.only(held.edited(HELD.replace("21/10", "20/10")));

		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.dates()).extracting(Value::value).containsExactly("2025-10-20");
		assertThat(newsroom.events()).hasSize(1);
	}

	@Test
	void aCorrectedArticleJoinsTheEventThatOthersTell() {
		newsroom.publish(held);
		ToldArticle wrong = article("b", DAY.plusDays(1), HELD.replace("21/10", "14/10"));
		TrainingEvent other = newsroom.only(wrong);
		Recognised corrected = newsroom.publish(wrong.edited(HELD));

		assertThat(newsroom.event(other.id().value()).status()).isEqualTo(Status.WITHDRAWN);
		TrainingEvent event = newsroom.event(corrected.trainings().getFirst().event().value());
		assertThat(event.id()).isNotEqualTo(other.id());
		assertThat(event.articles()).isEqualTo(2);
	}

	@Test
	void anEventThatNobodyTellsAnyMoreIsWithdrawn() {
		TrainingEvent event = newsroom.only(held);
		Recognised edited = newsroom.publish(held.edited("Sở Nội vụ tỉnh Thanh Hóa tiếp công dân."));

		assertThat(edited.trainings()).isEmpty();
		TrainingEvent withdrawn = newsroom.event(event.id().value());
		assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
		assertThat(withdrawn.articles()).isZero();
		assertThat(withdrawn.reports()).isEmpty();
		assertThat(withdrawn.version()).isEqualTo(2);
	}

	@Test
	void anEarlierStateThatComesInLateChangesNothing() {
		ToldArticle edited = held.edited(HELD.replace("120", "150"));
		newsroom.publish(edited);
		Recognised late = newsroom.publish(held);

		assertThat(late.events()).isEmpty();
		assertThat(late.changes()).isEmpty();
		assertThat(late.trainings()).hasSize(1);
	}

	@Test
	void theSameStateTwiceChangesNothing() {
		newsroom.publish(held);
		Recognised again = newsroom.publish(held);

		assertThat(again.events()).isEmpty();
		assertThat(again.trainings()).singleElement().extracting(TrainingTold::isFirst).isEqualTo(false);
	}

	@Test
	void aReplayGivesTheSameEvents() {
		List<ToldArticle> articles = List.of(article("a", DAY.minusDays(30), PLANNED), held,
				article("b", DAY, HELD.replace("120", "150")), held.edited(HELD.replace("120", "130")),
				article("c", DAY, HELD.replace("Thanh Hóa", "Nghệ An").replace("Hạc Thành", "Trường Vinh")));
		Newsroom again = new Newsroom();
		List<Recognised> first = new ArrayList<>();
		List<Recognised> second = new ArrayList<>();
		articles.forEach((article) -> first.add(newsroom.publish(article)));
		articles.forEach((article) -> second.add(again.publish(article)));

		assertThat(second).isEqualTo(first);
		assertThat(newsroom.events()).hasSize(2);
	}

	@Test
	void keepsSomeOfVeryManyReportsAndCountsAll() {
		TrainingEvent event = newsroom.only(held);
		for (int copy = 0; copy < 100; copy++) {
			event = newsroom.only(held.copyAt("https://copy" + copy + ".example/1", held));
		}
		assertThat(event.articles()).isEqualTo(101);
		assertThat(event.reports()).hasSize(Dossier.MOST_CLAIMS);
		assertThat(event.reports().getFirst().article()).isEqualTo(held.id());
		assertThat(newsroom.memory().longest()).isLessThan(50);
	}

}
