package vn.diemtin.ingest.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.kafka.core.KafkaTemplate;

import vn.diemtin.events.Topics;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.catalogue.DeclaredSources.Declaration;

/// Puts the catalogue on its topic when the process starts: what is new or changed, and the end of what is gone.
///
/// A source that somebody else wrote since, such as the desk, is left as it is.
final class CataloguePublisher implements ApplicationRunner {

	static final String AUTHOR_HEADER = "diemtin-author";

	static final String AUTHOR = "catalogue";

	private static final Logger log = LoggerFactory.getLogger(CataloguePublisher.class);

	private final Catalogue catalogue;

	private final DeclaredSources declared;

	private final KafkaTemplate<String, Object> kafka;

	CataloguePublisher(Catalogue catalogue, DeclaredSources declared, KafkaTemplate<String, Object> kafka) {
		this.catalogue = catalogue;
		this.declared = declared;
		this.kafka = kafka;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.catalogue.errors().forEach((error) -> log.error("Source left out: {}", error));
		Map<String, Declaration> current = this.declared.read();
		int published = 0;
		Set<String> ids = new HashSet<>();
		for (Source source : this.catalogue.sources()) {
			ids.add(source.id().value());
			@Nullable Declaration declaration = current.get(source.id().value());
			if (declaration == null || (declaration.isFromCatalogue() && !source.equals(declaration.source()))) {
				send(source.id().value(), source);
				published++;
			}
		}
		int ended = endMissing(current, ids);
		log.info("{} sources in the catalogue, {} published, {} ended", ids.size(), published, ended);
	}

	private int endMissing(Map<String, Declaration> current, Set<String> ids) {
		// A file that cannot be read is not a file that was taken away.
		if (!this.catalogue.errors().isEmpty()) {
			return 0;
		}
		int ended = 0;
		for (var entry : current.entrySet()) {
			if (entry.getValue().isFromCatalogue() && !ids.contains(entry.getKey())) {
				send(entry.getKey(), null);
				ended++;
			}
		}
		return ended;
	}

	private void send(String id, @Nullable Source source) {
		ProducerRecord<String, Object> message = new ProducerRecord<>(Topics.SOURCES, id, source);
		message.headers().add(AUTHOR_HEADER, AUTHOR.getBytes(StandardCharsets.UTF_8));
		try {
			this.kafka.send(message).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
