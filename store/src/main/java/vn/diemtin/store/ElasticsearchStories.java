package vn.diemtin.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.story.Story;
import vn.diemtin.store.search.StorySummary;

/// The stories and the articles that tell them.
public final class ElasticsearchStories {

	private final Writer writer;

	private final Listing listing;

	ElasticsearchStories(Connection connection) {
		this.writer = new Writer(connection, Index.STORIES);
		this.listing = new Listing(connection, Index.STORIES);
	}

	/// Stores stories; an older version of a stored one changes nothing.
	public void save(List<Story> stories) {
		this.writer.writeAll(stories, (story) -> List.of(new Writer.Document(story.id().value(), story.version(),
				new Kept(story.id(), StorySummary.of(story), story))));
	}

	/// Forgets a story.
	public void delete(StoryId id) {
		this.listing.delete(id.value());
	}

	/// One story.
	public Optional<Story> story(StoryId id) {
		return this.listing.read(Held.class, Listing.is("id", id.value()), "event", 1)
			.stream()
			.map(Held::event)
			.findFirst();
	}

	/// The lines of some stories; those that are not known are left out.
	public Map<StoryId, StorySummary> summaries(Collection<StoryId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<FieldValue> values = ids.stream().map((id) -> FieldValue.of(id.value())).distinct().toList();
		Query query = Query.of((any) -> any.terms((terms) -> terms.field("id").terms((list) -> list.value(values))));
		return this.listing.read(Line.class, query, "summary", values.size())
			.stream()
			.map(Line::summary)
			.collect(Collectors.toMap(StorySummary::id, Function.identity()));
	}

	record Kept(StoryId id, StorySummary summary, Story event) {
	}

	record Held(Story event) {
	}

	record Line(StorySummary summary) {
	}

}
