package vn.diemtin.vietnam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name of an agency in a text.
///
/// Either the name says which agencies it may be (`candidates` in force at the date, `former` ones that had ended), or it
/// is open: only the form is told ("UBND tỉnh", "Sở Nội vụ"), and the context must say of which unit or agency
/// ([AgencyNames#resolve]); or it is a body that no table knows.
///
/// @param end with the place, the kind of place or the owner that belongs to the name
/// @param forms what the name without its place may be; empty for bodies that exist once
/// @param kind the kind of unit that the name tells ("UBND huyện"), null if none
/// @param plural several at once ("UBND các huyện"): never one agency
/// @param place the place within the name, null if none is
/// @param owner the agency within the name that the body belongs to, null if none is
/// @param known false for a body that no table holds
public record AgencyMention(int start, int end, List<Agency> candidates, List<Agency> former, List<AgencyForm> forms,
		@Nullable PlaceKind kind, boolean plural, @Nullable PlaceMention place, @Nullable AgencyMention owner,
		boolean known) {

	public AgencyMention {
		candidates = List.copyOf(candidates);
		former = List.copyOf(former);
		forms = List.copyOf(forms);
	}

	/// Whether the context must say which agency it is.
	public boolean isOpen() {
		return this.known && this.candidates.isEmpty() && this.former.isEmpty() && !this.plural;
	}

	/// The agencies in force that it may mean, else those that had ended.
	public List<Agency> meant() {
		return this.candidates.isEmpty() ? this.former : this.candidates;
	}

	/// The place within the name or within that of its owner.
	public @Nullable PlaceMention innerPlace() {
		return this.place == null && this.owner != null ? this.owner.innerPlace() : this.place;
	}

	public String surface(MatchText text) {
		return text.text().substring(this.start, this.end);
	}

}
