package vn.diemtin.alert.deliver;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import vn.diemtin.events.alert.RuleId;

/// Which messages each receiver got from each rule, of the last two days: more is not asked for.
///
/// Not safe for threads.
final class SentOfDays {

	private static final int DAYS = 2;

	private final NavigableMap<LocalDate, Map<Sent, Set<String>>> days = new TreeMap<>();

	void add(LocalDate day, RuleId rule, String receiver, String message) {
		this.days.computeIfAbsent(day, (key) -> new HashMap<>())
			.computeIfAbsent(new Sent(rule, receiver), (key) -> new HashSet<>())
			.add(message);
		while (this.days.size() > DAYS) {
			this.days.pollFirstEntry();
		}
	}

	int count(LocalDate day, RuleId rule, String receiver) {
		return this.days.getOrDefault(day, Map.of()).getOrDefault(new Sent(rule, receiver), Set.of()).size();
	}

	private record Sent(RuleId rule, String receiver) {
	}

}
