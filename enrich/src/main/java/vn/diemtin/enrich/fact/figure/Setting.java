package vn.diemtin.enrich.fact.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.name.Names;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.PlaceFact;

/// What else was found in a passage, in reading order; the figures take their time and place from it.
///
/// @param codes where dates and document numbers stand, whose digits are no figures
/// @param province the province that the article is about when it names none, a place id
public record Setting(List<DateFact> dates, List<DateFact> times, List<PlaceFact> places, List<AgencyFact> agencies,
		List<Evidence> codes, @Nullable String province) {

	/// The setting of a passage in which this was found.
	public static Setting of(List<DateFact> dates, Names names, List<DocumentFact> documents,
			@Nullable String province) {
		List<Evidence> codes = new ArrayList<>();
		dates.forEach((date) -> codes.add(date.evidence()));
		documents.forEach((document) -> codes.add(document.evidence()));
		codes.sort(Comparator.comparingInt(Evidence::start));
		return new Setting(dates, dates.stream().filter((date) -> date.role() != DateFact.Role.DOCUMENT).toList(),
				names.places(), names.agencies(), codes, province);
	}

}
