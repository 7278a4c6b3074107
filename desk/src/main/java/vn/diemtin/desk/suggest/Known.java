package vn.diemtin.desk.suggest;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A body or a place that a search can name.
///
/// @param id of the registry; of a form of bodies its slug
/// @param name as people read it
/// @param aliases other names
/// @param term what finds it in the query language
/// @param ended the first day on which it was no more; null while it is in force
/// @param heirs the names of what it became, as far as they are in force
/// @param provinces where a body of a province is found, first under the name that its province had
/// @param functions what it has, or last had, charge of
/// @param rank the lower, the earlier it is offered
public record Known(Kind kind, String id, String name, List<String> aliases, String term, @Nullable LocalDate ended,
		List<String> heirs, List<String> provinces, List<String> functions, int rank) {

	public Known {
		aliases = List.copyOf(aliases);
		heirs = List.copyOf(heirs);
		provinces = List.copyOf(provinces);
		functions = List.copyOf(functions);
	}

	/// Whether it is no more.
	public boolean isFormer() {
		return this.ended != null;
	}

	/// A value behind the name of a field.
	static String term(String field, String value) {
		return field + ":\"" + value.replace("\"", "") + "\"";
	}

	/// What there is to suggest. A [#FORM] is a body that every province has.
	public enum Kind {

		FORM, AGENCY, PROVINCE, UNIT;

		/// Whether it is a body or a form of bodies.
		public boolean isAgency() {
			return this == FORM || this == AGENCY;
		}

	}

}
