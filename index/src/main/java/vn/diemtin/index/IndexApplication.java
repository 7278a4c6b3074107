package vn.diemtin.index;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Source;
import vn.diemtin.store.Store;
import vn.diemtin.wire.ListenerFactories;
import vn.diemtin.wire.WireConfiguration;

/// The process that makes what lies on Kafka searchable.
///
/// - [ArticleIndexer] stores articles with what they say, as [CorrectionProjections] know it better,
/// - [StoryProjections] store the stories and the training events that they tell of,
/// - [Projections], [CrawlProjections] and [HistoryProjections] store all else that the desk shows,
/// - [StoreKeeper] creates the indices.
@SpringBootApplication(proxyBeanMethods = false)
@Import(WireConfiguration.class)
@EnableConfigurationProperties(IndexSettings.class)
public class IndexApplication {

	/// The process with the settings of `index.yaml`, not yet running.
	public static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(IndexApplication.class).properties("spring.config.name=index");
	}

	/// Runs the process.
	public static void main(String[] args) {
		application().run(args);
	}

	@Bean
	Store store(IndexSettings settings) {
		return Store.connect(settings.store());
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, ArticleEnriched> articleListeners(ListenerFactories factories) {
		return factories.batchOf(ArticleEnriched.class);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, Source> sourceListeners(ListenerFactories factories) {
		return factories.batchOf(Source.class);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, FetchDone> fetchListeners(ListenerFactories factories) {
		return factories.batchOf(FetchDone.class);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, Diagnosis> healthListeners(ListenerFactories factories) {
		return factories.batchOf(Diagnosis.class);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, AlertRaised> alertListeners(ListenerFactories factories) {
		return factories.batchOf(AlertRaised.class);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, AlertRule> ruleListeners(ListenerFactories factories) {
		return factories.batchOf(AlertRule.class);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, Disposition> dispositionListeners(ListenerFactories factories) {
		return factories.batchOf(Disposition.class);
	}

}
