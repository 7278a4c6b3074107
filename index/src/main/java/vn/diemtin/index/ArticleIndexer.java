package vn.diemtin.index;

import java.util.List;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.store.IndexResult;
import vn.diemtin.wire.BadMessage;
import vn.diemtin.wire.Dispositions;

/// Stores articles with what they say. A batch is acknowledged when Elasticsearch has decided
/// upon each article of it; until then it is given again.
@Component
class ArticleIndexer {

	private static final String STAGE = "index";

	private final CorrectionProjections articles;

	private final Dispositions dispositions;

	ArticleIndexer(CorrectionProjections articles, Dispositions dispositions) {
		this.articles = articles;
		this.dispositions = dispositions;
	}

	@KafkaListener(id = "index-articles", groupId = STAGE, topics = Topics.ARTICLES_ENRICHED,
			containerFactory = "articleListeners")
	void on(List<ConsumerRecord<String, @Nullable ArticleEnriched>> batch, Acknowledgment done) {
		int empty = firstEmpty(batch);
		List<ArticleEnriched> articles = batch.subList(0, empty)
			.stream()
			.map((message) -> Objects.requireNonNull(message.value()))
			.toList();
		List<IndexResult.Item> items = this.articles.index(articles).items();
		for (int i = 0; i < items.size(); i++) {
			String id = batch.get(i).key();
			switch (items.get(i)) {
				case IndexResult.Done() -> this.dispositions.record(STAGE, id, "indexed", null);
				case IndexResult.Stale() ->
					this.dispositions.record(STAGE, id, "stale", "A newer state is stored already");
				case IndexResult.Rejected(String reason) -> throw bad(i, reason);
			}
		}
		if (empty < batch.size()) {
			throw bad(empty, "An article without content");
		}
		done.acknowledge();
	}

	private static int firstEmpty(List<ConsumerRecord<String, @Nullable ArticleEnriched>> batch) {
		for (int i = 0; i < batch.size(); i++) {
			if (batch.get(i).value() == null) {
				return i;
			}
		}
		return batch.size();
	}

	/// What stands before it is acknowledged, it is put aside, and what stands behind it
	/// is
	/// given again.
	private static BatchListenerFailedException bad(int position, String reason) {
		return new BatchListenerFailedException(reason, new BadMessage(reason), position);
	}

}
