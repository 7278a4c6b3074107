package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Query.Kind;
import vn.diemtin.events.query.Query.OneFact;
import vn.diemtin.store.query.Registry;

/// One fact that fulfils several conditions.
record FactClause(OneFact query, List<FactCondition> conditions) implements Clause {

	static FactClause of(OneFact asked, Registry registry) {
		return new FactClause(asked,
				asked.conditions().stream().map((condition) -> FactCondition.of(condition, registry)).toList());
	}

	@Override
	public boolean holds(ArticleView article, LocalDate today) {
		int all = this.conditions.size();
		if (this.query.kind() == Kind.TRAINING) {
			for (TrainingTraits training : article.traits().trainings()) {
				if (met(training, article, today) == all) {
					return true;
				}
			}
			return false;
		}
		for (StatisticTraits statistic : article.traits().statistics()) {
			if (met(statistic, article) == all) {
				return true;
			}
		}
		return false;
	}

	private int met(TrainingTraits training, ArticleView article, LocalDate today) {
		int met = 0;
		for (FactCondition condition : this.conditions) {
			met += condition.holds(training, article, today) ? 1 : 0;
		}
		return met;
	}

	private int met(StatisticTraits statistic, ArticleView article) {
		int met = 0;
		for (FactCondition condition : this.conditions) {
			met += condition.holds(statistic, article) ? 1 : 0;
		}
		return met;
	}

	@Override
	public List<Phrase> shows(ArticleView article, LocalDate today) {
		List<Phrase> shown = new ArrayList<>();
		if (this.query.kind() == Kind.TRAINING) {
			for (TrainingTraits training : article.traits().trainings()) {
				add(shown, met(training, article, today), article.text().quote(training.fact().evidence()));
			}
			return shown;
		}
		for (StatisticTraits statistic : article.traits().statistics()) {
			add(shown, met(statistic, article), article.text().quote(statistic.fact().evidence()));
		}
		return shown;
	}

	private void add(List<Phrase> shown, int met, @Nullable Phrase quoted) {
		if (met == this.conditions.size() && quoted != null) {
			shown.add(quoted);
		}
	}

	/// Where it does not hold, the parts are the conditions one by one, held against the
	/// fact that meets most of them.
	@Override
	public Explanation explain(ArticleView article, LocalDate today) {
		boolean holds = holds(article, today);
		if (holds) {
			return new Explanation(this.query, true, shows(article, today), List.of(), List.of());
		}
		List<Explanation> parts = new ArrayList<>();
		TrainingTraits training = nearest(article.traits().trainings(), (fact) -> met(fact, article, today));
		StatisticTraits statistic = nearest(article.traits().statistics(), (fact) -> met(fact, article));
		for (FactCondition condition : this.conditions) {
			if (this.query.kind() == Kind.TRAINING && training != null) {
				parts.add(part(condition.asked(), condition.holds(training, article, today),
						article.text().quote(training.fact().evidence())));
			}
			else if (this.query.kind() == Kind.STATISTIC && statistic != null) {
				parts.add(part(condition.asked(), condition.holds(statistic, article),
						article.text().quote(statistic.fact().evidence())));
			}
		}
		return new Explanation(this.query, false, List.of(), List.of(), parts);
	}

	private static <T> @Nullable T nearest(List<T> facts, ToIntFunction<T> met) {
		return facts.stream().max(Comparator.comparingInt(met)).orElse(null);
	}

	private Explanation part(Condition condition, boolean holds, @Nullable Phrase quoted) {
		return new Explanation(new OneFact(this.query.kind(), List.of(condition)), holds,
				(quoted != null) ? List.of(quoted) : List.of(), List.of(), List.of());
	}

}
