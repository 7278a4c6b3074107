package vn.diemtin.enrich;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.FactChange;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.wire.EventSerdes;

import static org.assertj.core.api.Assertions.assertThat;

class EnrichTopologyTest {

	private static final Instant NOW = Instant.parse("2026-03-08T02:00:00Z");

	private static final String TEXT = """
			Ngày 7/3, Sở Nội vụ tỉnh Thanh Hóa tổ chức lớp tập huấn công tác bình đẳng giới cho 120 học viên.
			Các học viên được nghe giới thiệu về lồng ghép giới.""";

	private final JsonMapper mapper = JsonMapper.builder().build();

	private TopologyTestDriver driver;

	private TestInputTopic<String, ArticleCollected> in;

	private TestInputTopic<String, Correction> corrections;

	private TestOutputTopic<String, ArticleEnriched> out;

	private TestOutputTopic<String, Disposition> dispositions;

	private TestOutputTopic<String, TrainingEvent> trainings;

	EnrichTopologyTest(@TempDir Path state) {
		Properties config = new Properties();
		config.put(StreamsConfig.APPLICATION_ID_CONFIG, "enrich-test");
		config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
		config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
		ArticleEnricher enricher = new ArticleEnricher(FactFinder.load(), Direction.PAST,
				Clock.fixed(NOW, ZoneOffset.UTC));
		this.driver = new TopologyTestDriver(EnrichTopology.of(enricher, this.mapper), config);
		this.in = this.driver.createInputTopic(Topics.ARTICLES_COLLECTED, Serdes.String().serializer(),
				EventSerdes.json(ArticleCollected.class, this.mapper).serializer());
		this.corrections = this.driver.createInputTopic(Topics.CORRECTIONS, Serdes.String().serializer(),
				EventSerdes.json(Correction.class, this.mapper).serializer());
		this.out = this.driver.createOutputTopic(Topics.ARTICLES_ENRICHED, Serdes.String().deserializer(),
				EventSerdes.json(ArticleEnriched.class, this.mapper).deserializer());
		this.dispositions = this.driver.createOutputTopic(Topics.DISPOSITIONS, Serdes.String().deserializer(),
				EventSerdes.json(Disposition.class, this.mapper).deserializer());
		this.trainings = this.driver.createOutputTopic(Topics.TRAININGS, Serdes.String().deserializer(),
				EventSerdes.json(TrainingEvent.class, this.mapper).deserializer());
	}

	@BeforeEach
	void isEmpty() {
		assertThat(this.out.isEmpty()).isTrue();
	}

	@AfterEach
	void close() {
		this.driver.close();
	}

	@Test
	void findsWhatAnArticleSaysAndRecordsIt() {
		collect("http://a.example/1", "Tập huấn bình đẳng giới", TEXT);

		ArticleEnriched enriched = this.out.readValue();
		assertThat(enriched.topics()).contains("gender-equality");
		assertThat(enriched.facts()).hasAtLeastOneElementOfType(TrainingFact.class);
		assertThat(enriched.story()).hasToString(enriched.id().value());
		assertThat(this.dispositions.readValue()).extracting(Disposition::stage, Disposition::outcome)
			.containsExactly("enrich", "enriched");
		assertThat(this.dispositions.isEmpty()).isTrue();
	}

	@Test
	void copiesTellTheStoryOfTheFirst() {
		collect("http://a.example/1", "Tập huấn tại Thanh Hoá", TEXT);
		collect("http://b.example/9", "Tập huấn tại Thanh Hóa", TEXT.replace("Hóa", "Hoá"));

		List<ArticleEnriched> both = this.out.readValuesToList();
		assertThat(both).extracting(ArticleEnriched::story).containsOnly(both.getFirst().story());
		assertThat(this.dispositions.readValuesToList()).extracting(Disposition::outcome)
			.containsExactly("enriched", "enriched-copy");
	}

	@Test
	void anEditedArticleStaysWithItsStory() {
		collect("http://a.example/1", "Tập huấn", TEXT);
		collect("http://a.example/1", "Tập huấn", TEXT.replace("120", "150"));

		List<ArticleEnriched> both = this.out.readValuesToList();
		assertThat(both.getLast().collected().article().text()).contains("150");
		assertThat(both.getLast().story()).isEqualTo(both.getFirst().story());
	}

	@Test
	void tellsWhichEventAnArticleReportsAndWhatAnEditChanged() {
		collect("http://a.example/1", "Tập huấn", TEXT, 1);
		collect("http://b.example/7", "Lớp học ở Thanh Hóa",
				"Sở Nội vụ Thanh Hóa vừa tổ chức lớp tập huấn bình đẳng giới ngày 7/3 cho 130 học viên.", 1);
		collect("http://a.example/1", "Tập huấn", TEXT.replace("120", "150"), 2);

		List<ArticleEnriched> enriched = this.out.readValuesToList();
		assertThat(enriched).allSatisfy((article) -> assertThat(article.trainings()).hasSize(1));
		assertThat(enriched).extracting((article) -> article.trainings().getFirst().event())
			.containsOnly(enriched.getFirst().trainings().getFirst().event());
		assertThat(enriched).extracting((article) -> article.trainings().getFirst().isFirst())
			.containsExactly(true, false, false);
		assertThat(enriched.getLast().changes())
			.contains(new FactChange("training", "headcount", "120 học viên", "150 học viên"));
		List<KeyValue<String, TrainingEvent>> events = this.trainings.readKeyValuesToList();
		assertThat(events).extracting((event) -> event.value.version()).containsExactly(1L, 2L, 3L);
		assertThat(events).allSatisfy((event) -> assertThat(event.key).isEqualTo(event.value.id().value()));
		assertThat(events.getLast().value.headcounts()).extracting(TrainingEvent.Value::value)
			.containsExactlyInAnyOrder("130", "150");
	}

	@Test
	void sameTitleWithOtherNumbersIsAnotherStory() {
		collect("http://a.example/1", "Tập huấn", TEXT);
		collect("http://b.example/1", "Tập huấn", TEXT.replace("7/3", "6/3"));

		assertThat(this.out.readValuesToList()).extracting(ArticleEnriched::story).doesNotHaveDuplicates();
	}

	@Test
	void mendsAnEventByHandAndTakesItBack() {
		collect("http://a.example/1", "Tập huấn", TEXT, 1);
		ArticleEnriched read = this.out.readValue();
		TrainingEvent first = this.trainings.readValue();
		Correction mended = correction(read,
				Map.of("headcount", "95", "dates", "2026-03-06", "placeName", "Nhà văn hóa"));
		correct(mended);
		TrainingEvent event = this.trainings.readValue();
		assertThat(event.id()).isEqualTo(first.id());
		assertThat(event.headcounts()).extracting(TrainingEvent.Value::value).containsExactly("95");
		assertThat(event.dates()).extracting(TrainingEvent.Value::value).containsExactly("2026-03-06");
		assertThat(event.places()).extracting(TrainingEvent.Value::name).containsExactly("Nhà văn hóa");
		assertThat(Mending.isByHand(event.reports().getFirst().fact())).isTrue();
		assertThat(event.changes()).contains(
				new TrainingEvent.Change(TrainingEvent.Slot.HEADCOUNT, "120", "95", read.id(), mended.at(), true));
		assertThat(this.out.isEmpty()).as("the article stays as it was read").isTrue();

		correct(mended);
		assertThat(this.trainings.isEmpty()).as("twice changes nothing").isTrue();

		collect("http://a.example/1", "Tập huấn", TEXT, 1);
		collect("http://a.example/1", "Tập huấn", TEXT + "\nThêm một câu.", 2);
		assertThat(this.trainings.readValuesToList()).as("it survives another reading")
			.allSatisfy((again) -> assertThat(again.headcounts()).extracting(TrainingEvent.Value::value)
				.containsExactly("95"));

		this.corrections.pipeInput(mended.key(), null, mended.at().plusSeconds(60));
		TrainingEvent undone = this.trainings.readValue();
		assertThat(undone.headcounts()).isEqualTo(first.headcounts());
		assertThat(undone.changes().getLast().byHand()).isTrue();
		assertThat(this.dispositions.readValuesToList()).filteredOn((one) -> one.stage().equals("enrich.correct"))
			.extracting(Disposition::outcome)
			.containsExactly("applied", "applied", "undone");
	}

	@Test
	void hidesAnEventThatIsNoneWhateverCameFirst() {
		collect("http://a.example/1", "Tập huấn", TEXT, 1);
		ArticleEnriched read = this.out.readValue();
		Correction hidden = correction(read, null);
		correct(hidden);
		assertThat(this.trainings.readValuesToList().getLast()).satisfies((event) -> {
			assertThat(event.status()).isEqualTo(TrainingEvent.Status.WITHDRAWN);
			assertThat(event.reports()).isEmpty();
			assertThat(event.articles()).isZero();
		});
		collect("http://b.example/7", "Lớp học ở Thanh Hóa",
				"Sở Nội vụ Thanh Hóa vừa tổ chức lớp tập huấn bình đẳng giới ngày 7/3 cho 130 học viên.", 1);
		assertThat(this.trainings.readValue()).as("identity is of what was read").satisfies((event) -> {
			assertThat(event.id()).isEqualTo(read.trainings().getFirst().event());
			assertThat(event.status()).isNotEqualTo(TrainingEvent.Status.WITHDRAWN);
			assertThat(event.headcounts()).extracting(TrainingEvent.Value::value).containsExactly("130");
		});
	}

	@Test
	void aCorrectionThatComesBeforeItsArticleHoldsToo() {
		collect("http://a.example/1", "Tập huấn", TEXT, 1);
		ArticleEnriched read = this.out.readValue();
		Correction mended = correction(read, Map.of("headcount", "95"));
		Correction foreign = new Correction(ArticleId.of("http://c.example/3"), mended.kind(), mended.field(),
				mended.start(), mended.surface(), mended.before(), mended.after(), mended.mended(), "lan", NOW);
		this.trainings.readValuesToList();
		correct(foreign);
		assertThat(this.trainings.isEmpty()).isTrue();
		collect("http://c.example/3", "Tập huấn", TEXT, 1);
		assertThat(this.trainings.readValue().headcounts()).extracting(TrainingEvent.Value::value)
			.containsExactlyInAnyOrder("95", "120");
	}

	@Test
	void slotsFollowTheFactsThatTheyWereReadFrom() {
		collect("http://a.example/1", "Tập huấn", TEXT, 1);
		ArticleEnriched read = this.out.readValue();
		this.trainings.readValuesToList();
		Fact day = read.facts().stream().filter((fact) -> fact instanceof DateFact).findFirst().orElseThrow();
		correct(Corrected.correction(read, day, Map.of("value", "2026-03-05"), "lan", NOW));
		assertThat(this.trainings.readValue().dates()).extracting(TrainingEvent.Value::value)
			.containsExactly("2026-03-05");
	}

	private static Correction correction(ArticleEnriched read, @Nullable Map<String, String> mended) {
		Fact training = read.facts().stream().filter((fact) -> fact instanceof TrainingFact).findFirst().orElseThrow();
		return Corrected.correction(read, training, mended, "lan", NOW.plusSeconds(30));
	}

	private void correct(Correction correction) {
		this.corrections.pipeInput(correction.key(), correction);
	}

	private void collect(String url, String title, String text) {
		collect(url, title, text, 1);
	}

	private void collect(String url, String title, String text, int revision) {
		PublicationDate published = new PublicationDate(OffsetDateTime.parse("2026-03-08T00:00+07:00"),
				PublicationDate.Precision.DAY, PublicationDate.Origin.LABEL, "08-03-2026", 0.9);
		Article article = new Article(url, url, title, null, text, "<p></p>", null, null, "vi", published, null,
				List.of(), List.of(), List.of());
		SourceRef source = new SourceRef(new SourceId("a"), "A", Source.Group.PROVINCE, "Thanh Hóa", null);
		ArticleId id = ArticleId.of(url);
		this.in.pipeInput(id.value(), new ArticleCollected(id, source, url, article, null, 1, List.of(), NOW,
				NOW.plusSeconds(revision), revision));
	}

}
