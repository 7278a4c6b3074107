package vn.diemtin.alert;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.match.Explanation;
import vn.diemtin.store.match.QueryMatch;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.QueryText;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {

	private static final ArticleEnriched GENDER = RuleTable.ARTICLES.getFirst();

	private static Explanation explain(String query) {
		return QueryMatch.of(QueryParser.parse(query).query(), Invented.REGISTRY)
			.explain(ArticleView.of(GENDER, Invented.REGISTRY), LocalDate.of(2026, 11, 20));
	}

	private static List<String> whyNot(String query) {
		return explain(query).whyNot().stream().map((part) -> QueryText.of(part.query())).toList();
	}

	@Test
	void namesTheConditionsThatFail() {
		assertThat(whyNot("\"bình đẳng giới\" province:\"Nghệ An\" topic:health -\"cán bộ\""))
			.containsExactly("province:\"Nghệ An\"", "topic:health", "NOT \"cán bộ\"");
		assertThat(whyNot("\"tập huấn\" AND (\"mưa lũ\" OR \"sơ cứu\")")).containsExactly("\"mưa lũ\"", "\"sơ cứu\"");
		assertThat(whyNot("\"tập huấn\"")).isEmpty();
	}

	@Test
	void namesTheConditionThatTheNearestFactFails() {
		assertThat(whyNot("training(status:held within:30d)")).containsExactly("training(within:30d)");
		assertThat(whyNot("statistic(sex:female value<20%)")).hasSize(1);
	}

	@Test
	void quotesWhatIsNotWanted() {
		assertThat(explain("NOT \"cán bộ\"").whyNot().getFirst().shown()).extracting(Phrase::text)
			.containsExactly("cán bộ");
		assertThat(explain("giới status:held").why()).extracting(Phrase::text).contains("giới", "lớp tập huấn");
	}

	@Test
	void namesTheWordsThatAreMissing() {
		assertThat(explain("\"bình đẳng lũ quét\"").whyNot().getFirst().absent()).containsExactly("lũ", "quét");
		assertThat(explain("lũ quét sạt lở").whyNot().getFirst().absent()).containsExactly("lũ", "quét", "sạt", "lở");
		assertThat(explain("\"giới đẳng bình\"").whyNot().getFirst().absent()).as("they stand apart").isEmpty();
		assertThat(explain("\"bình đẳng giới\"").absent()).isEmpty();
	}

}
