package vn.diemtin.vietnam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place name in a text, not yet decided between the places that bear it.
///
/// @param start where the mention begins, its kind included ("huyện Thọ Xuân")
/// @param nameStart where the name alone begins
/// @param kind the kind that stands before the name or before the list that it is in, null if none does
/// @param candidates the places of this name (and kind) in force at the date, largest level first
/// @param former those that had ended by then, the last ones first; texts go on using old names. Without both it is a name
/// that no table knows, found by its kind
/// @param listed whether its kind stands before a list ("các huyện A, B và C")
public record PlaceMention(int start, int end, int nameStart, @Nullable PlaceKind kind, List<Place> candidates,
		List<Place> former, boolean listed) {

	public PlaceMention {
		candidates = List.copyOf(candidates);
		former = List.copyOf(former);
	}

	public boolean hasKind() {
		return this.kind != null;
	}

	/// The places in force that it may mean, else those that had ended.
	public List<Place> meant() {
		return this.candidates.isEmpty() ? this.former : this.candidates;
	}

	public String surface(MatchText text) {
		return text.text().substring(this.start, this.end);
	}

}
