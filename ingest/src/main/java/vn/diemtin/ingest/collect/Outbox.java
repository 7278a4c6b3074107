package vn.diemtin.ingest.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.wire.EventPublisher;

/// Puts what a page gave on its topics.
final class Outbox {

	private final EventPublisher publisher;

	Outbox(EventPublisher publisher) {
		this.publisher = publisher;
	}

	/// The future ends when all of it is there.
	CompletableFuture<Void> send(Found found, PageRead report) {
		List<CompletableFuture<Void>> sent = new ArrayList<>();
		sent.add(this.publisher.publish(Topics.PAGES_READ, report.source().value(), report));
		found.links().forEach((link) -> sent.add(this.publisher.publish(Topics.LINKS_FOUND, link.host(), link)));
		EntranceRead reading = found.reading();
		if (reading != null) {
			sent.add(this.publisher.publish(Topics.ENTRANCES_READ, reading.due().host(), reading));
		}
		ArticleCollected article = found.article();
		if (article != null) {
			sent.add(this.publisher.publish(Topics.ARTICLES_READ, article.id().value(), article));
		}
		return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
	}

	/// Waits for what was sent.
	/// @throws RuntimeException the broker's refusal
	static void await(List<CompletableFuture<Void>> sent) {
		try {
			CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
