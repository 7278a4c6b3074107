package vn.diemtin.enrich.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.TrainingFact;

import static org.assertj.core.api.Assertions.assertThat;

class HandworkTest {

	private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

	private static final String TEXT = "Ngày 21/10, tại phường Hạc Thành, Sở Nội vụ tỉnh Thanh Hóa tổ chức lớp tập huấn bình đẳng giới cho 120 học viên.";

	private final ClaimReader reader = new ClaimReader(Newsroom.canon());

	private final Handwork handwork = new Handwork(this.reader);

	private final ArticleUnderstood article;

	/// As state of earlier versions has it.
	private final Claim untraced;

	HandworkTest() {
		var told = ToldArticle.of("https://a.example/1", LocalDate.of(2025, 10, 22), "Tin", TEXT)
			.understood(Newsroom.finder());
		this.article = told.article();
		Claim read = this.reader.read(told).getFirst();
		assertThat(read.traces()).isNotEmpty();
		this.untraced = new Claim(read.report(), read.profile(), read.at(), null, null);
	}

	private Correction correction(String kind, int start, String surface, @Nullable Map<String, String> mended) {
		return new Correction(this.article.id(), kind, Field.TEXT, start, surface, "", "", mended, "lan", AT);
	}

	private @Nullable TrainingFact held(Correction correction) {
		Claim held = this.handwork.apply(this.untraced, List.of(correction)).held();
		return (held != null) ? held.report().fact() : null;
	}

	@Test
	void correctsAnEventThatWasKeptWithoutTheWordsBesideIt() {
		Evidence own = this.untraced.report().fact().evidence();
		Correction mended = correction("training", own.start(), own.surface(), Map.of("headcount", "95"));
		assertThat(Handwork.isOf(this.untraced, mended)).isTrue();
		assertThat(held(mended)).extracting((fact) -> Objects.requireNonNull(fact.headcount()).value()).isEqualTo(95L);
		assertThat(held(correction("training", own.start(), own.surface(), null))).isNull();
	}

	@Test
	void slotsOfSuchAnEventFollowTheFactsThatTheyWereReadFrom() {
		Correction date = correction("date", TEXT.indexOf("Ngày 21/10"), "Ngày 21/10", Map.of("value", "2025-10-20"));
		assertThat(held(date)).extracting((fact) -> Objects.requireNonNull(fact.dates()).value())
			.isEqualTo("2025-10-20");
		Correction people = correction("statistic", TEXT.indexOf("120"), "120 học viên", Map.of("value", "130"));
		assertThat(held(people)).extracting((fact) -> Objects.requireNonNull(fact.headcount()).value()).isEqualTo(130L);
	}

	@Test
	void leavesSuchAnEventWhereOtherWordsWereCorrected() {
		Evidence own = this.untraced.report().fact().evidence();
		for (Correction other : List.of(correction("training", own.start() + 1, own.surface(), null),
				correction("training", own.start(), own.surface() + " x", null),
				correction("date", TEXT.indexOf("tổ chức"), "tổ chức", Map.of("value", "2020")))) {
			assertThat(Handwork.isOf(this.untraced, other)).isFalse();
			assertThat(held(other)).isEqualTo(this.untraced.report().fact());
		}
	}

	@Test
	void aFigureOfWhichOnlyTheUnitIsMendedCountsAsManyPeopleAsBefore() {
		Correction unit = correction("statistic", TEXT.indexOf("120"), "120 học viên", Map.of("unit", "household"));
		assertThat(held(unit)).isEqualTo(this.untraced.report().fact());
	}

}
