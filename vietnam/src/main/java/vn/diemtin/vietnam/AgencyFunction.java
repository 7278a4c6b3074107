package vn.diemtin.vietnam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A field of state management or of work that an agency has for a time, such as `gender-equality`. Functions move apart from
/// names: the ministry of home affairs is older than its charge of gender equality.
public record AgencyFunction(String name, @Nullable LocalDate from, @Nullable LocalDate to) {

	/// State management of gender equality.
	public static final String GENDER_EQUALITY = "gender-equality";

	/// The committees for the advancement of women.
	public static final String WOMEN_ADVANCEMENT = "women-advancement";

	public static final String WOMEN_UNION = "women-union";

	public static final String DOMESTIC_VIOLENCE_PREVENTION = "domestic-violence-prevention";

	public boolean isValid(LocalDate at) {
		return Period.contains(this.from, this.to, at);
	}

	/// From the form of the tables: `name`, `name@from` or `name@from..to`.
	static AgencyFunction parse(String cell) {
		int at = cell.indexOf('@');
		if (at < 0) {
			return new AgencyFunction(cell, null, null);
		}
		String[] dates = cell.substring(at + 1).split("\\.\\.", 2);
		return new AgencyFunction(cell.substring(0, at), dates[0].isEmpty() ? null : LocalDate.parse(dates[0]),
				dates.length < 2 ? null : LocalDate.parse(dates[1]));
	}

}
