package vn.diemtin.enrich.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;
import vn.diemtin.events.story.Telling.Relation;

import static org.assertj.core.api.Assertions.assertThat;

class StoryBookTest {

	private static final Instant DAY = Instant.parse("2026-03-08T05:00:00Z");

	private static final List<String> TEXT = List.of(
			"Sáng 7/3, tại phường Hạc Thành, Sở Nội vụ tỉnh Thanh Hóa tổ chức hội nghị triển khai công tác bình đẳng giới"
					+ " với 120 đại biểu đến từ các sở, ngành và 40 xã, phường.",
			"Hội nghị nghe báo cáo kết quả năm qua: 86% chỉ tiêu đạt và vượt, tỷ lệ nữ trong cấp ủy các cấp tăng, số vụ"
					+ " bạo lực gia đình được phát hiện và xử lý kịp thời nhiều hơn những năm trước.",
			"Kết luận hội nghị, bà Lê Thị Hương đề nghị các địa phương sớm kiện toàn ban vì sự tiến bộ của phụ nữ, bố trí"
					+ " kinh phí và chọn việc cụ thể để làm, có kiểm tra và đánh giá.");

	private final MemoryShelf shelf = new MemoryShelf();

	private final StoryBook book = new StoryBook(this.shelf);

	private static Labelled told(String source, String published, String title, List<String> text) {
		return new Labelled("hoi-nghi", "text", source, null, LocalDateTime.parse(published), title, text);
	}

	private InStory place(Labelled article, int days) {
		return this.book.place(article.understood(null, DAY.plusSeconds(86_400L * days)));
	}

	@Test
	void theStoryHasTheIdOfTheArticleThatCameFirst() {
		Labelled first = told("a", "2026-03-08T08:00", "Hội nghị", TEXT);

		assertThat(place(first, 0).story()).isEqualTo(new StoryId(first.id().value()));
		assertThat(place(told("b", "2026-03-07T10:00", "Triển khai công tác", TEXT), 0).story())
			.isEqualTo(new StoryId(first.id().value()));
	}

	@Test
	void whoPublishedFirstIsToldByTheDatesOfPublication() {
		place(told("a", "2026-03-08T08:00", "Hội nghị", TEXT), 0);
		Labelled earlier = told("b", "2026-03-07T10:00", "Hội nghị", TEXT);

		Story story = Objects.requireNonNull(place(earlier, 0).changed());
		assertThat(story.first()).isEqualTo(earlier.id());
		assertThat(story.tellings()).extracting(Telling::relation).containsExactly(Relation.ORIGINAL, Relation.COPY);
		assertThat(story.version()).isEqualTo(2);
	}

	@Test
	void theChainOfCopiesNamesWhatEachIsLike() {
		Labelled first = told("a", "2026-03-08T08:00", "Hội nghị", TEXT);
		place(first, 0);
		Story story = Objects
			.requireNonNull(place(told("b", "2026-03-08T10:00", "Hội nghị", TEXT.subList(0, 1)), 0).changed());

		Telling excerpt = story.tellings().getLast();
		assertThat(excerpt.relation()).isEqualTo(Relation.EXCERPT);
		assertThat(excerpt.like()).isEqualTo(first.id());
		assertThat(excerpt.containment()).isGreaterThan(0.9);
		assertThat(excerpt.resemblance()).isLessThan(0.5);
	}

	@Test
	void anEditedArticleStaysAndItsTellingIsRenewed() {
		Labelled first = told("a", "2026-03-08T08:00", "Hội nghị", TEXT);
		place(first, 0);
		var edited = first.edited(DAY.plusSeconds(900), "Hội nghị triển khai công tác bình đẳng giới", TEXT);

		InStory placed = this.book.place(edited);
		assertThat(placed.story()).isEqualTo(new StoryId(first.id().value()));
		assertThat(Objects.requireNonNull(placed.changed()).tellings()).extracting(Telling::title)
			.containsExactly("Hội nghị triển khai công tác bình đẳng giới");
	}

	@Test
	void whatWasCopiedBeforeAnEditJoinsAsWellAsWhatWasCopiedAfterIt() {
		Labelled first = told("a", "2026-03-08T08:00", "Hội nghị", TEXT);
		StoryId story = place(first, 0).story();
		List<String> other = List.of("Sáng 9/3, Chi cục Thủy lợi kiểm tra 14 cống dưới đê trước mùa mưa bão năm nay.",
				"Đoàn ghi nhận 3 cống bị rò, đề nghị đơn vị quản lý thay cánh phai trước ngày 30/4 và báo cáo bằng văn bản.");
		this.book.place(first.edited(DAY.plusSeconds(900), "Hội nghị", other));

		assertThat(place(told("b", "2026-03-08T10:00", "Hội nghị", TEXT), 0).story()).isEqualTo(story);
		assertThat(place(told("c", "2026-03-08T11:00", "Hội nghị", other), 0).story()).isEqualTo(story);
	}

	@Test
	void aStateThatComesOnceMoreAfterAnEditIsAnEdit() {
		Labelled first = told("a", "2026-03-08T08:00", "Hội nghị", TEXT);
		place(first, 0);
		this.book.place(first.edited(DAY.plusSeconds(900), "Hội nghị bàn việc", TEXT));

		assertThat(Objects.requireNonNull(place(first, 0).changed()).tellings()).extracting(Telling::title)
			.containsExactly("Hội nghị");
	}

	@Test
	void theSameArticleOnceMoreChangesNothing() {
		Labelled first = told("a", "2026-03-08T08:00", "Hội nghị", TEXT);
		place(first, 0);

		assertThat(place(first, 1).changed()).isNull();
	}

	@Test
	void anArticleEditedLongAfterwardsStaysInItsStory() {
		place(told("a", "2026-03-08T08:00", "Hội nghị", TEXT), 0);
		Labelled copy = told("b", "2026-03-08T10:00", "Hội nghị", TEXT);
		StoryId story = place(copy, 0).story();

		assertThat(this.book.place(copy.edited(DAY.plusSeconds(86_400L * 90), "Hội nghị về giới", TEXT)).story())
			.isEqualTo(story);
	}

	@Test
	void theSameNoticeOfAnotherYearIsAnotherStory() {
		StoryId story = place(told("a", "2025-03-08T08:00", "Lịch nghỉ lễ", TEXT), 0).story();

		assertThat(place(told("b", "2026-03-08T08:00", "Lịch nghỉ lễ", TEXT), 1).story()).isNotEqualTo(story);
	}

	@Test
	void nothingIsComparedWithWhatIsOlderThanTwoMonths() {
		StoryId story = place(told("a", "2026-03-08T08:00", "Hội nghị", TEXT), 0).story();

		assertThat(place(told("b", "2026-03-08T10:00", "Hội nghị", TEXT), StoryBook.DAYS + 1).story())
			.isNotEqualTo(story);
	}

	@Test
	void ofVeryManyTellingsSomeAreListedAndAllAreCounted() {
		place(told("a", "2026-03-08T08:00", "Hội nghị", TEXT), 0);
		StoryId id = new StoryId(told("a", "2026-03-08T08:00", "Hội nghị", TEXT).id().value());
		int changes = 0;
		for (int i = 1; i < 2000; i++) {
			changes += place(told("b" + i, "2026-03-08T09:00", "Hội nghị", TEXT), 0).changed() != null ? 1 : 0;
		}

		Story story = Objects.requireNonNull(this.shelf.story(id));
		assertThat(story.tellings()).hasSize(Tellings.MOST);
		assertThat(story.articles() + this.shelf.uncounted(id)).isEqualTo(2000);
		assertThat(story.articles()).isGreaterThan(1850);
		assertThat(changes).isLessThan(150);
	}

	@Test
	void linesOfEveryArticleOfASourceAreLearntToBeItsFurniture() {
		Habits habits = Habits.NONE;
		for (int i = 0; i < 100; i++) {
			habits = habits.after(new int[] { 7, 1000 + 3 * i, 1001 + 3 * i, 1002 + 3 * i });
		}

		assertThat(habits.isFurniture(7)).isTrue();
		assertThat(habits.isFurniture(1297)).isFalse();
		assertThat(habits.lines()).hasSizeLessThanOrEqualTo(64);
	}

}
