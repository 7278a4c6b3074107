package vn.diemtin.desk.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import vn.diemtin.desk.page.Days;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceTurned;

import static org.assertj.core.api.Assertions.assertThat;

class SourceMatterTests {

	private static final Locale VIETNAMESE = Locale.of("vi");

	private static final String URL = "https://tinh.example.vn/rss";

	private static final List<Particulars> ALL = List.of(new Particulars.Unasked(), new Particulars.Unread(),
			new Particulars.Failing(URL, "challenged", null, 3),
			new Particulars.Failing(URL, "refused", "HTTP 503", 1_200), new Particulars.Misread(7, 9),
			new Particulars.Silent(LocalDate.of(2026, 11, 2), 1_031), new Particulars.Incomplete(12, 90, 8),
			new Particulars.Undated(12, 8), new Particulars.Redated(Origin.JSON_LD, Origin.LABEL),
			new Particulars.Missed(40, 60), new Particulars.Moved(URL, "moi.example.vn"),
			new Particulars.Volume(3, 40));

	private final SourceMatter matter = new SourceMatter(messages(), new Days());

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("vn.diemtin.desk.messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void tellsEveryKindOfParticularsInBothLanguages(String language) {
		assertThat(ALL).extracting(Object::getClass)
			.map((type) -> (Object) type)
			.containsAll(Arrays.asList(Particulars.class.getPermittedSubclasses()));
		for (Particulars particulars : ALL) {
			assertThat(this.matter.text(particulars, null, Locale.of(language))).as(particulars.toString())
				.isNotBlank()
				.doesNotContain("{", "}");
		}
		for (Origin origin : Origin.values()) {
			assertThat(this.matter.text(new Particulars.Redated(origin, origin), null, Locale.of(language)))
				.isNotBlank();
		}
		for (Cause cause : Cause.values()) {
			assertThat(this.matter.cause(cause, Locale.of(language))).isNotBlank();
		}
	}

	@Test
	void saysInVietnameseWhatIsTheMatter() {
		assertThat(ALL).map((one) -> this.matter.text(one, null, VIETNAMESE))
			.contains(URL + ": tường lửa chặn, 3 lần liền", URL + ": bị từ chối, 1.200 lần liền; máy báo: HTTP 503",
					"không có gì mới từ ngày 02/11/2026, trong khi lẽ ra có chừng 1.031 tin",
					"ngày vốn đọc từ dữ liệu của trang, nay đọc từ nhãn trên trang");
	}

	@Test
	void leavesWhatItDoesNotKnowAsItWasTold() {
		assertThat(this.matter.text(null, "no list any more", VIETNAMESE)).isEqualTo("no list any more");
		assertThat(this.matter.text(null, null, VIETNAMESE)).isEmpty();
		assertThat(this.matter.text(new Particulars.Failing(URL, "quite-new", null, 3), null, VIETNAMESE))
			.isEqualTo(URL + ": quite-new, 3 lần liền");
	}

	@Test
	void tellsOfDeathAndReturnInOneSentence() {
		Instant at = Instant.parse("2026-11-20T03:05:00Z");
		SourceTurned dead = new SourceTurned(new SourceId("tinh"), "Cổng tỉnh {0}", false, Cause.BOT_WALL, null, null,
				at, null);
		assertThat(this.matter.sentence(dead, VIETNAMESE))
			.isEqualTo("Nguồn Cổng tỉnh {0} ngừng cho tin từ 10:05 20/11/2026 vì bị tường lửa chặn");
		SourceTurned back = new SourceTurned(new SourceId("tinh"), "Cổng tỉnh", true, Cause.WELL, null, null, at, null);
		assertThat(this.matter.sentence(back, VIETNAMESE)).isEqualTo("Nguồn Cổng tỉnh đã trở lại từ 10:05 20/11/2026");
	}

}
