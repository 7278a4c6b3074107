package vn.diemtin.desk.story;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.desk.story.ToldStory.Row;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;
import vn.diemtin.events.story.Telling.Relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ToldStoryTests {

	@Test
	void putsEachCopyBelowWhatItIsMostLikeInTheOrderOfTime() {
		ToldStory told = told("c", telling("a", 1, null), telling("b", 9, "a"), telling("c", 3, "a"),
				telling("d", 4, "c"));
		assertThat(told.rows()).extracting((row) -> row.telling().article().value(), Row::depth, Row::isHere)
			.containsExactly(tuple("a", 0, false), tuple("c", 1, true), tuple("d", 2, false), tuple("b", 1, false));
		assertThat(told.rows()).extracting(Row::compared)
			.containsExactly(new ArticleId("c"), new ArticleId("a"), new ArticleId("c"), new ArticleId("c"));
		assertThat(told.rows()).filteredOn(Row::isFirst).hasSize(1);
		assertThat(told.portals()).isEqualTo(4);
	}

	@Test
	void showsEveryTellingWhateverTheRecordsSay() {
		ToldStory told = told("a", telling("a", 1, "b"), telling("b", 2, "a"), telling("c", 3, "gone"),
				telling("d", 4, "d"), telling("d", 5, null));
		assertThat(told.rows()).extracting((row) -> row.telling().article().value())
			.containsExactlyInAnyOrder("a", "b", "c", "d");
	}

	@Test
	void isNotRetoldByOneArticle() {
		assertThat(told("a", telling("a", 1, null)).isRetold()).isFalse();
	}

	private static ToldStory told(String here, Telling... tellings) {
		return ToldStory.of(
				new Story(new StoryId("a"), new ArticleId("a"), List.of(tellings), tellings.length, Instant.EPOCH, 1),
				new ArticleId(here));
	}

	private static Telling telling(String id, long second, @Nullable String like) {
		return new Telling(new ArticleId(id),
				new SourceRef(new SourceId("s-" + id), id, Source.Group.PRESS, null, null), "https://" + id, id, null,
				Instant.ofEpochSecond(second), Relation.COPY, (like != null) ? new ArticleId(like) : null, 0.9, 1);
	}

}
