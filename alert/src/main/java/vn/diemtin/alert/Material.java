package vn.diemtin.alert;

import java.util.List;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingTold;

/// Which changes of an event are worth a second alert: another date, place or number of people, and another status. That
/// something became known, or is known no more, is none, nor is a report after the event was told as held.
final class Material {

	private Material() {
	}

	static boolean isIn(ArticleEnriched article) {
		return article.trainings().stream().anyMatch((told) -> !of(told).isEmpty());
	}

	static List<Change> of(TrainingTold told) {
		return told.changes().stream().filter(Material::is).toList();
	}

	private static boolean is(Change change) {
		String before = change.before();
		String after = change.after();
		if (before == null || after == null || before.equals(after)) {
			return false;
		}
		return switch (change.slot()) {
			case DATES, PLACE, HEADCOUNT -> true;
			case STATUS -> !("held".equals(before) && "reported".equals(after));
			case TOPIC, ORGANISER, AUDIENCE, PROGRAMME -> false;
		};
	}

}
