package vn.diemtin.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.store.query.Registry;

import static org.assertj.core.api.Assertions.assertThat;

class RuleTableTest {

	private final JsonMapper mapper = new JsonMapper();

	private final Registry registry = Invented.REGISTRY;

	private final AlertRules rules = new AlertRules(new RuleReader(this.mapper, this.registry), this.registry,
			(id, state) -> {
			});

	private final AlertMatcher matcher = new AlertMatcher(this.rules, this.registry, Invented.openFence(),
			Duration.ofDays(7), Clock.fixed(Invented.NOW, ZoneOffset.UTC));

	private void given(AlertRule rule) {
		this.rules.on(rule.id().value(), this.mapper.writeValueAsBytes(rule));
	}

	@ParameterizedTest
	@FieldSource("vn.diemtin.alert.RuleTable#ROWS")
	void matchesWhatTheTableSays(RuleTable.Row row) {
		given(Invented.rule("one", row.query()));
		Set<String> matched = new TreeSet<>();
		for (ArticleEnriched article : RuleTable.ARTICLES) {
			if (!this.matcher.on(article).alerts().isEmpty()) {
				matched.add(article.id().value());
			}
		}
		assertThat(matched).isEqualTo(new TreeSet<>(row.articles()));
	}

	@Test
	void matchesAllRulesOfTheTableAtOnce() {
		Map<String, Set<String>> expected = new TreeMap<>();
		for (RuleTable.Row row : RuleTable.ROWS) {
			given(Invented.rule(row.query(), row.query()));
			row.articles().forEach((name) -> expected.computeIfAbsent(name, (key) -> new TreeSet<>()).add(row.query()));
		}
		for (ArticleEnriched article : RuleTable.ARTICLES) {
			assertThat(this.matcher.on(article).alerts()).extracting((alert) -> alert.rule().query())
				.containsExactlyInAnyOrderElementsOf(expected.getOrDefault(article.id().value(), Set.of()));
		}
	}

}
