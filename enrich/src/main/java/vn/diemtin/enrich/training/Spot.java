package vn.diemtin.enrich.training;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/// Where an event is held, in comparable form.
///
/// @param chain the unit and those that it lies in, as named then, the smallest first; empty when it is not known
/// @param today the units that it is or became, the nearest heir first
/// @param province the province that it lies in today; null when it is not known
/// @param former whether the unit has ended meanwhile
/// @param assumed whether it is only where the organiser is at home
/// @param key the venue as written, in which spellings are one
record Spot(List<String> chain, List<String> today, @Nullable String province, boolean former, boolean assumed,
		String key) {

	private static final int SHORTEST = 12;

	Spot {
		chain = List.copyOf(chain);
		today = List.copyOf(today);
	}

	/// The value by which places are compared; null when only the wording is known.
	@Nullable String value() {
		return today.isEmpty() ? null : today.getFirst();
	}

	/// Whether less than a province is told.
	@JsonIgnore
	boolean isFine() {
		return chain.size() > 1;
	}

	/// How both agree. Units of one time are compared as they were, so that two provinces
	/// that are one today are
	/// two; across times, by what they became.
	Fit fit(Spot other) {
		if (chain.isEmpty() || other.chain.isEmpty()) {
			return key.length() >= SHORTEST && key.equals(other.key) ? Fit.SAME_UNIT : Fit.UNKNOWN;
		}
		boolean compatible;
		if (former == other.former) {
			compatible = chain.contains(other.chain.getFirst()) || other.chain.contains(chain.getFirst());
		}
		else {
			Spot old = former ? this : other;
			Spot now = former ? other : this;
			compatible = now.chain.stream().anyMatch(old.today::contains)
					|| now.chain.size() == 1 && now.chain.getFirst().equals(old.province);
		}
		if (!compatible) {
			return assumed || other.assumed ? Fit.UNKNOWN : Fit.CONFLICT;
		}
		return isFine() && other.isFine() ? Fit.SAME_UNIT
				: assumed || other.assumed ? Fit.SAME_HOME : Fit.SAME_PROVINCE;
	}

	/// How two places agree.
	enum Fit {

		SAME_UNIT, SAME_PROVINCE, SAME_HOME, UNKNOWN, CONFLICT

	}

}
