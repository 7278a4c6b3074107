package vn.diemtin.desk.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.search.ArticleRef;
import vn.diemtin.store.search.StatisticRow;

import static org.assertj.core.api.Assertions.assertThat;

class DigestTests {

	private static final SourceRef SOURCE = new SourceRef(new SourceId("mau"), "Báo Mẫu", Source.Group.PRESS, null,
			null);

	@Test
	void tellsOnceWhatCopiesRepeatAndAllThatTheyTellDifferently() {
		List<StatisticRow> rows = List.of(row("a", "lop", 150), row("b", "lop", 150), row("c", "lop", 120),
				row("d", "khac", 150), row("d", "khac", 60));
		Digest digest = Digest.of(LocalDate.of(2026, 11, 22), List.of(), false, List.of(), rows);
		assertThat(digest.figures())
			.extracting((row) -> row.article().id().value() + " " + (int) row.statistic().value().min())
			.containsExactly("a 150", "c 120", "d 150");
	}

	private static StatisticRow row(String article, String story, double value) {
		StatisticFact fact = new StatisticFact(new Evidence(Field.TEXT, 0, 1, "x", 0.9, "statistics/1"), "s1",
				new StatisticFact.Quantity(value, value, 0), StatisticFact.Bound.EXACT,
				new StatisticFact.Unit("person", "học viên", "count"), StatisticFact.Role.LEVEL,
				StatisticFact.Trend.NONE, new Phrase("học viên", Field.TEXT, 0, 8), null, null, null, null);
		return new StatisticRow(
				new ArticleRef(new ArticleId(article), new StoryId(story), "Lớp tập huấn",
						"https://mau.example.vn/" + article, SOURCE, null, Instant.EPOCH, List.of(), null),
				fact, List.of());
	}

}
