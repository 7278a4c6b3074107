package vn.diemtin.events.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.StatisticFact.Period;
import vn.diemtin.events.fact.StatisticFact.Quantity;
import vn.diemtin.events.fact.StatisticFact.Role;
import vn.diemtin.events.fact.StatisticFact.Scope;
import vn.diemtin.events.fact.StatisticFact.Trend;
import vn.diemtin.events.fact.StatisticFact.Unit;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

class CorrectedTests {

	private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

	private static final String TEXT = "Sáng 7/3 khai mạc. Đến 7/3 năm sau thì bế mạc. Theo Nghị định 25.";

	private static ArticleEnriched article(String text) {
		Article article = new Article(null, null, "Tin", null, text, "", null, null, "vi", null, null, List.of(),
				List.of(), List.of());
		ArticleId id = ArticleId.of("https://mau.vn/1");
		List<Fact> facts = new ArrayList<>();
		for (int at = text.indexOf("7/3"); at >= 0; at = text.indexOf("7/3", at + 1)) {
			facts.add(new DateFact(evidence(at, "7/3"), "2026-03-07", DateFact.Role.EVENT));
		}
		int document = text.indexOf("Nghị định 25");
		if (document >= 0) {
			facts.add(new DocumentFact(evidence(document, "Nghị định 25"), "25", null, null, null));
		}
		return new ArticleEnriched(
				new ArticleCollected(id, new SourceRef(new SourceId("mau"), "Mẫu", Source.Group.PRESS, null, null),
						"https://mau.vn/1", article, null, 1, List.of(), AT, AT),
				List.of(), facts, new StoryId("s"), "test/1", AT);
	}

	private static Evidence evidence(int start, String words) {
		return new Evidence(Field.TEXT, start, start + words.length(), words, 0.9, "dates/1");
	}

	private static Correction of(int fact, Map<String, String> mended) {
		ArticleEnriched article = article(TEXT);
		return Corrected.correction(article, article.facts().get(fact), mended, "lan", AT);
	}

	private static Correction hiding(int fact) {
		ArticleEnriched article = article(TEXT);
		return Corrected.correction(article, article.facts().get(fact), null, "lan", AT);
	}

	@Test
	void hidesOneFactAndLeavesItsTwin() {
		Corrected corrected = Corrected.of(article(TEXT), List.of(hiding(1)));
		assertThat(corrected.article().facts()).hasSize(2);
		assertThat(corrected.article().facts().getFirst().evidence().start()).isEqualTo(TEXT.indexOf("7/3"));
		assertThat(corrected.applied()).hasSize(1);
		assertThat(corrected.lost()).isEmpty();
	}

	@Test
	void mendsAFactAndSaysThatAPersonDid() {
		Corrected corrected = Corrected.of(article(TEXT), List.of(of(0, Map.of("value", "2025-03-07"))));
		assertThat(corrected.article().facts().getFirst()).isInstanceOfSatisfying(DateFact.class, (date) -> {
			assertThat(date.value()).isEqualTo("2025-03-07");
			assertThat(date.role()).isEqualTo(DateFact.Role.EVENT);
			assertThat(date.evidence().surface()).isEqualTo("7/3");
			assertThat(date.evidence().finder()).isEqualTo("by-hand/1");
		});
		assertThat(corrected.article().facts().get(1)).isEqualTo(article(TEXT).facts().get(1));
	}

	@Test
	void findsItsFactAgainWhenTheTextBeforeItGrew() {
		String grown = "Tin thêm dài dòng. ".repeat(40) + TEXT;
		Corrected corrected = Corrected.of(article(grown), List.of(hiding(1)));
		assertThat(corrected.article().facts()).hasSize(2);
		assertThat(corrected.article().facts().getFirst().evidence().start()).isEqualTo(grown.indexOf("7/3"));
	}

	@Test
	void tellsWhenItsFactIsFoundNoLonger() {
		Correction correction = hiding(2);
		assertThat(Corrected.of(article("Sáng 7/3 khai mạc."), List.of(correction)).lost()).containsExactly(correction);
		ArticleEnriched far = article("Một câu khác hẳn. ".repeat(40) + "Có Nghị định 25 ở đây.");
		assertThat(Corrected.of(far, List.of(correction)).lost()).containsExactly(correction);
		assertThat(Corrected.of(far, List.of(correction)).article().facts()).hasSize(1);
	}

	@Test
	void holdsEachCorrectionForOneFact() {
		Corrected corrected = Corrected.of(article(TEXT), List.of(hiding(0), hiding(1)));
		assertThat(corrected.article().facts()).hasSize(1);
		assertThat(corrected.applied()).hasSize(2);
	}

	@Test
	void leavesAFactThatCannotBeMendedSo() {
		Correction strange = of(2, Map.of("unknown", "x"));
		assertThat(Corrected.of(article(TEXT), List.of(strange)).article().facts().get(2))
			.isInstanceOfSatisfying(DocumentFact.class, (document) -> assertThat(document.number()).isEqualTo("25"));
	}

	@Test
	void keepsWhatIsKnownByArticle() {
		Corrections all = new Corrections();
		Correction one = hiding(0);
		all.keep(one.key(), one);
		assertThat(all.of(one.article())).containsExactly(one);
		assertThat(all.keep(one.key(), null)).isEqualTo(one.article());
		assertThat(all.of(one.article())).isEmpty();
	}

	@Test
	void letsTheSlotsOfAnEventFollowTheirFacts() {
		ArticleEnriched read = course();
		Map<String, String> other = Map.of("value", "2026-03-09");
		assertThat(training(read, read.facts().getFirst(), other).dates())
			.isEqualTo(new TrainingFact.Dates("2026-03-09", Field.TEXT, 5, 8));
		assertThat(training(read, read.facts().getFirst(), null).dates()).isNull();
		assertThat(Mending.isByHand(training(read, read.facts().getFirst(), null))).isTrue();
		assertThat(training(read, read.facts().get(1), other)).as("another date is none of its slots")
			.isEqualTo(read.facts().getLast());
	}

	@Test
	void mendsTheSlotsOfAnEventOneByOne() {
		ArticleEnriched read = course();
		Fact event = read.facts().getLast();
		TrainingFact mended = training(read, event, Map.of("headcount", "95", "placeName", "Nhà văn hóa"));
		assertThat(mended.headcount()).isNotNull();
		assertThat(mended.headcount().value()).isEqualTo(95);
		assertThat(mended.place()).isNotNull();
		assertThat(mended.place().name()).isEqualTo("Nhà văn hóa");
		assertThat(mended.place().place()).isNull();
		assertThat(mended.dates()).isEqualTo(((TrainingFact) event).dates());
		assertThat(training(read, event, Map.of("dates", "")).dates()).isNull();
		assertThat(training(read, event, Map.of("headcount", "rất nhiều"))).as("no number").isEqualTo(event);
	}

	@Test
	void tellsTwinsApartWithoutTheRestOfTheArticle() {
		ArticleEnriched read = article(TEXT);
		List<Trace> traces = Trace.of(read.collected().article(), read.facts());
		assertThat(traces).extracting(Trace::alone).containsExactly(false, false, true);
		assertThat(traces).extracting((trace) -> trace.isOf(hiding(1))).containsExactly(false, true, false);
		assertThat(traces).extracting((trace) -> trace.isOf(hiding(2))).containsExactly(false, false, true);
	}

	@Test
	void mendsTheSlotsOfAFigureOneByOne() {
		StatisticFact read = new StatisticFact(evidence(5, "7/3"), "s1", new Quantity(7, 7, 0), Bound.ABOUT,
				new Unit("bunch", "bó", "count"), Role.LEVEL, Trend.NONE, new Phrase("hoa", Field.TEXT, 0, 3), null,
				new Scope("province/1", "so-y-te", "tỉnh"), new Period("2025"), null);
		assertThat(Mending.slots(read)).containsOnly(entry("value", "7"), entry("measure", "hoa"),
				entry("unit", "bunch"), entry("place", "province/1"), entry("period", "2025"));
		StatisticFact mended = (StatisticFact) Mending.mend(read,
				Map.of("measure", "tỷ lệ hoa", "unit", "percent", "place", "VN", "period", "2026-Q1"));
		assertThat(mended.value()).isEqualTo(read.value());
		assertThat(mended.bound()).as("the number is as it was").isEqualTo(Bound.ABOUT);
		assertThat(mended.measure()).isEqualTo(new Phrase("tỷ lệ hoa", Field.TEXT, 0, 3));
		assertThat(mended.unit()).isEqualTo(new Unit("percent", "%", "ratio"));
		assertThat(mended.scope()).isEqualTo(new Scope("VN", "so-y-te", "toàn quốc"));
		assertThat(mended.period()).isEqualTo(new Period("2026-Q1"));
		assertThat(Mending.isByHand(mended)).isTrue();
		StatisticFact number = (StatisticFact) Mending.mend(read, Map.of("value", "7.5"));
		assertThat(number.value()).isEqualTo(new Quantity(7.5, 7.5, 1));
		assertThat(number.bound()).isEqualTo(Bound.EXACT);
		assertThat(number.unit()).isEqualTo(read.unit());
		StatisticFact bare = (StatisticFact) Mending.mend(read, Map.of("measure", "", "place", "", "period", ""));
		assertThat(bare.measure()).isNull();
		assertThat(bare.scope()).isEqualTo(new Scope(null, "so-y-te", null));
		assertThat(bare.period()).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> Mending.mend(read, Map.of("unit", "furlong")));
	}

	private static ArticleEnriched course() {
		ArticleEnriched read = article(TEXT);
		List<Fact> facts = new ArrayList<>(read.facts());
		facts.add(new TrainingFact(evidence(0, TEXT.substring(0, 17)), "digital", List.of(),
				new TrainingFact.Dates("2026-03-07", Field.TEXT, 5, 8), null, null, null, null,
				TrainingFact.Status.HELD));
		return new ArticleEnriched(read.collected(), List.of(), facts, read.story(), "test/1", AT);
	}

	private static TrainingFact training(ArticleEnriched read, Fact fact, @Nullable Map<String, String> mended) {
		Corrected corrected = Corrected.of(read, List.of(Corrected.correction(read, fact, mended, "lan", AT)));
		return (TrainingFact) corrected.article().facts().getLast();
	}

}
