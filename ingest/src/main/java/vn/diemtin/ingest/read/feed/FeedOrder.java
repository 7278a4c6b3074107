package vn.diemtin.ingest.read.feed;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.date.ReadDate;

/// Finds out for a whole feed which number of its dates is the day: by a number that is no
/// month, a date that would lie in the future, the stamp in an address, and at last by the
/// days that a feed in its order must run through.
final class FeedOrder {

	private static final int ENOUGH_DAYS = 3;

	private FeedOrder() {
	}

	static Order of(List<RawEntry> all, DateRules rules) {
		if (rules.declared()) {
			return rules.order();
		}
		List<RawEntry> raws = all.stream()
			.filter(raw -> raw.published() != null && raw.published().indexOf('/') >= 0)
			.toList();
		if (raws.isEmpty()) {
			return Order.FEED;
		}
		int dayFirst = 0;
		int monthFirst = 0;
		for (RawEntry raw : raws) {
			Order order = DateReader.proves(raw.published(), rules);
			order = order == null ? AddressDate.proves(raw.published(), raw.link(), rules) : order;
			dayFirst += order == Order.DAY_FIRST ? 1 : 0;
			monthFirst += order == Order.MONTH_FIRST ? 1 : 0;
		}
		if (dayFirst == 0 && monthFirst == 0) {
			return byRun(raws, rules);
		}
		if (dayFirst > 0 && monthFirst > 0) {
			return Order.FEED;
		}
		return dayFirst > 0 ? Order.DAY_FIRST : Order.MONTH_FIRST;
	}

	/// One order makes a run of days of one month, the other the same day of many months.
	private static Order byRun(List<RawEntry> raws, DateRules rules) {
		boolean dayFirst = runs(raws, rules.ordered(Order.DAY_FIRST));
		boolean monthFirst = runs(raws, rules.ordered(Order.MONTH_FIRST));
		if (dayFirst == monthFirst) {
			return Order.FEED;
		}
		return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
	}

	private static boolean runs(List<RawEntry> raws, DateRules rules) {
		List<OffsetDateTime> dates = new ArrayList<>();
		Set<Integer> months = new HashSet<>();
		Set<Integer> days = new HashSet<>();
		for (RawEntry raw : raws) {
			ReadDate date = DateReader.read(raw.published(), rules);
			if (date != null) {
				dates.add(date.value());
				months.add(date.value().getYear() * 12 + date.value().getMonthValue());
				days.add(date.value().getDayOfMonth());
			}
		}
		boolean falling = true;
		for (int i = 1; i < dates.size(); i++) {
			falling &= !dates.get(i).isAfter(dates.get(i - 1));
		}
		return falling && days.size() >= ENOUGH_DAYS && months.size() == 1;
	}

}
