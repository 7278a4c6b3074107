package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertMissed;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.training.TrainingEvent.Slot;

import static org.assertj.core.api.Assertions.assertThat;

/// What is told of stories and events, and what of it is told again.
class LedgerTopologyTest {

	private static final Instant NOW = Invented.NOW;

	private final JsonMapper mapper = new JsonMapper();

	private final List<AlertRaised> raised = new ArrayList<>();

	private final List<DeliveryWanted> wanted = new ArrayList<>();

	/// The compacted topic of the ledger, which outlives every run.
	private final Map<String, AlertTold> ledger = new TreeMap<>();

	private final List<AlertRule> rules = new ArrayList<>();

	private final List<AlertRaised> late = new ArrayList<>();

	@TempDir
	private Path folder = Path.of("");

	private @Nullable TopologyTestDriver running;

	@AfterEach
	void close() {
		if (this.running != null) {
			this.running.close();
		}
	}

	private TopologyTestDriver driver() {
		if (this.running == null) {
			this.running = newDriver("first");
		}
		return this.running;
	}

	private TopologyTestDriver newDriver(String state) {
		AlertRules matched = new AlertRules(new RuleReader(this.mapper, Invented.REGISTRY), Invented.REGISTRY,
				(id, checked) -> {
				});
		RuleBook book = new RuleBook(this.mapper);
		this.rules.forEach((rule) -> {
			matched.on(rule.id().value(), this.mapper.writeValueAsBytes(rule));
			book.on(rule.id().value(), this.mapper.writeValueAsBytes(rule));
		});
		ToldAlerts told = new ToldAlerts(this.mapper, Clock.systemUTC());
		this.ledger.forEach((key, entry) -> told.on(key, this.mapper.writeValueAsBytes(entry)));
		Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
		ArticleReader reader = new ArticleReader(
				new AlertMatcher(matched, Invented.REGISTRY, Invented.openFence(), Duration.ofDays(7), clock),
				this.mapper, clock);
		Properties config = new Properties();
		config.put(StreamsConfig.APPLICATION_ID_CONFIG, "alert");
		config.put(StreamsConfig.STATE_DIR_CONFIG, this.folder.resolve(state).toString());
		return new TopologyTestDriver(AlertTopology.of(reader, told, book, this.late::add, 1, this.mapper), config,
				NOW);
	}

	/// Ends the run and begins another.
	private void restart(String state) {
		close();
		this.running = newDriver(state);
	}

	private void rule(AlertRule rule) {
		this.rules.removeIf((old) -> old.id().equals(rule.id()));
		this.rules.add(rule);
		restart("rules-" + this.rules.size() + rule.version());
	}

	private void publish(Invented... articles) {
		TestInputTopic<String, byte[]> topic = driver().createInputTopic(Topics.ARTICLES_ENRICHED,
				new StringSerializer(), new ByteArraySerializer());
		for (Invented invented : articles) {
			ArticleEnriched article = invented.build();
			topic.pipeInput(article.id().value(), this.mapper.writeValueAsBytes(article));
		}
		read();
	}

	/// An audit found these.
	private void missed(AlertRule rule, Invented... articles) {
		TestInputTopic<String, byte[]> topic = driver().createInputTopic(Topics.ALERTS_MISSED, new StringSerializer(),
				new ByteArraySerializer());
		for (Invented invented : articles) {
			topic.pipeInput(rule.id().value(), this.mapper
				.writeValueAsBytes(new AlertMissed(rule, invented.build(), List.of(), NOW.plusSeconds(9))));
		}
		topic.pipeInput("r", "{".getBytes(StandardCharsets.UTF_8));
		read();
	}

	private void read() {
		read(Topics.ALERTS_RAISED, AlertRaised.class, (key, value) -> this.raised.add(value));
		read(Topics.DELIVERIES_WANTED, DeliveryWanted.class, (key, value) -> {
			assertThat(key).isEqualTo(value.channel().receiver());
			this.wanted.add(value);
		});
		read(Topics.ALERTS_TOLD, AlertTold.class, this.ledger::put);
	}

	private <T> void read(String topic, Class<T> type, BiConsumer<String, T> reader) {
		for (TestRecord<String, byte[]> record : driver()
			.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
			.readRecordsToList()) {
			String json = new String(record.value(), StandardCharsets.UTF_8);
			reader.accept(record.key(), this.mapper.readValue(json, type));
		}
	}

	private List<String> raised() {
		return this.raised.stream()
			.map((alert) -> alert.kind() + " " + alert.rule().id() + " " + alert.article().id())
			.toList();
	}

	private AlertTold told(String key) {
		return Objects.requireNonNull(this.ledger.get(key), key);
	}

	private static Invented course(String name, String story) {
		return Invented.article(name, "Tập huấn bình đẳng giới", "Lớp học mở tại Thanh Hóa.").story(story);
	}

	private static Invented elsewhere(String name) {
		return Invented.article(name, "Thông báo", "Lớp học được dời lại.").story(name);
	}

	@Test
	void tellsAStoryOnceAndCountsItsCopies() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(course("a1", "s1"), course("a2", "s1"), course("a1", "s1"), course("a3", "s3"), course("a4", "s1"));
		assertThat(raised()).containsExactly("FIRST r a1", "FIRST r a3");
		assertThat(told("r~s1").copies()).isEqualTo(2);
		assertThat(told("r~s3").copies()).isZero();
	}

	@Test
	void tellsLateWhatAnAuditFoundOnceAndCountsIt() {
		AlertRule rule = Invented.rule("r", "\"tập huấn\"");
		rule(rule);
		publish(course("a1", "s1"));
		missed(rule, course("a1", "s1"), course("a2", "s1"), course("b1", "s2"), course("b1", "s2"));
		missed(rule, course("b1", "s2"));
		assertThat(raised()).containsExactly("FIRST r a1", "FIRST r b1");
		assertThat(this.raised.getFirst().lateSince()).isNull();
		assertThat(this.raised.getLast().lateSince()).isEqualTo(NOW.plusSeconds(9));
		assertThat(this.late).extracting((alert) -> alert.article().id().value()).containsExactly("b1");
		publish(course("b1", "s2"));
		assertThat(this.late).hasSize(1);
		assertThat(this.raised).hasSize(2);
	}

	@Test
	void tellsAnEventOnceThoughTwoStoriesTellOfIt() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(course("a1", "s1").tells("t1"), course("b1", "s2").tells("t1"), course("b2", "s2"));
		assertThat(raised()).containsExactly("FIRST r a1");
		assertThat(told("r~s1").articles()).extracting((id) -> id.value()).containsExactly("a1", "b1", "b2");
	}

	@Test
	void tellsTwoEventsOfOneTitle() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(course("a1", "s1").tells("t1"), course("b1", "s2").tells("t2"));
		assertThat(raised()).containsExactly("FIRST r a1", "FIRST r b1");
	}

	@Test
	void tellsWhatMattersOfAnEventThatChangesAlsoWhenTheRuleWouldNotHaveFoundIt() {
		rule(Invented.rule("r", "\"tập huấn\""));
		rule(Invented.rule("other", "\"phòng cháy\""));
		publish(course("a1", "s1").tells("t1"),
				elsewhere("c1").later(1).changes("t1", Slot.DATES, "2026-12-01", "2026-12-08"));
		assertThat(raised()).containsExactly("FIRST r a1", "CHANGE r c1");
		AlertRaised change = this.raised.getLast();
		assertThat(change.story().value()).isEqualTo("s1");
		assertThat(change.changes()).extracting((one) -> one.before() + " -> " + one.after())
			.containsExactly("2026-12-01 -> 2026-12-08");
		assertThat(change.key()).startsWith("r~s1~");
	}

	@Test
	void tellsAChangeOnceHoweverOftenItIsRead() {
		rule(Invented.rule("r", "\"tập huấn\""));
		Invented change = course("c1", "s2").later(1).changes("t1", Slot.STATUS, "planned", "cancelled");
		publish(course("a1", "s1").tells("t1"), change, change);
		assertThat(raised()).containsExactly("FIRST r a1", "CHANGE r c1");
		assertThat(told("r~s1").changes()).hasSize(1);
	}

	@Test
	void keepsSilentOfChangesThatDoNotMatter() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(course("a1", "s1").tells("t1"),
				elsewhere("c1").later(1).changes("t1", Slot.AUDIENCE, "cán bộ", "công chức"),
				elsewhere("c2").later(2).changes("t1", Slot.HEADCOUNT, null, "120"),
				elsewhere("c3").later(3).changes("t1", Slot.STATUS, "held", "reported"),
				elsewhere("c4").later(4).changes("t1", Slot.PLACE, "province/38", null));
		assertThat(raised()).containsExactly("FIRST r a1");
	}

	@Test
	void firstAlertThatKnowsOfAChangeDoesNotTellItAgain() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(elsewhere("c1").changes("t1", Slot.DATES, "2026-12-01", "2026-12-08"),
				course("a1", "s1").later(1).tells("t1"));
		assertThat(raised()).containsExactly("FIRST r a1");
	}

	@Test
	void tellsAChangeThatOvertookTheFirstAlert() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(elsewhere("c1").later(2).changes("t1", Slot.DATES, "2026-12-01", "2026-12-08"),
				course("a1", "s1").later(1).tells("t1"));
		assertThat(raised()).containsExactly("FIRST r a1", "CHANGE r c1");
	}

	@Test
	void replayFromZeroTellsNothingAgainWithOrWithoutItsState() {
		Invented[] day = { course("a1", "s1").tells("t1"), course("a2", "s1"),
				elsewhere("c1").later(1).changes("t1", Slot.DATES, "2026-12-01", "2026-12-08"),
				course("b1", "s2").later(2).tells("t1"), course("b2", "s2").later(3),
				elsewhere("c2").later(4).changes("t1", Slot.STATUS, "planned", "postponed") };
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(day);
		List<String> once = raised();
		assertThat(once).containsExactly("FIRST r a1", "CHANGE r c1", "CHANGE r c2");
		Map<String, AlertTold> then = Map.copyOf(this.ledger);

		publish(day);
		assertThat(raised()).isEqualTo(once);

		restart("emptied");
		publish(day);
		assertThat(raised()).isEqualTo(once);
		assertThat(this.ledger).isEqualTo(then);

		restart("emptied-again");
		publish(List.of(day).reversed().toArray(Invented[]::new));
		assertThat(raised()).isEqualTo(once);
		assertThat(this.ledger).isEqualTo(then);
	}

	@Test
	void newVersionOfARuleDoesNotTellWhatTheOldOneDid() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(course("a1", "s1").tells("t1"));
		rule(Invented.rule("r", "\"bình đẳng giới\"", 2));
		publish(course("a1", "s1").tells("t1"), course("a2", "s1"), course("b1", "s2").tells("t1"), course("d1", "s4"));
		assertThat(raised()).containsExactly("FIRST r a1", "FIRST r d1");
	}

	@Test
	void ruleThatIsOffTellsNoChange() {
		rule(Invented.rule("r", "\"tập huấn\""));
		publish(course("a1", "s1").tells("t1"));
		AlertRule on = this.rules.getFirst();
		rule(new AlertRule(on.id(), on.name(), on.query(), on.owner(), 2, false, NOW));
		publish(elsewhere("c1").later(1).changes("t1", Slot.DATES, "2026-12-01", "2026-12-08"));
		assertThat(raised()).containsExactly("FIRST r a1");
	}

	@Test
	void wantsOneDeliveryAChannelWithAnIdThatNeverChanges() {
		AlertRule rule = Invented.rule("r", "\"tập huấn\"");
		List<Channel> channels = List.of(new Channel.Mail("to-tin@mau.vn", Channel.Grouping.AT_ONCE),
				new Channel.Webhook("https://mau.vn/nhan", "mau"));
		rule(new AlertRule(rule.id(), rule.name(), rule.query(), rule.owner(), 1, true, rule.changedAt(), channels));
		publish(course("a1", "s1").tells("t1"), course("a2", "s1"),
				elsewhere("c1").later(1).changes("t1", Slot.DATES, "2026-12-01", "2026-12-08"));
		assertThat(this.wanted).extracting((one) -> one.channel().receiver() + " " + one.alert().article())
			.containsExactly("mail:to-tin@mau.vn a1", "webhook:https://mau.vn/nhan a1", "mail:to-tin@mau.vn c1",
					"webhook:https://mau.vn/nhan c1");
		assertThat(this.wanted).extracting(DeliveryWanted::id).doesNotHaveDuplicates();
		assertThat(this.wanted).extracting((one) -> one.alert().thread()).containsOnly("r~s1");
		this.wanted
			.forEach((one) -> assertThat(one.id()).isEqualTo(DeliveryWanted.id(one.alert().alert(), one.channel())));
	}

}
