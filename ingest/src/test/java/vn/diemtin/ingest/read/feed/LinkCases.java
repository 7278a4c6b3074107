package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;

import vn.diemtin.ingest.read.feed.ConformanceCase.Fields;

import static vn.diemtin.ingest.read.feed.ConformanceFeeds.LINK;
import static vn.diemtin.ingest.read.feed.ConformanceFeeds.PLAIN;

/// Every way in which an entry names its page and itself.
final class LinkCases {

	private final List<ConformanceCase> cases = new ArrayList<>();

	static List<ConformanceCase> all() {
		LinkCases links = new LinkCases();
		links.rss();
		links.guids();
		links.atom();
		links.bases();
		return links.cases;
	}

	private void rss() {
		rss("plain", ConformanceFeeds.link(LINK), LINK);
		rss("in lines", "<link>\n  " + LINK + "\n </link>", LINK);
		rss("CDATA", "<link><![CDATA[" + LINK + "]]></link>", LINK);
		rss("relative to the host", "<link>/tin/7.html</link>", LINK);
		rss("relative to the feed", "<link>../tin/7.html</link>", LINK);
		rss("without scheme", "<link>//bao.example.vn/tin/7.html</link>", LINK);
		rss("query", "<link>https://bao.example.vn/?id=7&amp;muc=2</link>", "https://bao.example.vn/?id=7&muc=2");
		rss("bare ampersand", "<link>https://bao.example.vn/?id=7&muc=2</link>", "https://bao.example.vn/?id=7&muc=2");
		rss("space", "<link>https://bao.example.vn/tin 7.html</link>", "https://bao.example.vn/tin%207.html");
		rss("as atom", "<atom:link rel=\"alternate\" href=\"" + LINK + "\"/>", LINK);
		rss("as atom beside its own",
				"<link>" + LINK + "</link><atom:link rel=\"self\" href=\"https://k.example.vn/\"/>", LINK);
		rss("before what a burner makes of it",
				"<link>https://burner.example.com/x</link><feedburner:origLink>" + LINK + "</feedburner:origLink>",
				LINK);
		rss("behind its element", "<link/>" + LINK, LINK);
		rss("empty", "<link/>", null);
		rss("none but an enclosure",
				"<enclosure url=\"https://bao.example.vn/a.mp3\" type=\"audio/mpeg\" length=\"1\"/>", null);
		rss("none but comments", "<comments>https://bao.example.vn/y-kien</comments>", null);
		rss("script", "<link>javascript:mo(7)</link>", null);
	}

	private void rss(String name, String link, @org.jspecify.annotations.Nullable String url) {
		cases.add(ConformanceCase.of("links", "rss: " + name, ConformanceFeeds.rssLink(link), PLAIN.link(url)));
	}

	private void guids() {
		guid("no guid", "", LINK, PLAIN.id(LINK));
		guid("a guid that is an address", "<guid>https://bao.example.vn/?p=7</guid>", LINK,
				PLAIN.id("https://bao.example.vn/?p=7"));
		guid("a guid instead of a link", "<guid>" + LINK + "</guid>", null, PLAIN.id(LINK));
		guid("a guid that says that it is the link", "<guid isPermaLink=\"true\">" + LINK + "</guid>", null,
				PLAIN.id(LINK));
		guid("a guid in small letters", "<guid ispermalink=\"false\">" + LINK + "</guid>", null,
				PLAIN.id(LINK).link(null));
		guid("a guid that is no link", "<guid isPermaLink=\"false\">" + LINK + "</guid>", null,
				PLAIN.id(LINK).link(null));
		guid("a guid that is a word", "<guid>tin-7</guid>", null, PLAIN.link(null));
		guid("a guid in lines", "<guid>\n tin-7\n</guid>", LINK, PLAIN);
		guid("an id of another vocabulary", "<dc:identifier>tin-7</dc:identifier>", LINK, PLAIN);
		guid("an atom id in rss", "<atom:id>tin-7</atom:id>", LINK, PLAIN);
		guid("campaign in the link alone", "", "https://bao.example.vn/tin/7.html?utm_source=rss&amp;utm_medium=feed",
				PLAIN.id(LINK).link(LINK + "?utm_source=rss&utm_medium=feed"));
	}

	private void guid(String name, String guid, @org.jspecify.annotations.Nullable String link, Fields entry) {
		cases.add(ConformanceCase.of("links", name,
				ConformanceFeeds.rss(guid + ConformanceFeeds.title() + (link == null ? "" : ConformanceFeeds.link(link))
						+ ConformanceFeeds.summary() + ConformanceFeeds.date(ConformanceFeeds.DATE)),
				entry));
	}

	private void atom() {
		atom("plain", "<link href=\"" + LINK + "\"/>", LINK);
		atom("alternate", "<link rel=\"alternate\" href=\"" + LINK + "\"/>", LINK);
		atom("alternate of its full name",
				"<link rel=\"http://www.iana.org/assignments/relation/alternate\" href=\"" + LINK + "\"/>", LINK);
		atom("html before another alternate",
				"<link rel=\"alternate\" type=\"application/pdf\" href=\"https://bao.example.vn/7.pdf\"/>"
						+ "<link rel=\"alternate\" type=\"text/html\" href=\"" + LINK + "\"/>",
				LINK);
		for (String rel : List.of("self", "edit", "via", "related", "replies", "enclosure", "license", "next",
				"service.edit", "service.post", "shortlink", "payment")) {
			atom("beside " + rel, "<link rel=\"" + rel
					+ "\" href=\"https://khac.example.vn/\"/><link rel=\"alternate\" href=\"" + LINK + "\"/>", LINK);
			atom("behind " + rel, "<link rel=\"alternate\" href=\"" + LINK + "\"/><link rel=\"" + rel
					+ "\" href=\"https://khac.example.vn/\"/>", LINK);
		}
		atom("none but itself", "<link rel=\"self\" href=\"https://bao.example.vn/rss/7\"/>", null);
		atom("none but an enclosure", "<link rel=\"enclosure\" href=\"https://bao.example.vn/a.mp3\"/>", null);
		atom("relative", "<link href=\"/tin/7.html\"/>", LINK);
		atom("empty rel", "<link rel=\"\" href=\"" + LINK + "\"/>", LINK);
		atom("entity", "<link href=\"https://bao.example.vn/?id=7&amp;muc=2\"/>", "https://bao.example.vn/?id=7&muc=2");
		atom("as rss", "<link>" + LINK + "</link>", LINK);
	}

	private void atom(String name, String link, @org.jspecify.annotations.Nullable String url) {
		cases.add(ConformanceCase.of("links", "atom: " + name, ConformanceFeeds.atomLink(link), PLAIN.link(url)));
	}

	private void bases() {
		String entry = "<id>tin-7</id><title>Lúa được mùa</title>%s<summary>Vụ này bà con gặt sớm.</summary>"
				+ "<published>2026-11-12T08:30:00+07:00</published>";
		base("feed", ConformanceFeeds.atom(entry.formatted("<link href=\"7.html\"/>"))
			.replace("<feed ", "<feed xml:base=\"https://bao.example.vn/tin/\" "));
		base("entry", ConformanceFeeds.atom(entry.formatted("<link href=\"7.html\"/>"))
			.replace("<entry>", "<entry xml:base=\"https://bao.example.vn/tin/\">"));
		base("link", ConformanceFeeds
			.atom(entry.formatted("<link xml:base=\"https://bao.example.vn/tin/\" href=\"7.html\"/>")));
		base("entry within feed",
				ConformanceFeeds.atom(entry.formatted("<link href=\"7.html\"/>"))
					.replace("<feed ", "<feed xml:base=\"https://bao.example.vn/\" ")
					.replace("<entry>", "<entry xml:base=\"tin/\">"));
		base("relative to the feed's address", ConformanceFeeds.atom(entry.formatted("<link href=\"7.html\"/>"))
			.replace("<entry>", "<entry xml:base=\"/tin/\">"));
		base("rss", ConformanceFeeds.rssLink("<link>7.html</link>")
			.replace("<rss ", "<rss xml:base=\"https://bao.example.vn/tin/\" "));
		base("item", ConformanceFeeds.rssLink("<link>7.html</link>")
			.replace("<item>", "<item xml:base=\"https://bao.example.vn/tin/\">"));
		base("channel", ConformanceFeeds.rssLink("<link>7.html</link>")
			.replace("<channel>", "<channel xml:base=\"https://bao.example.vn/tin/\">"));
		base("empty", ConformanceFeeds.rssLink("<link>/tin/7.html</link>").replace("<item>", "<item xml:base=\"\">"));
	}

	private void base(String name, String document) {
		cases.add(ConformanceCase.of("links", "base: " + name, document, PLAIN));
	}

}
