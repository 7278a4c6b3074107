package vn.diemtin.ingest.read.feed;

import vn.diemtin.ingest.read.feed.ConformanceCase.Fields;

/// The frames of the dialects, around what a case is about.
final class ConformanceFeeds {

	static final String LINK = "https://bao.example.vn/tin/7.html";

	static final String DATE = "Thu, 12 Nov 2026 08:30:00 +0700";

	static final String MOMENT = "2026-11-12T01:30:00Z";

	/// What an entry holds unless a case says otherwise.
	static final Fields PLAIN = new Fields("tin-7", LINK, "Lúa được mùa", "Vụ này bà con gặt sớm.", MOMENT, null);

	private ConformanceFeeds() {
	}

	/// RSS 2.0 with the namespaces of its usual modules.
	static String rss(String item) {
		return """
				<?xml version="1.0" encoding="utf-8"?>
				<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
				 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
				 xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
				 xmlns:georss="http://www.georss.org/georss" xmlns:thr="http://purl.org/syndication/thread/1.0"
				 xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
				 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
				 xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
				<channel><title>Bản tin</title><link>https://bao.example.vn/</link><description>Tin</description>
				<item>%s</item></channel></rss>""".formatted(item);
	}

	/// The elements of an RSS item, of which a case replaces one.
	static String item(String title, String link, String summary, String date) {
		return "<guid isPermaLink=\"false\">tin-7</guid>" + title + link + summary + date;
	}

	static String rssTitle(String title) {
		return rss(item(title, link(LINK), summary(), date(DATE)));
	}

	static String rssSummary(String summary) {
		return rss(item(title(), link(LINK), summary, date(DATE)));
	}

	static String rssLink(String link) {
		return rss(item(title(), link, summary(), date(DATE)));
	}

	static String rssDate(String date) {
		return rss(item(title(), link(LINK), summary(), date));
	}

	static String title() {
		return "<title>Lúa được mùa</title>";
	}

	static String link(String link) {
		return "<link>" + link + "</link>";
	}

	static String summary() {
		return "<description>Vụ này bà con gặt sớm.</description>";
	}

	static String date(String date) {
		return "<pubDate>" + date + "</pubDate>";
	}

	/// Atom 1.0.
	static String atom(String entry) {
		return """
				<?xml version="1.0" encoding="utf-8"?>
				<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"
				 xmlns:media="http://search.yahoo.com/mrss/"><title>Bản tin</title><id>urn:bao</id>
				<link href="https://bao.example.vn/"/><updated>2026-11-20T00:00:00Z</updated>
				<entry>%s</entry></feed>""".formatted(entry);
	}

	static String atomEntry(String title, String link, String summary, String dates) {
		return atom("<id>tin-7</id>" + title + link + summary + dates);
	}

	static String atomTitle(String title) {
		return atomEntry(title, atomLink(), atomSummary(), atomDates());
	}

	static String atomSummary(String summary) {
		return atomEntry(title(), atomLink(), summary, atomDates());
	}

	static String atomLink(String link) {
		return atomEntry(title(), link, atomSummary(), atomDates());
	}

	static String atomDates(String dates) {
		return atomEntry(title(), atomLink(), atomSummary(), dates);
	}

	static String atomLink() {
		return "<link href=\"" + LINK + "\"/>";
	}

	static String atomSummary() {
		return "<summary>Vụ này bà con gặt sớm.</summary>";
	}

	static String atomDates() {
		return "<published>2026-11-12T08:30:00+07:00</published>";
	}

	/// Atom 0.3, whose text constructs have a mode.
	static String atom03(String title, String content) {
		return """
				<?xml version="1.0" encoding="utf-8"?>
				<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Bản tin</title>
				<link rel="alternate" type="text/html" href="https://bao.example.vn/"/>
				<entry><id>tin-7</id>%s<link rel="alternate" type="text/html" href="%s"/>%s
				<issued>2026-11-12T08:30:00+07:00</issued></entry></feed>""".formatted(title, LINK, content);
	}

	/// RSS 1.0.
	static String rdf(String item) {
		return """
				<?xml version="1.0" encoding="utf-8"?>
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
				 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
				<channel rdf:about="https://bao.example.vn/"><title>Bản tin</title><link>https://bao.example.vn/</link>
				<items><rdf:Seq><rdf:li rdf:resource="https://bao.example.vn/tin/7.html"/></rdf:Seq></items></channel>
				<item rdf:about="https://bao.example.vn/tin/7.html">%s</item></rdf:RDF>""".formatted(item);
	}

}
