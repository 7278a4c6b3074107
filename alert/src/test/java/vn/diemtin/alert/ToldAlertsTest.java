package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.wire.BadMessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

class ToldAlertsTest {

	private static final int MANY = 6_000;

	private final JsonMapper mapper = new JsonMapper();

	private final ToldAlerts ledger = new ToldAlerts(this.mapper, Clock.fixed(Invented.NOW, ZoneOffset.UTC));

	private final PackedTold press = new PackedTold();

	private void read(AlertTold told) {
		this.ledger.on(told.key(), this.mapper.writeValueAsBytes(told));
	}

	private static AlertTold told(String rule, String story, List<String> stories, List<String> events,
			String... articles) {
		return new AlertTold(new RuleId(rule), new StoryId(story), stories.stream().map(StoryId::new).toList(),
				events.stream().map(TrainingId::new).toList(), List.of(articles).stream().map(ArticleId::new).toList(),
				List.of(), Invented.NOW, Invented.NOW);
	}

	private @Nullable AlertTold found(String rule, String story) {
		return this.ledger.of(new RuleId(rule), new StoryId(story));
	}

	@Test
	void findsEachOfManyAsItWasWritten() {
		for (int i = 0; i < MANY; i++) {
			read(LedgerProbe.entry(i));
		}
		for (int i = 0; i < MANY; i++) {
			AlertTold entry = LedgerProbe.entry(i);
			assertThat(entry.stories())
				.allSatisfy((story) -> assertThat(this.ledger.of(entry.rule(), story)).isEqualTo(entry));
			assertThat(entry.events()).allSatisfy((event) -> assertThat(this.ledger.of(event)).contains(entry));
			assertThat(found("khac", entry.story().value())).isNull();
		}
	}

	@Test
	void keepsAnEntryInFewBytes() {
		long bytes = 0;
		for (int i = 0; i < MANY; i++) {
			bytes += this.press.pack(LedgerProbe.entry(i)).length;
		}
		assertThat(bytes / MANY).isLessThan(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "s1", "0000000000000000000000000a", "7vvvvvvvvvvvvvvvvvvvvvvvvv",
			"80000000000000000000000000", "0000000000000000000000000w", "0123456789abcdefghijklmnop-12",
			"Tin về nước sạch 🚰", "a~b\n\u0000", "0000000000000000000000000A" })
	void makesTheSameEntryAgainWhateverItsIdsAre(String id) {
		AlertTold told = new AlertTold(new RuleId(id), new StoryId(id), List.of(new StoryId(id), new StoryId(id + id)),
				List.of(new TrainingId("x" + id)),
				List.of(new ArticleId(id), new ArticleId("0000000000000000000000000b")),
				List.of(id, id + "~" + id + "~c"), Instant.MAX, Instant.MIN);
		assertThat(this.press.unpack(this.press.pack(told))).isEqualTo(told);
	}

	@Test
	void newestRecordOfAKeyHolds() {
		read(told("r", "s1", List.of("s1"), List.of("t1"), "a1"));
		AlertTold newer = told("r", "s1", List.of("s1", "s2"), List.of("t1", "t2"), "a1", "a2");
		read(newer);
		assertThat(found("r", "s1")).isEqualTo(newer);
		assertThat(found("r", "s2")).isEqualTo(newer);
		assertThat(this.ledger.of(new TrainingId("t1"))).containsExactly(newer);
		assertThat(this.ledger.of(new TrainingId("t2"))).containsExactly(newer);
	}

	@Test
	void textsOfOneHashAreToldApart() {
		assertThat("Aa~s").hasSameHashCodeAs("BB~s");
		AlertTold one = told("Aa", "s", List.of("s"), List.of("Aa"), "a1");
		AlertTold other = told("BB", "s", List.of("s"), List.of("BB"), "a1");
		read(one);
		assertThat(found("BB", "s")).isNull();
		read(other);
		assertThat(found("Aa", "s")).isEqualTo(one);
		assertThat(found("BB", "s")).isEqualTo(other);
		assertThat(this.ledger.of(new TrainingId("BB"))).containsExactly(other);
	}

	@Test
	void tellsAllRulesOfAnEventInTheirOrder() {
		read(told("r2", "s1", List.of("s1"), List.of("t1"), "a1"));
		read(told("r1", "s1", List.of("s1"), List.of("t1"), "a1"));
		assertThat(this.ledger.of(new TrainingId("t1"))).extracting((one) -> one.rule().value())
			.containsExactly("r1", "r2");
	}

	@Test
	void forgetsWhatWasTakenAway() {
		AlertTold told = told("r", "s1", List.of("s1"), List.of("t1"), "a1");
		read(told);
		this.ledger.on("r~s1", null);
		this.ledger.on("r~unknown", null);
		assertThat(found("r", "s1")).isNull();
		assertThat(this.ledger.of(new TrainingId("t1"))).isEmpty();
		read(told);
		assertThat(found("r", "s1")).isEqualTo(told);
		assertThat(this.ledger.of(new TrainingId("t1"))).containsExactly(told);
	}

	@Test
	void knowsWhichOfSomeArticlesARuleHasTold() {
		read(told("r", "s1", List.of("s1"), List.of(), "a1", "a2"));
		read(told("r", "s3", List.of("s3"), List.of(), "a3"));
		read(told("other", "s4", List.of("s4"), List.of(), "a4"));
		Set<ArticleId> asked = Set.of(new ArticleId("a2"), new ArticleId("a3"), new ArticleId("a4"));
		assertThat(this.ledger.told(new RuleId("r"), asked)).extracting(ArticleId::value)
			.containsExactlyInAnyOrder("a2", "a3");
		assertThat(this.ledger.told(new RuleId("unknown"), asked)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{", "null", "[]", "{\"rule\":\"r\"}",
					"{\"rule\":\"r~one\",\"story\":\"s1\",\"stories\":[],\"events\":[],\"articles\":[],\"changes\":[]}",
					"\u0000" })
	void storyOfARecordThatCannotBeReadIsNotToldAgain(String json) {
		assertThatRuntimeException()
			.isThrownBy(() -> this.ledger.on("r~one~s1", json.getBytes(StandardCharsets.UTF_8)));
		assertThat(found("r~one", "s1")).isEqualTo(told("r~one", "s1", List.of("s1"), List.of()));
		assertThatRuntimeException().isThrownBy(() -> this.ledger.on("no key", json.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void recordThatCannotBeReadLeavesTheOneBeforeIt() {
		AlertTold told = told("r", "s1", List.of("s1"), List.of("t1"), "a1");
		read(told);
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.ledger.on("r~s1", new byte[] { '{' }));
		assertThatExceptionOfType(BadMessage.class).isThrownBy(() -> this.ledger.on("r~s1",
				this.mapper.writeValueAsBytes(told("r", "s2", List.of("s2"), List.of(), "a2"))));
		assertThat(found("r", "s1")).isEqualTo(told);
		assertThat(found("r", "s2")).isNull();
	}

}
