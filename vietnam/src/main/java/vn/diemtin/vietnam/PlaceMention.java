package vn.diemtin.vietnam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place name in a text, not yet decided between the places that bear it.
///
/// @param start where the mention begins, its kind included ("huyện Thọ Xuân")
/// @param nameStart where the name alone begins
/// @param kind the kind that stands before the name, null if none does
/// @param candidates the places of this name (and kind) in force at the date, largest level first
/// @param former those that had ended by then, the last ones first; texts go on using old names
public record PlaceMention(int start, int end, int nameStart, @Nullable PlaceKind kind, List<Place> candidates,
		List<Place> former) {

	public PlaceMention {
		candidates = List.copyOf(candidates);
		former = List.copyOf(former);
	}

	public boolean hasKind() {
		return this.kind != null;
	}

	public String surface(MatchText text) {
		return text.text().substring(this.start, this.end);
	}

}
