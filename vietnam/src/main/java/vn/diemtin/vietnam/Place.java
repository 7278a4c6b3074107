package vn.diemtin.vietnam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An administrative unit as it was for a time: one id may have several, one after the other.
///
/// @param validFrom first day, null if it was there before anything known here
/// @param validTo the day after the last day, null if it is still there
/// @param parent the unit that it is part of, as of the same time; null for provinces
/// @param latitude of a point within (WGS 84 degrees); for units before 1 July 2025 the mean of what followed them
public record Place(PlaceId id, String name, PlaceKind kind, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
		@Nullable PlaceId parent, @Nullable Double latitude, @Nullable Double longitude) {

	/// Kind and name: "Tỉnh Thanh Hóa".
	public String fullName() {
		return this.kind.title() + " " + this.name;
	}

	public Level level() {
		return this.id.level();
	}

	public boolean isValid(LocalDate at) {
		return Period.contains(this.validFrom, this.validTo, at);
	}

	/// Whether it had ended by then.
	public boolean isFormer(LocalDate at) {
		return this.validTo != null && !at.isBefore(this.validTo);
	}

	/// Id and first day tell places apart; hashing all of the record would make the
	/// loading of them slow.
	@Override
	public int hashCode() {
		return 31 * this.id.value().hashCode() + (this.validFrom == null ? 0 : this.validFrom.hashCode());
	}

}
