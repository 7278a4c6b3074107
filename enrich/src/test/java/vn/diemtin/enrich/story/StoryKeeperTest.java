package vn.diemtin.enrich.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.wire.EventSerdes;

import static org.assertj.core.api.Assertions.assertThat;

/// The same articles in the same order give the same stories, however often the process was stopped in between.
class StoryKeeperTest {

	private static final Instant COMING = Instant.parse("2026-11-20T00:00:00Z");

	private static final List<String> STORES = List.of("story-articles", "story-postings", "story-records");

	private final JsonMapper mapper = JsonMapper.builder().build();

	@TempDir
	Path folder;

	@Test
	void replayFromTheBeginningGivesTheSameStories() throws IOException {
		List<ArticleUnderstood> articles = articles();

		Map<String, String> once = run("once", articles, List.of(articles.size()));
		assertThat(once).isNotEmpty();
		assertThat(run("again", articles, List.of(articles.size()))).isEqualTo(once);
	}

	@Test
	void restartsChangeNothingWhereverTheyFall() throws IOException {
		List<ArticleUnderstood> articles = articles();
		Map<String, String> once = run("once", articles, List.of(articles.size()));

		assertThat(run("few", articles, List.of(1, 40, articles.size()))).isEqualTo(once);
		assertThat(run("many", articles, List.of(13, 14, 60, 61, 62, 111, articles.size()))).isEqualTo(once);
	}

	@Test
	void whatIsTooOldIsForgotten() throws IOException {
		List<ArticleUnderstood> articles = new ArrayList<>();
		List<Labelled> texts = LabelledFiles.read("development");
		for (int round = 0; round < 40; round++) {
			Labelled text = texts.get(round % texts.size());
			for (int i = 0; i < 40; i++) {
				Labelled other = text.copy("round " + round + " " + i, "trang" + i, 0, text.title() + " " + round,
						List.of("Tin " + (round * 997 + i * 31) % 7919 + " " + text.paragraphs().getFirst()));
				articles.add(other.understood(null, COMING.plusSeconds(86_400L * 5 * round + i)));
			}
		}
		try (TopologyTestDriver driver = driver("old")) {
			feed(driver, articles);
			assertThat(entries(driver, "story-articles")).hasSizeLessThan(40 * 14 * 2);
			assertThat(entries(driver, "story-postings")).hasSizeLessThan(40 * 14);
		}
	}

	private List<ArticleUnderstood> articles() throws IOException {
		Copyist copyist = new Copyist(4);
		List<Labelled> all = new ArrayList<>();
		for (Labelled article : LabelledFiles.read("development").subList(0, 16)) {
			all.add(article);
			all.addAll(copyist.copiesOf(article));
		}
		Collections.shuffle(all, new Random(2));
		List<ArticleUnderstood> articles = new ArrayList<>();
		for (Labelled article : all) {
			articles.add(article.understood(null, COMING.plusSeconds(articles.size())));
		}
		return articles;
	}

	/// Everything that is told, by key, when the process stops after these numbers of
	/// articles; the last thing told of each key as JSON.
	private Map<String, String> run(String name, List<ArticleUnderstood> articles, List<Integer> stops) {
		Map<String, String> told = new TreeMap<>();
		int from = 0;
		Map<String, List<KeyValue<Bytes, byte[]>>> state = new TreeMap<>();
		for (int stop : stops) {
			try (TopologyTestDriver driver = driver(name + stop)) {
				state.forEach((store, entries) -> driver.<Bytes, byte[]>getKeyValueStore(store).putAll(entries));
				told.putAll(feed(driver, articles.subList(from, stop)));
				STORES.forEach((store) -> state.put(store, entries(driver, store)));
			}
			from = stop;
		}
		return told;
	}

	private Map<String, String> feed(TopologyTestDriver driver, List<ArticleUnderstood> articles) {
		Map<String, String> told = new TreeMap<>();
		var in = driver.createInputTopic(Topics.ARTICLES_UNDERSTOOD, Serdes.String().serializer(),
				EventSerdes.json(ArticleUnderstood.class, this.mapper).serializer());
		var out = driver.createOutputTopic("told", Serdes.String().deserializer(), Serdes.String().deserializer());
		for (ArticleUnderstood article : articles) {
			in.pipeInput(article.id().value(), article);
			out.readKeyValuesToList().forEach((entry) -> told.put(entry.key, entry.value));
		}
		return told;
	}

	private static List<KeyValue<Bytes, byte[]>> entries(TopologyTestDriver driver, String store) {
		List<KeyValue<Bytes, byte[]>> entries = new ArrayList<>();
		try (KeyValueIterator<Bytes, byte[]> all = driver.<Bytes, byte[]>getKeyValueStore(store).all()) {
			all.forEachRemaining(entries::add);
		}
		return entries;
	}

	private TopologyTestDriver driver(String name) {
		Properties config = new Properties();
		config.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
		config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
		config.put(StreamsConfig.STATE_DIR_CONFIG, this.folder.resolve(name).toString());
		return new TopologyTestDriver(topology(), config);
	}

	private Topology topology() {
		StreamsBuilder builder = new StreamsBuilder();
		builder
			.stream(Topics.ARTICLES_UNDERSTOOD,
					Consumed.with(Serdes.String(), EventSerdes.json(ArticleUnderstood.class, this.mapper)))
			.process(StoryKeeper.supplier(this.mapper))
			.mapValues((told) -> told.story() + " " + this.mapper.writeValueAsString(told.changed()))
			.to("told", Produced.with(Serdes.String(), Serdes.String()));
		return builder.build();
	}

}
