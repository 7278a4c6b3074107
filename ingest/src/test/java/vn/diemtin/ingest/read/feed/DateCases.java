package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static vn.diemtin.ingest.read.feed.ConformanceFeeds.PLAIN;

/// Every shape in which feeds tell a time, and the elements that hold one.
final class DateCases {

	private static final String[][] SHAPES = { { "Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
			{ "Thu, 1 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
			{ "01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
			{ "Thu, 01 Jan 04 19:48:21 GMT", "2004-01-01T19:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48 GMT", "2004-01-01T19:48:00Z" },
			{ "Thu,01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 UT", "2004-01-01T19:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 Z", "2004-01-01T19:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 -0000", "2004-01-01T19:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 -0500", "2004-01-02T00:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 +07:00", "2004-01-01T12:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 +07", "2004-01-01T12:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 GMT+7", "2004-01-01T12:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 UTC+07:00", "2004-01-01T12:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 EST", "2004-01-02T00:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 ET", "2004-01-02T00:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 EDT", "2004-01-01T23:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 CST", "2004-01-02T01:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 MST", "2004-01-02T02:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 PST", "2004-01-02T03:48:21Z" },
			{ "Thu, 01 Jul 2004 19:48:21 PDT", "2004-07-02T02:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 AT", "2004-01-01T23:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21 Etc/GMT", "2004-01-01T19:48:21Z" },
			{ "Thu, 01 Jan 2004 19:48:21", "2004-01-01T12:48:21Z" },
			{ "Thu, 01 Jan 2004 9:05:01 GMT", "2004-01-01T09:05:01Z" },
			{ "Thursday, 01-Jan-04 19:48:21 GMT", "2004-01-01T19:48:21Z" },
			{ "Thursday, 1 January 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" },
			{ "Sat, 04 Sept 2004 19:48:21 GMT", "2004-09-04T19:48:21Z" },
			{ "Thu, Jan 01 2004 19:48:21 GMT", "2004-01-01T19:48:21Z" }, { "Thu, 01 Jan 2004", "2004-01-01" },
			{ "01 Jan 2004", "2004-01-01" }, { "Thu, 32 Jan 2004 19:48:21 GMT", "" },
			{ "Thu, 31 Jun 2004 19:48:21 GMT", "" }, { "Thu, 01 Jan 2004 25:48:21 GMT", "" },
			{ "Thu, 01 Jan 2004 19:78:21 GMT", "" }, { "2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z" },
			{ "2003-12-31T10:14:55-08:00", "2003-12-31T18:14:55Z" },
			{ "2003-12-31T10:14:55-0800", "2003-12-31T18:14:55Z" },
			{ "2003-12-31T10:14:55 +07:00", "2003-12-31T03:14:55Z" }, { "2003-12-31T10:14Z", "2003-12-31T10:14:00Z" },
			{ "2003-12-31T10:14:55.123Z", "2003-12-31T10:14:55Z" },
			{ "2003-12-31T10:14:55,5Z", "2003-12-31T10:14:55Z" }, { "2003-12-31t10:14:55z", "2003-12-31T10:14:55Z" },
			{ "2003-12-31 10:14:55", "2003-12-31T03:14:55Z" }, { "2003-12-31T10:14:55", "2003-12-31T03:14:55Z" },
			{ "2003-12-31T24:00:00Z", "2004-01-01T00:00:00Z" }, { "2003-12-31T25:14:55Z", "" },
			{ "2003-02-31T12:00:00Z", "" }, { "2003-12-31", "2003-12-31" }, { "20031231", "2003-12-31" },
			{ "2003-365", "2003-12-31" }, { "2003365", "2003-12-31" }, { "2004-W01-4", "2004-01-01" },
			{ "2004W014", "2004-01-01" }, { "20031231T101455Z", "2003-12-31T10:14:55Z" },
			{ "2003/12/31 10:14:55", "2003-12-31T03:14:55Z" }, { "2003-12", "" }, { "2003", "" }, { "hôm qua", "" },
			{ "0", "" }, { "1072865695", "2003-12-31T10:14:55Z" }, { "1072865695000", "2003-12-31T10:14:55Z" },
			{ "Sun Jan  4 16:29:06 PST 2004", "2004-01-05T00:29:06Z" },
			{ "Sun Jan 04 16:29:06 2004", "2004-01-04T09:29:06Z" },
			{ "Sun Jan 04 2004 16:29:06 GMT+0100", "2004-01-04T15:29:06Z" },
			{ "Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z" },
			{ "2004-07-08 23:56:58.0", "2004-07-08T16:56:58Z" }, { "2004-05-25 오후 11:23:17", "2004-05-25T16:23:17Z" },
			{ "2004-05-25 오전 11:23:17", "2004-05-25T04:23:17Z" }, { "2004년 05월 28일 01:31:15", "2004-05-27T18:31:15Z" },
			{ "2004年5月28日 10:00", "2004-05-28T03:00:00Z" },
			{ "Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z" },
			{ "2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z" },
			{ "2004-január-11T9:15-05:00", "2004-01-11T14:15:00Z" },
			{ "mån, 12 jan 2004 10:00:00 +0100", "2004-01-12T09:00:00Z" },
			{ "tir., 11 mai 2004 10:00:00 +0200", "2004-05-11T08:00:00Z" },
			{ "mar., 13 avr. 2004 10:00:00 +0200", "2004-04-13T08:00:00Z" },
			{ "Di, 13 Okt 2009 10:00:00 +0200", "2009-10-13T08:00:00Z" },
			{ "12/11/2026 08:30", "2026-11-12T01:30:00Z" }, { "12/11/2026", "2026-11-12" },
			{ "25/12/2025 08:30:00", "2025-12-25T01:30:00Z" }, { "11/25/2025 8:30:00 PM", "2025-11-25T13:30:00Z" },
			{ "Thứ năm, 12/11/2026 08:30 (GMT+7)", "2026-11-12T01:30:00Z" },
			{ "12-11-2026 | 08:30 PM", "2026-11-12T13:30:00Z" }, { "Ngày 12 tháng 11 năm 2026", "2026-11-12" } };

	private final List<ConformanceCase> cases = new ArrayList<>();

	static List<ConformanceCase> all() {
		DateCases dates = new DateCases();
		for (String[] shape : SHAPES) {
			dates.shape(shape[0], shape[1].isEmpty() ? null : shape[1]);
		}
		dates.elements();
		return dates.cases;
	}

	private void shape(String written, @Nullable String read) {
		cases.add(ConformanceCase.of("dates", written,
				ConformanceFeeds.rssDate("<pubDate>\n " + written + " </pubDate>"), PLAIN.published(read)));
		boolean ordered = written.indexOf('/') != 2;
		if (ordered) {
			cases.add(ConformanceCase.of("dates", "atom " + written,
					ConformanceFeeds.atomDates("<updated><![CDATA[" + written + "]]></updated>"),
					PLAIN.published(null).updated(read)));
		}
	}

	private void elements() {
		for (String element : List.of("pubDate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published",
				"PubDate", "pubdate", "date", "created", "published", "issued")) {
			cases.add(ConformanceCase.of("vocabularies", "published by " + element,
					ConformanceFeeds.rssDate("<" + element + ">2026-11-12T08:30:00+07:00</" + element + ">"), PLAIN));
		}
		for (String element : List.of("atom:updated", "dcterms:modified", "updated", "modified", "lastBuildDate")) {
			cases.add(ConformanceCase.of("vocabularies", "changed by " + element,
					ConformanceFeeds.rssDate("<" + element + ">2026-11-12T08:30:00+07:00</" + element + ">"),
					PLAIN.published(null).updated(ConformanceFeeds.MOMENT)));
		}
		cases.add(
				ConformanceCase.of("vocabularies", "pubDate before dc:date",
						ConformanceFeeds
							.rssDate("<dc:date>2020-01-01</dc:date><pubDate>" + ConformanceFeeds.DATE + "</pubDate>"),
						PLAIN));
	}

}
