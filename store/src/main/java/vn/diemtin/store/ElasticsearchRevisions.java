package vn.diemtin.store;

import java.time.Instant;
import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOrder;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;

/// How articles were edited by their publishers.
public final class ElasticsearchRevisions {

	private static final int MOST = 200;

	private final Writer writer;

	private final Listing listing;

	ElasticsearchRevisions(Connection connection) {
		this.writer = new Writer(connection, Index.REVISIONS);
		this.listing = new Listing(connection, Index.REVISIONS);
	}

	/// Stores revisions; one that is stored already is replaced.
	public void save(List<ArticleRevised> revisions) {
		this.writer.writeAll(revisions, (revision) -> List.of(document(revision)));
	}

	private static Writer.Document document(ArticleRevised revision) {
		return new Writer.Document(revision.id() + "-" + revision.revision(), revision.at().toEpochMilli(),
				new Held(revision.id(), revision.revision(), revision.at(), revision));
	}

	/// The revisions of an article, the newest first; at most 200.
	public List<ArticleRevised> of(ArticleId article) {
		return this.listing
			.read(Held.class, Listing.is("article", article.value()), MOST, Listing.by("revision", SortOrder.Desc))
			.stream()
			.map(Held::event)
			.toList();
	}

	record Held(ArticleId article, int revision, Instant at, ArticleRevised event) {
	}

}
