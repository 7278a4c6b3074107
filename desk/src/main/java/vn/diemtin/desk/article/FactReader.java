package vn.diemtin.desk.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.Figures;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;

/// Says in a reader's language what a fact means.
@Component
class FactReader {

	/// More than this no page can show and no reader can take in.
	private static final int MOST = 2_000;

	private final MessageSource messages;

	private final Days days;

	private final Figures figures;

	FactReader(MessageSource messages, Days days, Figures figures) {
		this.messages = messages;
		this.days = days;
		this.figures = figures;
	}

	List<ArticleFact> facts(ArticleEnriched article, Locale locale) {
		List<ArticleFact> facts = new ArrayList<>();
		article.facts()
			.stream()
			.sorted(Comparator.comparing((Fact fact) -> fact.evidence().field())
				.thenComparingInt((fact) -> fact.evidence().start())
				.thenComparingInt((fact) -> -fact.evidence().end()))
			.limit(MOST)
			.forEach((fact) -> facts.add(new ArticleFact(facts.size() + 1, Mending.kind(fact), value(fact, locale),
					detail(fact, locale), fact)));
		return facts;
	}

	private String value(Fact fact, Locale locale) {
		return switch (fact) {
			case DateFact date -> date.value() == null ? message("fact.unresolved", locale)
					: this.days.value(date.value()) + role(date, locale);
			case StatisticFact statistic -> this.figures.text(statistic, locale);
			case AgencyFact agency -> named(agency.name(), agency.candidates(), locale);
			case PlaceFact place -> named(place.name(), place.candidates(), locale);
			case DocumentFact document -> document(document);
			case TrainingFact training -> message("status." + training.status().name().toLowerCase(Locale.ROOT), locale)
					+ topic(training, locale);
		};
	}

	private static String document(DocumentFact document) {
		String number = document.number();
		if (number == null) {
			return document.evidence().surface();
		}
		return (document.type() != null) ? number + " (" + document.type() + ")" : number;
	}

	/// What a fact says beyond its value.
	private String detail(Fact fact, Locale locale) {
		return switch (fact) {
			case StatisticFact statistic -> detail(statistic, locale);
			case TrainingFact training -> detail(training);
			case DateFact _, AgencyFact _, PlaceFact _, DocumentFact _ -> "";
		};
	}

	private String detail(StatisticFact statistic, Locale locale) {
		List<String> said = new ArrayList<>();
		if (statistic.measure() != null) {
			said.add(statistic.measure().text());
		}
		if (statistic.role() != StatisticFact.Role.LEVEL) {
			said.add(message("figure." + statistic.role().name().toLowerCase(Locale.ROOT), locale));
		}
		if (statistic.trend() != StatisticFact.Trend.NONE) {
			said.add(message("trend." + statistic.trend().name().toLowerCase(Locale.ROOT), locale));
		}
		if (statistic.sex() != null) {
			said.add(message("sex." + statistic.sex().name().toLowerCase(Locale.ROOT), locale));
		}
		if (statistic.period() != null) {
			said.add(this.days.value(statistic.period().timex()));
		}
		if (statistic.compares() != null) {
			said.add(message("compares." + statistic.compares().kind(), locale));
		}
		return String.join(" · ", said);
	}

	private String detail(TrainingFact training) {
		List<String> said = new ArrayList<>();
		training.organisers().forEach((organiser) -> said.add(organiser.name()));
		if (training.dates() != null) {
			said.add(this.days.value(training.dates().value()));
		}
		if (training.place() != null) {
			said.add(training.place().name());
		}
		return String.join(" · ", said);
	}

	private String role(DateFact date, Locale locale) {
		return switch (date.role()) {
			case OTHER -> "";
			case EVENT, DEADLINE, PERIOD, DOCUMENT, PUBLICATION ->
				" · " + message("role." + date.role().name().toLowerCase(Locale.ROOT), locale);
		};
	}

	private String topic(TrainingFact training, Locale locale) {
		String topic = training.topic();
		return (topic == null) ? "" : " · " + this.messages.getMessage("topic." + topic, null, topic, locale);
	}

	private String named(@Nullable String name, List<String> candidates, Locale locale) {
		if (name != null) {
			return name;
		}
		return candidates.isEmpty() ? message("fact.unresolved", locale)
				: message("fact.candidates", locale) + " " + String.join(", ", candidates);
	}

	private String message(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
