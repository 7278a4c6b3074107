package vn.diemtin.ingest.revise;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.wire.EventSerdes;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionTopologyTests {

	private static final Article FIRST = Articles.article("Lớp tập huấn", "Có 120 học viên.", "Lượt xem: 1");

	private static final Article SAME = Articles.article("Lớp tập huấn", "Có 120 học viên.", "Lượt xem: 345");

	private static final Article EDITED = Articles.article("Lớp tập huấn", "Có 150 học viên.", "Lượt xem: 346");

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final TopologyTestDriver driver;

	private final TestInputTopic<String, ArticleCollected> read;

	private final TestOutputTopic<String, ArticleCollected> collected;

	private final TestOutputTopic<String, ArticleRevised> revised;

	private final TestOutputTopic<String, Disposition> notes;

	RevisionTopologyTests(@TempDir Path folder) {
		Properties config = new Properties();
		config.put(StreamsConfig.APPLICATION_ID_CONFIG, RevisionTopology.APPLICATION_ID);
		config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
		this.driver = new TopologyTestDriver(RevisionTopology.of(this.mapper), config);
		this.read = this.driver.createInputTopic(Topics.ARTICLES_READ, Serdes.String().serializer(),
				EventSerdes.json(ArticleCollected.class, this.mapper).serializer());
		this.collected = output(Topics.ARTICLES_COLLECTED, ArticleCollected.class);
		this.revised = output(Topics.ARTICLES_REVISED, ArticleRevised.class);
		this.notes = output(Topics.DISPOSITIONS, Disposition.class);
	}

	private <T> TestOutputTopic<String, T> output(String topic, Class<T> type) {
		return this.driver.createOutputTopic(topic, Serdes.String().deserializer(),
				EventSerdes.json(type, this.mapper).deserializer());
	}

	@AfterEach
	void close() {
		this.driver.close();
	}

	@Test
	void letsAnArticleThroughOnceAndEachEditOnce() {
		read(FIRST, "2026-11-16T02:00:00Z");
		read(SAME, "2026-11-16T03:00:00Z");
		read(EDITED, "2026-11-17T02:00:00Z");
		read(EDITED, "2026-11-23T02:00:00Z");
		assertThat(this.collected.readValuesToList()).extracting(ArticleCollected::revision).containsExactly(1, 2);
		assertThat(this.revised.readValuesToList()).singleElement().satisfies((revision) -> {
			assertThat(revision.revision()).isEqualTo(2);
			assertThat(revision.beforeAt()).isEqualTo("2026-11-16T02:00:00Z");
			assertThat(revision.at()).isEqualTo("2026-11-17T02:00:00Z");
			assertThat(revision.changes()).singleElement()
				.extracting(ArticleRevised.Change::before, ArticleRevised.Change::after)
				.containsExactly("Có 120 học viên.", "Có 150 học viên.");
		});
		assertThat(outcomes()).containsExactly("new", "unchanged", "revised", "unchanged");
	}

	@Test
	void takesNoReadingTwice() {
		read(FIRST, "2026-11-16T02:00:00Z");
		read(FIRST, "2026-11-16T02:00:00Z");
		read(EDITED, "2026-11-17T02:00:00Z");
		read(FIRST, "2026-11-16T02:00:00Z");
		assertThat(this.collected.readValuesToList()).hasSize(2);
		assertThat(outcomes()).containsExactly("new", "repeated", "revised", "repeated");
	}

	@Test
	void takesABetterReadingOfTheSamePageForNoEdit() {
		read(FIRST, "2026-11-16T02:00:00Z");
		read(EDITED, "2026-11-16T02:00:00Z");
		assertThat(this.collected.readValuesToList()).extracting(ArticleCollected::revision).containsExactly(1, 1);
		assertThat(this.revised.isEmpty()).isTrue();
		assertThat(outcomes()).containsExactly("new", "read-anew");
	}

	private List<String> outcomes() {
		return this.notes.readValuesToList().stream().map(Disposition::outcome).toList();
	}

	private void read(Article article, String at) {
		this.read.pipeInput(Articles.ID.value(), Articles.fetched(article, at));
	}

}
