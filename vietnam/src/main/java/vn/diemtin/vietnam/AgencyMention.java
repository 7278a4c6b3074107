package vn.diemtin.vietnam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name of an agency in a text.
///
/// Either the name says which agencies it may be (`candidates` in force at the date, `former` ones that had ended), or it
/// is open: only the form is told ("UBND tỉnh", "Sở Nội vụ"), and the context must say of which unit
/// ([AgencyNames#resolve]).
///
/// @param end with the place or the kind of place that belongs to the name
/// @param forms what the name without its place may be; empty for bodies that exist once
/// @param kind the kind of unit that the name tells ("UBND huyện"), null if none
/// @param plural several at once ("UBND các huyện"): never one agency
public record AgencyMention(int start, int end, List<Agency> candidates, List<Agency> former, List<AgencyForm> forms,
		@Nullable PlaceKind kind, boolean plural) {

	public AgencyMention {
		candidates = List.copyOf(candidates);
		former = List.copyOf(former);
		forms = List.copyOf(forms);
	}

	/// Whether the context must say which agency it is.
	public boolean isOpen() {
		return this.candidates.isEmpty() && this.former.isEmpty() && !this.plural;
	}

	public String surface(MatchText text) {
		return text.text().substring(this.start, this.end);
	}

}
