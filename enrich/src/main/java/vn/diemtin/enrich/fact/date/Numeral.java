package vn.diemtin.enrich.fact.date;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.Amount;
import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.text.Passage;

/// A whole number of a date, in digits or words, that ends before the token `to`.
record Numeral(int value, int to) {

	/// The number from 0 to 9999 that begins at a token.
	static @Nullable Numeral at(Passage passage, int token) {
		if (passage.isDigits(token)) {
			return passage.length(token) <= 4 && !NumericReader.isTail(passage, token)
					? new Numeral(passage.number(token), token + 1) : null;
		}
		if (passage.is(token, "tư")) {
			return new Numeral(4, token + 1);
		}
		if (!NumberReader.mayBegin(passage, token) || passage.is(token, "nửa", "chục", "trăm", "âm")) {
			return null;
		}
		Amount amount = NumberReader.single(passage, token);
		boolean whole = amount != null && amount.min().scale() <= 0
				&& amount.min().compareTo(BigDecimal.valueOf(9999)) <= 0;
		return whole && amount != null ? new Numeral(amount.min().intValue(), amount.to()) : null;
	}

	/// A number in these bounds.
	static @Nullable Numeral between(Passage passage, int token, int least, int most) {
		Numeral number = at(passage, token);
		boolean digits = passage.isDigits(token);
		boolean fits = number != null && number.value >= least && number.value <= most
				&& (!digits || passage.length(token) <= Integer.toString(most).length());
		return fits ? number : null;
	}

	/// As `between`, also in Roman digits.
	static @Nullable Numeral romanToo(Passage passage, int token, int least, int most) {
		int roman = NumberReader.roman(passage, token);
		return roman >= least && roman <= most ? new Numeral(roman, token + 1) : between(passage, token, least, most);
	}

}
