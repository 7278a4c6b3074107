package vn.diemtin.enrich.fact.name;

import java.util.List;

import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.PlaceFact;

/// The agencies and places that a passage names, each in reading order.
public record Names(List<AgencyFact> agencies, List<PlaceFact> places) {

	public Names {
		agencies = List.copyOf(agencies);
		places = List.copyOf(places);
	}

}
