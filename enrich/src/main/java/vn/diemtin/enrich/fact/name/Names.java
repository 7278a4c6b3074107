package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.List;

import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;

/// The agencies and places that a passage names, each in reading order.
///
/// @param agencies every body, those that are no public bodies of Vietnam among them: they hold events too
/// @param places those that stand outside of the names of agencies
/// @param told the facts to tell: public bodies of Vietnam, and all places
public record Names(List<AgencyFact> agencies, List<PlaceFact> places, List<Fact> told) {

	public Names {
		agencies = List.copyOf(agencies);
		places = List.copyOf(places);
		told = List.copyOf(told);
	}

	/// Names that are all to be told.
	public Names(List<AgencyFact> agencies, List<PlaceFact> places) {
		this(agencies, places, all(agencies, places));
	}

	private static List<Fact> all(List<AgencyFact> agencies, List<PlaceFact> places) {
		List<Fact> all = new ArrayList<>(agencies);
		all.addAll(places);
		return all;
	}

}
