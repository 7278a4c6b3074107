package vn.diemtin.store;

import java.time.Instant;
import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceTurned;

/// When sources died and came back.
public final class ElasticsearchTurns {

	private static final int MOST = 500;

	private final Writer writer;

	private final Listing listing;

	ElasticsearchTurns(Connection connection) {
		this.writer = new Writer(connection, Index.TURNS);
		this.listing = new Listing(connection, Index.TURNS);
	}

	/// Stores turns; one that is stored already is replaced.
	public void save(List<SourceTurned> turns) {
		this.writer.writeAll(turns, (turn) -> List
			.of(new Writer.Document(ArticleId.of(turn.id()).value(), null, new Held(turn.source(), turn.at(), turn))));
	}

	/// The newest of all sources, the newest first.
	public List<SourceTurned> newest(int size) {
		return read(Listing.everything(), size);
	}

	/// Those since an instant, the newest first.
	public List<SourceTurned> since(Instant first, int size) {
		return read(Listing.since("at", first), size);
	}

	/// Those of one source, the newest first.
	public List<SourceTurned> of(SourceId source, int size) {
		return read(Listing.is("source", source.value()), size);
	}

	private List<SourceTurned> read(Query query, int size) {
		return this.listing
			.read(Held.class, query, Math.min(size, MOST), Listing.by("at", SortOrder.Desc),
					Listing.by("source", SortOrder.Asc))
			.stream()
			.map(Held::event)
			.toList();
	}

	record Held(SourceId source, Instant at, SourceTurned event) {
	}

}
