package vn.diemtin.store;

import java.time.Instant;
import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOrder;

import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.article.ArticleId;

/// What audits of the alerts gave.
public final class ElasticsearchAudits {

	private static final int MOST = 100;

	private final Writer writer;

	private final Listing listing;

	ElasticsearchAudits(Connection connection) {
		this.writer = new Writer(connection, Index.AUDITS);
		this.listing = new Listing(connection, Index.AUDITS);
	}

	/// Stores audits; one that is stored already is replaced.
	public void save(List<AuditDone> audits) {
		this.writer.writeAll(audits, (audit) -> List
			.of(new Writer.Document(ArticleId.of(audit.id()).value(), null, new Held(audit.at(), audit))));
	}

	/// The newest, the newest first.
	public List<AuditDone> newest(int size) {
		return this.listing
			.read(Held.class, Listing.everything(), Math.min(size, MOST), Listing.by("at", SortOrder.Desc))
			.stream()
			.map(Held::event)
			.toList();
	}

	record Held(Instant at, AuditDone event) {
	}

}
