package vn.diemtin.enrich;

import java.time.Clock;

import tools.jackson.databind.json.JsonMapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.topic.Taxonomy;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.StreamsProcess;
import vn.diemtin.wire.WireConfiguration;
import vn.diemtin.wire.WireSettings;

/// The enrich process: reads collected articles, finds what they say and which story they tell.
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrichSettings.class)
@Import(WireConfiguration.class)
public class EnrichApplication {

	private static final Logger log = LoggerFactory.getLogger(EnrichApplication.class);

	/// The process, not yet running.
	public static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(EnrichApplication.class).properties("spring.config.name=enrich");
	}

	public static void main(String[] args) {
		application().run(args);
	}

	@Bean
	FactFinder factFinder(EnrichSettings settings) {
		Taxonomy taxonomy = TopicFiles.read(settings.topics());
		taxonomy.problems().forEach((problem) -> log.warn("Topics: {}", problem));
		return FactFinder.load(taxonomy);
	}

	@Bean
	ArticleEnricher articleEnricher(FactFinder finder, EnrichSettings settings, Clock clock) {
		return new ArticleEnricher(finder, settings.direction(), clock);
	}

	@Bean
	StreamsProcess enrichment(ArticleEnricher enricher, JsonMapper mapper, KafkaProperties kafka,
			EnrichSettings settings, WireSettings wire) {
		return new StreamsProcess("enrich", EnrichTopology.of(enricher, mapper), kafka.buildStreamsProperties(),
				settings.state(), Topics.ARTICLES_COLLECTED, wire.replication());
	}

}
