package vn.diemtin.ingest.read.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.ingest.read.feed.ConformanceCase.Fields;

import static org.assertj.core.api.Assertions.assertThat;

/// Every oddity that feeds are known to have, one to a feed, with every field that must come out.
class FeedConformanceTest {

	private static final int ENOUGH = 300;

	private static final Hints HINTS = Hints.at(Instant.parse("2026-11-22T00:00:00Z"));

	@Test
	void readsEveryFieldOfEveryEntry(TestReporter reporter) {
		Map<String, Integer> groups = new TreeMap<>();
		List<String> wrong = new ArrayList<>();
		for (ConformanceCase one : cases()) {
			groups.merge(one.group(), 1, Integer::sum);
			String difference = difference(one);
			if (difference != null) {
				wrong.add(one.group() + " | " + one.name() + " | " + difference);
			}
		}
		reporter.publishEntry("cases", groups.toString());
		assertThat(groups.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(ENOUGH);
		assertThat(wrong).isEmpty();
	}

	private static List<ConformanceCase> cases() {
		return Stream.of(DialectCases.all(), TextCases.all(), LinkCases.all(), DateCases.all(), EncodingCases.all())
			.flatMap(List::stream)
			.toList();
	}

	private static @Nullable String difference(ConformanceCase one) {
		ReadOutcome outcome = PageReader.read(new PageInput(one.document(), ConformanceCase.URL, null, HINTS));
		if (!(outcome instanceof ReadOutcome.FeedDocument feed)) {
			return "read as " + outcome;
		}
		if (!String.valueOf(feed.title()).equals(String.valueOf(one.title()))) {
			return "title of the feed: " + feed.title();
		}
		List<Fields> read = feed.entries()
			.stream()
			.map(entry -> new Fields(entry.id(), entry.url(), entry.title(), entry.summary(), when(entry.published()),
					when(entry.updated())))
			.toList();
		return read.equals(one.entries()) ? null : read + " instead of " + one.entries();
	}

	private static @Nullable String when(@Nullable PublicationDate date) {
		if (date == null) {
			return null;
		}
		return date.precision() == PublicationDate.Precision.DAY ? date.value().toLocalDate().toString()
				: date.value().toInstant().toString();
	}

}
