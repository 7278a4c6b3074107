package vn.diemtin.alert.sift;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.match.ArticleTraits;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.match.StatisticTraits;
import vn.diemtin.store.match.TrainingTraits;
import vn.diemtin.store.text.Syllable;

/// Looks up everything that an article holds.
final class Atoms {

	private final Vocabulary vocabulary;

	private final Vocabulary.Found found;

	Atoms(Vocabulary vocabulary, Vocabulary.Found found) {
		this.vocabulary = vocabulary;
		this.found = found;
	}

	void of(ArticleView article) {
		row(Space.TEXT, article.text().line());
		ArticleTraits traits = article.traits();
		names(Space.AGENCY, traits.agencies(), article);
		values(Space.AGENCY_ID, traits.agencyIds());
		values(Space.FUNCTION, traits.functions());
		values(Space.PROVINCE, traits.provinceKeys());
		values(Space.TOPIC, article.article().topics());
		values(Space.KIND, traits.kinds());
		SourceRef source = article.article().collected().source();
		value(Space.SOURCE, source.id().value());
		names(Space.SOURCE_NAME, List.of(source.name()), article);
		traits.trainings().forEach((training) -> of(training, article));
		traits.statistics().forEach((statistic) -> of(statistic, article));
	}

	private void of(TrainingTraits training, ArticleView article) {
		value(Space.TRAINING_STATUS, lower(training.status()));
		value(Space.TRAINING_TOPIC, training.topic());
		values(Space.TRAINING_PROVINCE, training.provinceKeys());
		names(Space.TRAINING_AGENCY, training.agencies(), article);
		values(Space.TRAINING_AGENCY_ID, training.agencyIds());
		values(Space.TRAINING_FUNCTION, training.functions());
	}

	private void of(StatisticTraits statistic, ArticleView article) {
		value(Space.SEX, (statistic.sex() != null) ? lower(statistic.sex()) : null);
		value(Space.UNIT, statistic.unit());
		value(Space.ROLE, lower(statistic.role()));
		if (statistic.measure() != null) {
			names(Space.MEASURE, List.of(statistic.measure()), article);
		}
		values(Space.STATISTIC_PROVINCE, statistic.provinceKeys());
		names(Space.STATISTIC_AGENCY, statistic.agencies(), article);
		values(Space.STATISTIC_AGENCY_ID, statistic.agencyIds());
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private void names(Space space, List<String> names, ArticleView article) {
		for (String name : names) {
			row(space, article.syllables(name));
		}
	}

	private void row(Space space, List<? extends @Nullable Syllable> syllables) {
		int[] row = new int[syllables.size()];
		for (int i = 0; i < row.length; i++) {
			Syllable syllable = syllables.get(i);
			row[i] = (syllable != null) ? this.vocabulary.term(syllable.folded()) : -1;
		}
		this.vocabulary.find(space, row, this.found);
	}

	private void values(Space space, Collection<String> values) {
		values.forEach((value) -> value(space, value));
	}

	private void value(Space space, @Nullable String value) {
		if (value != null) {
			this.vocabulary.find(space, new int[] { this.vocabulary.term(value) }, this.found);
		}
	}

}
