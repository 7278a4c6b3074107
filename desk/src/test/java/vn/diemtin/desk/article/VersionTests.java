package vn.diemtin.desk.article;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Slot;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.search.TrainingHit;

import static org.assertj.core.api.Assertions.assertThat;

class VersionTests {

	private static final Instant AT = Instant.parse("2026-03-03T09:40:00Z");

	private static final ArticleId ARTICLE = new ArticleId("a");

	@Test
	void tellsWhatItChangedOfAnEvent() {
		Change own = change("120", "150", ARTICLE, AT, null);
		TrainingHit hit = hit(own, change("110", "120", ARTICLE, AT.minusSeconds(60), null),
				change("150", "145", ARTICLE, AT, true), change("1", "2", new ArticleId("b"), AT, null));
		Version version = new Version(2, AT.minusSeconds(600), AT, List.of(), 0);
		assertThat(version.changed(List.of(hit), ARTICLE)).containsExactly(own);
		assertThat(version.changed(List.of(), ARTICLE)).isEmpty();
	}

	private static Change change(String before, String after, ArticleId by, Instant at, @Nullable Boolean byHand) {
		return new Change(Slot.HEADCOUNT, before, after, by, at, byHand);
	}

	private static TrainingHit hit(Change... changes) {
		return new TrainingHit(
				new TrainingEvent(new TrainingId("e"), null, TrainingEvent.Status.HELD, List.of(), List.of(), List.of(),
						List.of(), List.of(), List.of(), List.of(), List.of(changes), AT, 3),
				null, null, false, List.of());
	}

}
