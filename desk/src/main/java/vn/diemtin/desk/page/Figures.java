package vn.diemtin.desk.page;

import java.text.NumberFormat;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.StatisticFact.Quantity;

/// Numbers as the reader's language writes them; pages call it `@figures`.
@Component("figures")
public class Figures {

	/// Such as `≥ 1.234,5 %`.
	public String text(StatisticFact statistic, Locale locale) {
		String unit = statistic.unit().surface();
		return sign(statistic.bound()) + number(statistic.value(), locale) + (unit.startsWith("%") ? "" : " ") + unit;
	}

	/// A number or a range.
	public String number(Quantity value, Locale locale) {
		NumberFormat format = NumberFormat.getInstance(locale);
		// `2,5 tỷ` has one decimal as written and none as a number.
		boolean whole = value.min() >= 1000 && value.min() == Math.rint(value.min())
				&& value.max() == Math.rint(value.max());
		int decimals = whole ? 0 : Math.clamp(value.decimals(), 0, 6);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		String min = format.format(value.min());
		return (value.min() == value.max()) ? min : min + " – " + format.format(value.max());
	}

	/// A count.
	public String number(long count, Locale locale) {
		return NumberFormat.getIntegerInstance(locale).format(count);
	}

	/// A number that was counted together with others, with two decimals at most.
	public String rounded(double value, Locale locale) {
		NumberFormat format = NumberFormat.getInstance(locale);
		format.setMaximumFractionDigits(2);
		return format.format(value);
	}

	/// An average, with one decimal.
	public String decimal(double value, Locale locale) {
		NumberFormat format = NumberFormat.getInstance(locale);
		format.setMinimumFractionDigits(1);
		format.setMaximumFractionDigits(1);
		return format.format(value);
	}

	/// How a number is meant, in front of it; nothing when it is meant as written.
	public String sign(Bound bound) {
		return switch (bound) {
			case EXACT -> "";
			case ABOUT -> "≈ ";
			case MORE -> "> ";
			case AT_LEAST -> "≥ ";
			case LESS -> "< ";
			case AT_MOST -> "≤ ";
		};
	}

}
