package vn.diemtin.ingest.revise;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleRevised.Change;
import vn.diemtin.events.article.ArticleRevised.Part;
import vn.diemtin.events.article.Attachment;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTests {

	private static final String FIRST = "Sáng 16/11, xã Mường Mẫu khai giảng lớp tập huấn cho 120 học viên.";

	private static final String SECOND = "Lớp kéo dài ba ngày.";

	@ParameterizedTest
	@ValueSource(strings = { "Lượt xem: 1.203", "1.204 lượt xem", "Đã xem: 88 lần", "Số lượt truy cập 15.000.321",
			"Cập nhật 3 giờ trước", "5 phút trước", "Chia sẻ Facebook Zalo", "12 người đang online", "View count: 536",
			"16/11/2026 | Lượt xem: 77", "In bài viết", "0 bình luận", "Thích 15 Chia sẻ", "—", "100%" })
	void passesOverLinesThatChangeByThemselves(String line) {
		assertThat(fingerprint(article(FIRST, line, SECOND))).isEqualTo(fingerprint(article(FIRST, SECOND)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chương trình có 1.203 lượt xem trong ngày đầu.", "Hội nghị diễn ra trước giờ khai mạc.",
			"Ngày 20 tháng 11 năm 2026", "Số người tham gia là 45.", "Tổng số lượt khách đạt 15.000 lượt.", "Bộ Nội vụ",
			"Bình luận viên Nguyễn Văn A" })
	void keepsLinesThatSaySomething(String line) {
		assertThat(fingerprint(article(FIRST, line))).isNotEqualTo(fingerprint(article(FIRST)));
	}

	@Test
	void takesOtherSpacesMarksAndFormsForTheSame() {
		Article one = Articles.article("Tập huấn  “bình đẳng giới” – năm 2026", "Hoà bình,\u00a0hợp tác…");
		Article other = Articles.article("Tập huấn \"bình đẳng giới\" - năm 2026", "Hoa\u0300 bình, hợp tác...");
		assertThat(fingerprint(one)).isEqualTo(fingerprint(other));
	}

	@Test
	void seesEveryEdit() {
		String before = fingerprint(article(FIRST, SECOND));
		assertThat(List.of(fingerprint(article(FIRST.replace("120", "150"), SECOND)),
				fingerprint(article(SECOND, FIRST)), fingerprint(article(FIRST)),
				fingerprint(Articles.article("Lớp tập huấn mới", FIRST, SECOND)),
				fingerprint(Articles.article("Lớp tập huấn", "2026-11-17T08:00:00+07:00", List.of(), FIRST, SECOND)),
				fingerprint(Articles.article("Lớp tập huấn", "2026-11-16T08:00:00+07:00",
						List.of(new Attachment("https://bao.example.vn/cv-12.pdf", null, "pdf")), FIRST, SECOND))))
			.doesNotContain(before)
			.doesNotHaveDuplicates();
	}

	@Test
	void passesOverTheHourOfADateAndTheKeyOfAnAttachment() {
		Article one = Articles.article("Tin", "2026-11-16T08:00:00+07:00",
				List.of(new Attachment("https://bao.example.vn/cv-12.pdf?t=1", "Công văn 12", "pdf")), FIRST);
		Article other = Articles.article("Tin", "2026-11-16T04:30:00Z",
				List.of(new Attachment("https://bao.example.vn/cv-12.pdf?t=2", "Công văn 12", "pdf")), FIRST);
		assertThat(fingerprint(one)).isEqualTo(fingerprint(other));
	}

	@Test
	void tellsWhatChangedInTheOrderOfTheArticle() {
		Content before = Content.of(Articles.article("Lớp cho 120 người", FIRST, SECOND, "Hết."));
		Content after = Content.of(Articles.article("Lớp cho 150 người", "2026-11-17T08:00:00+07:00", List.of(),
				FIRST.replace("120", "150"), SECOND, "Có mặt lãnh đạo xã.", "Hết."));
		assertThat(ContentDiff.between(before, after)).containsExactly(
				new Change(Part.TITLE, "Lớp cho 120 người", "Lớp cho 150 người"),
				new Change(Part.PUBLISHED, "2026-11-16", "2026-11-17"),
				new Change(Part.TEXT, FIRST, FIRST.replace("120", "150")),
				new Change(Part.TEXT, null, "Có mặt lãnh đạo xã."));
		assertThat(ContentDiff.between(before, before)).isEmpty();
	}

	private static Article article(String... paragraphs) {
		return Articles.article("Lớp tập huấn", paragraphs);
	}

	private static String fingerprint(Article article) {
		return Content.of(article).fingerprint();
	}

}
