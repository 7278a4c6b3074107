package vn.diemtin.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Changed;
import vn.diemtin.events.article.ArticleId;

/// What people changed, or wanted to be done.
public final class ElasticsearchChanges {

	private static final int MOST = 500;

	private final Writer writer;

	private final Listing listing;

	ElasticsearchChanges(Connection connection) {
		this.writer = new Writer(connection, Index.CHANGES);
		this.listing = new Listing(connection, Index.CHANGES);
	}

	/// Stores changes; one that is stored already is not stored twice.
	public void save(List<Changed> changes) {
		this.writer.writeAll(changes, (change) -> List.of(document(change)));
	}

	private static Writer.Document document(Changed change) {
		String id = change.key() + " " + change.at() + " " + change.action() + " " + change.by();
		return new Writer.Document(ArticleId.of(id).value(), null,
				new Held(change.subject(), change.id(), change.action(), change.by(), change.at(), change));
	}

	/// The newest changes that a filter lets through, the newest first.
	public List<Changed> newest(Filter filter, int size) {
		return this.listing
			.read(Held.class, filter.query(), Math.min(size, MOST), Listing.by("at", SortOrder.Desc),
					Listing.by("id", SortOrder.Asc))
			.stream()
			.map(Held::event)
			.toList();
	}

	/// Which changes are wanted; null where everything is.
	///
	/// @param subject kind of thing
	/// @param id of the thing
	/// @param by whose changes
	/// @param from at this instant or later
	/// @param until before this instant
	/// @param hidden kinds of things whose changes are left out
	public record Filter(Changed.@Nullable Subject subject, @Nullable String id, @Nullable String by,
			@Nullable Instant from, @Nullable Instant until, Set<Changed.Subject> hidden) {

		public Filter(Changed.@Nullable Subject subject, @Nullable String id, @Nullable String by,
				@Nullable Instant from, @Nullable Instant until) {
			this(subject, id, by, from, until, Set.of());
		}

		/// The changes of one thing.
		public static Filter of(Changed.Subject subject, String id) {
			return new Filter(subject, id, null, null, null);
		}

		private Query query() {
			List<Query> all = new ArrayList<>();
			Optional.ofNullable(this.subject)
				.ifPresent((one) -> all.add(Listing.is("subject", one.name().toLowerCase(Locale.ROOT))));
			Optional.ofNullable(this.id).ifPresent((one) -> all.add(Listing.is("id", one)));
			Optional.ofNullable(this.by).ifPresent((one) -> all.add(Listing.is("by", one)));
			Optional.ofNullable(this.from).ifPresent((one) -> all.add(Listing.since("at", one)));
			Optional.ofNullable(this.until).ifPresent((one) -> all.add(Listing.before("at", one)));
			List<Query> none = this.hidden.stream()
				.map((one) -> Listing.is("subject", one.name().toLowerCase(Locale.ROOT)))
				.toList();
			return Query.of((query) -> query.bool((bool) -> bool.filter(all).mustNot(none)));
		}

	}

	record Held(Changed.Subject subject, String id, Changed.Action action, String by, Instant at, Changed event) {
	}

}
