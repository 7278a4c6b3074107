package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.diemtin.events.source.SourceId;

/// How many articles answer a query.
///
/// @param articles how many
/// @param stories how many stories they tell, of very many nearly
/// @param days how many are of each day of Vietnam's time, days without any left out
/// @param sources how many each source gave, the commonest sources
public record Tally(long articles, long stories, SortedMap<LocalDate, Long> days, Map<SourceId, Long> sources) {

	public Tally {
		days = new TreeMap<>(days);
		sources = Map.copyOf(sources);
	}

	/// How many are of the days from one to another, this one not included.
	public long between(LocalDate from, LocalDate to) {
		return this.days.subMap(from, to).values().stream().mapToLong(Long::longValue).sum();
	}

}
