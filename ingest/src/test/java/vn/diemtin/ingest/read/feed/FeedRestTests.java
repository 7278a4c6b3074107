package vn.diemtin.ingest.read.feed;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.date.DateRules;

import static org.assertj.core.api.Assertions.assertThat;

class FeedRestTests {

	@ParameterizedTest
	@CsvSource(nullValues = "null",
			value = { "<ttl>60</ttl>, PT1H", "<ttl> 15 </ttl>, PT15M", "<ttl>0</ttl>, null", "<ttl>-5</ttl>, null",
					"<ttl>9999999999</ttl>, null", "<ttl>soon</ttl>, null",
					"<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>, PT30M",
					"<sy:updatePeriod> daily </sy:updatePeriod>, PT24H",
					"<sy:updatePeriod>daily</sy:updatePeriod><ttl>30</ttl>, PT24H",
					"<sy:updatePeriod>often</sy:updatePeriod>, null", "<description>x</description>, null" })
	void readsHowLongAFeedNeedNotBeAsked(String fields, @Nullable String expected) {
		String feed = """
				<?xml version="1.0" encoding="UTF-8"?>
				<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>Tin</title>
				%s<item><title>Một</title><link>https://tinh.example.vn/1</link></item></channel></rss>"""
			.formatted(fields);
		Feed read = Objects.requireNonNull(FeedReader.read(feed, null, DateRules.of(DateRules.VIETNAM,
				Hints.at(java.time.Instant.parse("2026-11-02T00:00:00Z")).now(), null)));
		assertThat(read.entries()).hasSize(1);
		assertThat(read.ttl()).isEqualTo((expected != null) ? Duration.parse(expected) : null);
	}

}
