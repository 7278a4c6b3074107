package vn.diemtin.enrich.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;

/// Facts in the short form that the tests compare.
final class Told {

	private Told() {
	}

	static <F extends Fact> List<F> of(Findings findings, Class<F> kind) {
		return findings.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	static <F> String list(List<F> facts, Function<F, String> told) {
		return facts.isEmpty() ? "-" : facts.stream().map(told).collect(Collectors.joining(";"));
	}

	static String statistic(StatisticFact fact) {
		return fact.evidence().surface() + "|"
				+ BigDecimal.valueOf(fact.value().min()).stripTrailingZeros().toPlainString();
	}

	/// With all that it is told of.
	static String fully(StatisticFact fact) {
		return String.join(" ", statistic(fact), fact.bound().toString(), fact.unit().id(), fact.role().toString(),
				fact.trend().toString(), "m=" + (fact.measure() == null ? "-" : fact.measure().text()),
				"sex=" + fact.sex(), "sc=" + fact.scope(), "p=" + fact.period(), "c=" + fact.compares());
	}

	static String training(TrainingFact fact) {
		String organisers = fact.organisers()
			.stream()
			.map(TrainingFact.Organiser::agency)
			.flatMap(Stream::ofNullable)
			.collect(Collectors.joining(","));
		return Stream.of(fact.topic(), organisers.isEmpty() ? null : organisers,
				fact.dates() == null ? null : fact.dates().value(), fact.place() == null ? null : fact.place().place(),
				fact.headcount() == null ? null : Long.toString(fact.headcount().value()),
				fact.audience() == null ? null : fact.audience().text(),
				fact.programme() == null ? null : fact.programme().text(), fact.status().name())
			.map(Told::orDash)
			.collect(Collectors.joining(" | "));
	}

	private static String orDash(@Nullable String text) {
		return text == null ? "-" : text;
	}

}
