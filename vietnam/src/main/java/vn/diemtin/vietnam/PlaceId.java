package vn.diemtin.vietnam;

import java.util.Locale;

/// Level and GSO code of an administrative unit: `province/38`, `district/380`, `commune/14758`.
///
/// Codes were given anew in 2025 (`province/15` is Yên Bái before 1 July 2025 and Lào Cai since), so an id means a unit only
/// together with a date. To add up over the years, bring places to one date first ([Places#current]).
public record PlaceId(String value) implements Comparable<PlaceId> {

	private static final int LONGEST = 32;

	public PlaceId {
		int slash = value.indexOf('/');
		if (slash < 1 || slash == value.length() - 1 || value.length() > LONGEST) {
			throw new IllegalArgumentException("not a place id: " + value);
		}
		levelOf(value);
	}

	public static PlaceId of(Level level, String code) {
		return new PlaceId(level.name().toLowerCase(Locale.ROOT) + "/" + code);
	}

	public Level level() {
		return switch (this.value.charAt(0)) {
			case 'c' -> Level.COMMUNE;
			case 'd' -> Level.DISTRICT;
			default -> Level.PROVINCE;
		};
	}

	/// The GSO code with its leading zeros.
	public String code() {
		return this.value.substring(this.value.indexOf('/') + 1);
	}

	private static Level levelOf(String value) {
		if (value.startsWith("commune/")) {
			return Level.COMMUNE;
		}
		if (value.startsWith("district/")) {
			return Level.DISTRICT;
		}
		if (value.startsWith("province/")) {
			return Level.PROVINCE;
		}
		throw new IllegalArgumentException("not a place id: " + value);
	}

	@Override
	public int compareTo(PlaceId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
