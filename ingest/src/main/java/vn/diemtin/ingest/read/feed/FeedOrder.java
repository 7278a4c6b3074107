package vn.diemtin.ingest.read.feed;

import java.util.List;

import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.DateRules.Order;

/// Finds out for a whole feed which number of its dates is the day.
final class FeedOrder {

	private FeedOrder() {
	}

	static Order of(List<RawEntry> raws, DateRules rules) {
		int dayFirst = 0;
		int monthFirst = 0;
		for (RawEntry raw : raws) {
			Order order = DateReader.proves(raw.published(), rules);
			order = order == null ? AddressDate.proves(raw.published(), raw.link(), rules) : order;
			dayFirst += order == Order.DAY_FIRST ? 1 : 0;
			monthFirst += order == Order.MONTH_FIRST ? 1 : 0;
		}
		if (dayFirst > 0 == monthFirst > 0) {
			return Order.FEED;
		}
		return dayFirst > 0 ? Order.DAY_FIRST : Order.MONTH_FIRST;
	}

}
