package vn.diemtin.events.correction;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.StatisticFact.Period;
import vn.diemtin.events.fact.StatisticFact.Quantity;
import vn.diemtin.events.fact.StatisticFact.Scope;
import vn.diemtin.events.fact.StatisticFact.Unit;

/// The slots of a figure that can be mended. What is not named stays; nothing in a slot takes it away, but for the value and the
/// unit, without which it is no figure.
public final class FigureSlots {

	private static final String COUNTRY = "VN";

	private static final List<Unit> UNITS = List.of(new Unit("percent", "%", "ratio"),
			new Unit("percentage-point", "điểm phần trăm", "point"), new Unit("person", "người", "count"),
			new Unit("household", "hộ", "count"), new Unit("vnd", "đồng", "money"),
			new Unit("usd", "đô la Mỹ", "money"), new Unit("hectare", "ha", "area"), new Unit("tonne", "tấn", "mass"),
			new Unit("kilometre", "km", "length"), new Unit("point", "điểm", "point"),
			new Unit("times", "lần", "ratio"));

	private FigureSlots() {
	}

	/// The ids of the units that a figure can be given.
	public static List<String> units() {
		return UNITS.stream().map(Unit::id).toList();
	}

	static Map<String, String> of(StatisticFact fact) {
		Scope scope = fact.scope();
		String place = (scope != null) ? scope.place() : null;
		return Map.of("value", number(fact.value().min()), "measure",
				(fact.measure() != null) ? fact.measure().text() : "", "unit", fact.unit().id(), "place",
				(place != null) ? place : "", "period", (fact.period() != null) ? fact.period().timex() : "");
	}

	/// @throws IllegalArgumentException when a value is none of its slot
	static StatisticFact mend(StatisticFact read, Map<String, String> values) {
		String value = values.getOrDefault("value", "");
		return new StatisticFact(Mending.byHand(read.evidence()), read.id(),
				value.isBlank() ? read.value() : quantity(value), value.isBlank() ? read.bound() : Bound.EXACT,
				unit(read, values.getOrDefault("unit", "")), read.role(), read.trend(),
				measure(read, values.get("measure")), read.sex(), scope(read, values.get("place")),
				period(read, values.get("period")), read.compares());
	}

	private static Quantity quantity(String mended) {
		double value = Double.parseDouble(mended);
		if (!Double.isFinite(value) || Math.abs(value) > 1e18) {
			throw new IllegalArgumentException("No number: " + mended);
		}
		int point = mended.indexOf('.');
		return new Quantity(value, value, (point < 0) ? 0 : Math.min(6, mended.length() - point - 1));
	}

	private static Unit unit(StatisticFact read, String mended) {
		return Stream.concat(Stream.of(read.unit()).filter((unit) -> mended.isBlank()), UNITS.stream())
			.filter((unit) -> mended.isBlank() || unit.id().equals(mended))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No unit: " + mended));
	}

	private static @Nullable Phrase measure(StatisticFact read, @Nullable String mended) {
		Phrase measure = read.measure();
		if (mended == null || mended.isBlank()) {
			return (mended == null) ? measure : null;
		}
		return (measure != null) ? new Phrase(mended, measure.field(), measure.start(), measure.end())
				: new Phrase(mended, read.evidence().field(), read.evidence().start(), read.evidence().end());
	}

	private static @Nullable Scope scope(StatisticFact read, @Nullable String mended) {
		Scope scope = read.scope();
		if (mended == null) {
			return scope;
		}
		String agency = (scope != null) ? scope.agency() : null;
		String place = mended.isBlank() ? null : mended;
		return (place == null && agency == null) ? null
				: new Scope(place, agency, COUNTRY.equals(place) ? "toàn quốc" : null);
	}

	private static @Nullable Period period(StatisticFact read, @Nullable String mended) {
		return (mended == null) ? read.period() : mended.isBlank() ? null : new Period(mended);
	}

	private static String number(double value) {
		return (value == Math.rint(value) && Math.abs(value) < 1e15) ? Long.toString((long) value)
				: Double.toString(value);
	}

}
