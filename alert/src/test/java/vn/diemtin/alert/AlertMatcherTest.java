package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.store.query.Registry;

import static org.assertj.core.api.Assertions.assertThat;

class AlertMatcherTest {

	private static final ArticleEnriched GENDER = RuleTable.ARTICLES.getFirst();

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

	private List<String> rulesMatching(ArticleEnriched article) {
		return this.matcher.on(article).alerts().stream().map((alert) -> alert.rule().id().value()).toList();
	}

	private List<Phrase> reasons(String query, ArticleEnriched article) {
		given(Invented.rule("why", query));
		List<AlertRaised> alerts = this.matcher.on(article).alerts();
		assertThat(alerts).hasSize(1);
		return alerts.getFirst().reasons();
	}

	private static String quoted(ArticleEnriched enriched, Phrase phrase) {
		Article article = enriched.collected().article();
		String text = switch (phrase.field()) {
			case TITLE -> article.title();
			case LEAD -> String.valueOf(article.lead());
			case TEXT -> article.text();
		};
		return text.substring(phrase.start(), phrase.end());
	}

	@Test
	void quotesWhatMatchedWithItsOffsets() {
		assertThat(reasons("\"bình đẳng giới\" AND \"Bộ Nội vụ\" AND \"cán bộ nữ\"", GENDER)).containsExactly(
				new Phrase("bình đẳng giới", Field.TITLE, 9, 23), new Phrase("Bộ Nội vụ", Field.LEAD, 11, 20),
				new Phrase("cán bộ nữ", Field.TEXT, 52, 61));
	}

	@Test
	void quotesTheTextAndNotTheRule() {
		assertThat(reasons("\"THANH HOA\"", GENDER)).extracting(Phrase::text).containsExactly("Thanh Hoá");
	}

	@Test
	void quotesNeighbouringWordsAsOne() {
		assertThat(reasons("giới đẳng huấn", GENDER)).extracting(Phrase::text).containsExactly("huấn", "đẳng giới");
	}

	@Test
	void quotesTheFactsBehindNamedFields() {
		assertThat(reasons("province:\"Thanh Hóa\" status:held agency:\"sở nội vụ\" topic:gender-equality", GENDER))
			.extracting(Phrase::text)
			.containsExactlyInAnyOrder("tỉnh Thanh Hóa", "lớp tập huấn", "Sở Nội vụ");
	}

	@Test
	void quotesExactlyWhatTheArticleSaysForEveryRuleOfTheTable() {
		for (RuleTable.Row row : RuleTable.ROWS) {
			given(Invented.rule("why", row.query()));
			for (ArticleEnriched article : RuleTable.ARTICLES) {
				this.matcher.on(article)
					.alerts()
					.forEach((alert) -> assertThat(alert.reasons())
						.allSatisfy((phrase) -> assertThat(phrase.text()).isEqualTo(quoted(article, phrase))));
			}
		}
	}

	@Test
	void quotesNothingThatWasNotWanted() {
		assertThat(reasons("cán bộ NOT (giới Huế)", GENDER)).extracting(Phrase::text)
			.contains("cán bộ")
			.doesNotContain("giới");
	}

	@Test
	void givesAtMostTwentyReasons() {
		String words = String.join(" ", IntStream.range(0, 40).mapToObj((i) -> "x" + i + " và").toList());
		String query = String.join(" OR ", IntStream.range(0, 40).mapToObj((i) -> "x" + i).toList());
		assertThat(reasons(query, Invented.article("many", "Tin", words).build())).hasSize(20);
	}

	@Test
	void brokenRuleLeavesItsNeighboursAlone() {
		given(Invented.rule("before", "\"tập huấn\""));
		this.rules.on("broken", "{not json".getBytes(StandardCharsets.UTF_8));
		given(Invented.rule("empty", "  "));
		given(Invented.rule("after", "\"bình đẳng giới\""));
		assertThat(rulesMatching(GENDER)).containsExactly("after", "before");
		assertThat(this.rules.problems()).containsOnlyKeys("broken", "empty");
		assertThat(this.rules.liveCount()).isEqualTo(2);
	}

	@Test
	void brokenRuleIsLiveAgainWhenMended() {
		given(Invented.rule("one", "", 1));
		given(Invented.rule("one", "giới", 2));
		assertThat(rulesMatching(GENDER)).containsExactly("one");
		assertThat(this.rules.problems()).isEmpty();
	}

	@Test
	void changedRuleMatchesByItsNewestVersionOnly() {
		given(Invented.rule("one", "giới", 1));
		given(Invented.rule("one", "\"mưa lũ\"", 3));
		given(Invented.rule("one", "giới", 2));
		assertThat(rulesMatching(GENDER)).isEmpty();
		assertThat(rulesMatching(RuleTable.ARTICLES.get(1))).containsExactly("one");
	}

	@Test
	void disabledOrDeletedRuleMatchesNothing() {
		given(Invented.rule("off", "giới", 1));
		AlertRule on = Invented.rule("off", "giới", 2);
		given(new AlertRule(on.id(), on.name(), on.query(), on.owner(), on.version(), false, on.changedAt()));
		given(Invented.rule("gone", "giới"));
		this.rules.on("gone", null);
		given(Invented.rule("stays", "giới"));
		assertThat(rulesMatching(GENDER)).containsExactly("stays");
	}

	@Test
	void articleEnrichedBeforeTheRuleRaisesNothing() {
		given(Invented.rule("one", "giới"));
		ArticleEnriched old = Invented.article("old", "Bình đẳng giới", "…")
			.enrichedAt(Invented.NOW.minusSeconds(61))
			.build();
		MatchOutcome outcome = this.matcher.on(old);
		assertThat(outcome.alerts()).isEmpty();
		assertThat(outcome.disposition().outcome()).isEqualTo("no-rule");
		assertThat(outcome.disposition().reason()).isEqualTo("enriched before the matching rules were made");
	}

	@Test
	void articleFirstSeenBeforeTheHorizonRaisesNothing() {
		given(Invented.rule("one", "giới"));
		Invented article = Invented.article("old", "Bình đẳng giới", "…");
		assertThat(rulesMatching(article.firstSeenAt(Invented.NOW.minus(Duration.ofDays(7))).build())).hasSize(1);
		assertThat(rulesMatching(article.firstSeenAt(Invented.NOW.minus(Duration.ofDays(7)).minusMillis(1)).build()))
			.isEmpty();
	}

	@Test
	void namesTheMatchingRulesInTheDisposition() {
		given(Invented.rule("b", "giới"));
		given(Invented.rule("a", "tập huấn"));
		var disposition = this.matcher.on(GENDER).disposition();
		assertThat(disposition.stage()).isEqualTo("alert");
		assertThat(disposition.item()).isEqualTo("gender");
		assertThat(disposition.outcome()).isEqualTo("matched");
		assertThat(disposition.reason()).isEqualTo("Luật a, Luật b");
	}

	@Test
	void articleThatCannotBeReadIsADeadLetter() {
		ArticleReader reader = new ArticleReader(this.matcher, this.mapper, Clock.fixed(Invented.NOW, ZoneOffset.UTC));
		for (String message : List.of("{", "null", "{}", "[]")) {
			byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
			MatchOutcome outcome = reader.on("some", bytes).outcome();
			assertThat(outcome.disposition().outcome()).as(message).isEqualTo("dead-letter");
			assertThat(outcome.deadLetters()).extracting(MatchOutcome.DeadLetter::message).containsExactly(bytes);
		}
	}

	@Test
	void textOfUnusualShapeIsNoDeadLetter() {
		given(Invented.rule("one", "giới"));
		for (String text : List.of("", " \n ", "…!!!", "a".repeat(100_000), "\uD83D\uDE00 giới",
				"x\u0301".repeat(1_000))) {
			assertThat(rulesMatching(Invented.article("odd", text, "bình đẳng giới").lead("").build()))
				.containsExactly("one");
		}
	}

}
