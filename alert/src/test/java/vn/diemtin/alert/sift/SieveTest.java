package vn.diemtin.alert.sift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.match.QueryMatch;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.Registry;

import static org.assertj.core.api.Assertions.assertThat;

class SieveTest {

	private static final int RULES = 1_500;

	private final Registry registry = new Registry();

	private List<String> candidates(ArticleEnriched article, String... queries) {
		return Sieve.of(List.of(queries), (text) -> QueryParser.parse(text).query(), this.registry)
			.candidates(ArticleView.of(article, this.registry));
	}

	@Test
	void losesNoRuleThatMatches() {
		List<String> rules = MadeQueries.of(RULES, 11);
		List<Query> queries = rules.stream().map((text) -> QueryParser.parse(text).query()).toList();
		List<QueryMatch> matches = queries.stream().map((query) -> QueryMatch.of(query, this.registry)).toList();
		Sieve<Integer> sieve = Sieve.of(IntStream.range(0, RULES).boxed().toList(), queries::get, this.registry);
		long looked = 0;
		long matched = 0;
		for (ArticleEnriched article : MadeArticles.of(200, 12, this.registry)) {
			ArticleView view = ArticleView.of(article, this.registry);
			Set<Integer> candidates = new LinkedHashSet<>(sieve.candidates(view));
			List<String> lost = new ArrayList<>();
			for (int rule = 0; rule < RULES; rule++) {
				if (matches.get(rule).matches(view, MadeArticles.TODAY)) {
					matched++;
					if (!candidates.contains(rule)) {
						lost.add(rules.get(rule));
					}
				}
			}
			assertThat(lost).as(article.collected().article().text()).isEmpty();
			looked += candidates.size();
		}
		assertThat(matched).isGreaterThan(10_000);
		assertThat(looked).isBetween(matched, matched * 3);
	}

	@Test
	void wantsOnePhraseOfEachGroup() {
		List<ArticleEnriched> articles = MadeArticles.of(1, 1, this.registry);
		ArticleEnriched article = articles.getFirst();
		String title = article.collected().article().title();
		String there = "\"" + title.split("\\.")[0].strip() + "\"";
		assertThat(candidates(article, there + " OR \"không ai viết\"", there + " AND \"không ai viết\"",
				"(" + there + " OR a1) (b2 OR " + there + ") -c3", "NOT " + there, "from:2020",
				"training(status:planned) topic:none"))
			.containsExactly(there + " OR \"không ai viết\"", "(" + there + " OR a1) (b2 OR " + there + ") -c3",
					"NOT " + there, "from:2020");
	}

	@Test
	void knowsNoRuleOfNothing() {
		ArticleEnriched article = MadeArticles.of(1, 1, this.registry).getFirst();
		assertThat(candidates(article)).isEmpty();
	}

}
