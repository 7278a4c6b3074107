package vn.diemtin.ingest.health;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.crawl.PageRead.Wholeness;
import vn.diemtin.events.source.Diagnosis.Recall;
import vn.diemtin.events.source.Diagnosis.Shares;

/// One day of a source.
///
/// @param listed items that were first listed on it
/// @param captured those of them that became articles, on whatever day
/// @param others those of them whose pages are none, or gone, or forbidden
/// @param articles pages that were read as articles on it
/// @param titled those of them with a title
/// @param bodied those of them with a text
/// @param dated those of them with a date, by where it was read from
/// @param misread pages that were asked for an article and are none
record Day(int listed, int captured, int others, int articles, int titled, int bodied, Map<Origin, Integer> dated,
		int misread) {

	static final Day EMPTY = new Day(0, 0, 0, 0, 0, 0, Map.of(), 0);

	Day listed(int more) {
		return new Day(listed + more, captured, others, articles, titled, bodied, dated, misread);
	}

	Day captured(int more) {
		return new Day(listed, captured + more, others, articles, titled, bodied, dated, misread);
	}

	Day others(int more) {
		return new Day(listed, captured, others + more, articles, titled, bodied, dated, misread);
	}

	Day misread(int more) {
		return new Day(listed, captured, others, articles, titled, bodied, dated, misread + more);
	}

	Day article(Wholeness whole) {
		Map<Origin, Integer> origins = new TreeMap<>(dated);
		if (whole.dated() != null) {
			origins.merge(whole.dated(), 1, Integer::sum);
		}
		return new Day(listed, captured, others, articles + 1, titled + (whole.titled() ? 1 : 0),
				bodied + (whole.bodied() ? 1 : 0), origins, misread);
	}

	Day and(Day other) {
		Map<Origin, Integer> origins = new TreeMap<>(dated);
		other.dated().forEach((origin, count) -> origins.merge(origin, count, Integer::sum));
		return new Day(listed + other.listed, captured + other.captured, others + other.others,
				articles + other.articles, titled + other.titled, bodied + other.bodied, origins,
				misread + other.misread);
	}

	int allDated() {
		return dated.values().stream().mapToInt(Integer::intValue).sum();
	}

	/// Where most dates were read from, null without dates.
	@Nullable Origin mainOrigin() {
		return dated.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
	}

	int datedFrom(Origin origin) {
		return dated.getOrDefault(origin, 0);
	}

	Recall recall() {
		return new Recall(listed, captured, others);
	}

	Shares shares() {
		return new Shares(articles, titled, allDated(), bodied);
	}

}
