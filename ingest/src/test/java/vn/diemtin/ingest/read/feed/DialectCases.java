package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;

import vn.diemtin.ingest.read.feed.ConformanceCase.Fields;

import static vn.diemtin.ingest.read.feed.ConformanceFeeds.DATE;
import static vn.diemtin.ingest.read.feed.ConformanceFeeds.LINK;
import static vn.diemtin.ingest.read.feed.ConformanceFeeds.PLAIN;

/// The same entry in every dialect there has been.
final class DialectCases {

	private static final String BODY = "<title>Lúa được mùa</title><link>" + LINK
			+ "</link><description>Vụ này bà con gặt sớm.</description>";

	private final List<ConformanceCase> cases = new ArrayList<>();

	static List<ConformanceCase> all() {
		DialectCases dialects = new DialectCases();
		dialects.rss();
		dialects.rdf();
		dialects.atom();
		dialects.others();
		dialects.json();
		return dialects.cases;
	}

	private void rss() {
		for (String version : List.of("0.91", "0.92", "0.93", "0.94", "2.0", "2.0.1", "2.00", "")) {
			for (String root : List.of("rss", "RSS", "x:rss")) {
				String declared = root.startsWith("x:") ? " xmlns:x=\"http://backend.userland.com/rss2\"" : "";
				add(root + " " + version,
						"<?xml version=\"1.0\"?><" + root + " version=\"" + version + "\"" + declared
								+ "><channel><title>Bản tin</title><link>https://bao.example.vn/</link>" + "<item>"
								+ BODY + "<pubDate>" + DATE + "</pubDate></item></channel></" + root + ">",
						PLAIN.id(LINK));
			}
		}
		add("rss 0.91 with a document type", """
				<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
				 "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>
				<title>Bản tin</title><item>%s</item></channel></rss>""".formatted(BODY),
				PLAIN.id(LINK).published(null));
		for (String address : List.of("http://backend.userland.com/rss2", "http://blogs.law.harvard.edu/tech/rss",
				"http://backend.userland.com/RSS2", "http://purl.org/rss/1.0/modules/rss091#",
				"http://my.netscape.com/rdf/simple/0.9/", "http://bao.example.vn/khong-ai-biet")) {
			add("rss in the namespace " + address,
					"<rss version=\"2.0\" xmlns=\"" + address + "\"><channel><title>Bản tin</title><item>" + BODY
							+ "<pubDate>" + DATE + "</pubDate></item></channel></rss>",
					PLAIN.id(LINK));
		}
		add("items outside of the channel",
				"<rss version=\"2.0\"><channel><title>Bản tin</title></channel><item>" + BODY + "</item></rss>",
				PLAIN.id(LINK).published(null));
		add("no root but a channel", "<channel><title>Bản tin</title><item>" + BODY + "</item></channel>",
				PLAIN.id(LINK).published(null));
	}

	private void rdf() {
		for (String address : List.of("http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
				"http://channel.netscape.com/rdf/simple/0.9/", "http://purl.org/net/rss1.1#")) {
			for (String prefix : List.of("", "rss:")) {
				String declared = prefix.isEmpty() ? "xmlns" : "xmlns:rss";
				String body = BODY.replace("</", "</" + prefix).replaceAll("<([a-z])", "<" + prefix + "$1");
				add("rdf " + address + " " + prefix, """
						<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" %s="%s"
						 xmlns:dc="http://purl.org/dc/elements/1.1/"><%schannel><%stitle>Bản tin</%stitle></%schannel>
						<%sitem rdf:about="tin-7">%s<dc:date>2026-11-12T08:30:00+07:00</dc:date></%sitem></rdf:RDF>"""
					.formatted(declared, address, prefix, prefix, prefix, prefix, prefix, body, prefix), PLAIN);
			}
		}
	}

	private void atom() {
		String entry = "<entry><id>tin-7</id><title>Lúa được mùa</title><link href=\"" + LINK
				+ "\"/><summary>Vụ này bà con gặt sớm.</summary>%s</entry>";
		for (String address : List.of("http://www.w3.org/2005/Atom", "http://www.w3.org/2005/Atom/", "")) {
			for (String prefix : List.of("", "atom:", "a:")) {
				String declared = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
				String text = ("<feed " + declared + "=\"" + address + "\"><title>Bản tin</title>"
						+ entry.formatted("<published>2026-11-12T08:30:00+07:00</published>"
								+ "<updated>2026-11-13T08:30:00+07:00</updated>")
						+ "</feed>")
					.replace("</", "</" + prefix)
					.replaceAll("<([a-z])", "<" + prefix + "$1");
				if (!address.isEmpty() || prefix.isEmpty()) {
					add("atom " + address + " " + prefix, text, PLAIN.updated("2026-11-13T01:30:00Z"));
				}
			}
		}
		for (String address : List.of("http://purl.org/atom/ns#", "http://purl.org/atom/ns",
				"http://example.com/newformat#", "http://purl.org/echo/", "http://example.com/necho",
				"uri/of/echo/namespace#", "http://purl.org/pie/")) {
			add("atom 0.3 " + address,
					"<feed version=\"0.3\" xmlns=\"" + address + "\"><title>Bản tin</title>"
							+ entry.formatted("<issued>2026-11-12T08:30:00+07:00</issued>"
									+ "<modified>2026-11-13T08:30:00+07:00</modified>")
							+ "</feed>",
					PLAIN.updated("2026-11-13T01:30:00Z"));
		}
		add("an entry alone",
				"<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>tin-7</id><title>Lúa được mùa</title>"
						+ "<link href=\"" + LINK + "\"/><summary>Vụ này bà con gặt sớm.</summary></entry>",
				null, PLAIN.published(null));
	}

	private void others() {
		add("cdf", """
				<?xml version="1.0"?><CHANNEL HREF="https://bao.example.vn/"><TITLE>Bản tin</TITLE>
				<ITEM HREF="%s" LASTMOD="2026-11-12T08:30:00+07:00"><TITLE>Lúa được mùa</TITLE>
				<ABSTRACT>Vụ này bà con gặt sớm.</ABSTRACT></ITEM></CHANNEL>""".formatted(LINK),
				PLAIN.id(LINK).published(null).updated(ConformanceFeeds.MOMENT));
		add("cdf with an anchor", """
				<CHANNEL><TITLE>Bản tin</TITLE><ITEM><A HREF="%s"></A><TITLE>Lúa được mùa</TITLE>
				<ABSTRACT>Vụ này bà con gặt sớm.</ABSTRACT></ITEM></CHANNEL>""".formatted(LINK),
				PLAIN.id(LINK).published(null));
	}

	private void json() {
		for (String version : List.of("https://jsonfeed.org/version/1", "https://jsonfeed.org/version/1.1")) {
			String frame = "{\"version\":\"" + version + "\",\"title\":\"Bản tin\",\"items\":[{\"id\":%s,%s}]}";
			String rest = "\"title\":\"Lúa được mùa\",\"date_published\":\"2026-11-12T08:30:00+07:00\"";
			String text = ",\"content_text\":\"Vụ này bà con gặt sớm.\"";
			String url = ",\"url\":\"" + LINK + "\"";
			add("json " + version, frame.formatted("\"tin-7\"", rest + url + text), PLAIN);
			add("json relative " + version, frame.formatted("\"tin-7\"", rest + ",\"url\":\"/tin/7.html\"" + text),
					PLAIN);
			add("json external " + version,
					frame.formatted("\"tin-7\"", rest + ",\"external_url\":\"" + LINK + "\"" + text), PLAIN);
			add("json html " + version, frame.formatted("\"tin-7\"",
					rest + url + ",\"content_html\":\"<p>Vụ này <b>bà con</b> gặt sớm.</p>\""), PLAIN);
			add("json summary " + version,
					frame.formatted("\"tin-7\"",
							rest + url + ",\"summary\":\"Vụ này bà con gặt sớm.\",\"content_html\":\"<p>Khác</p>\""),
					PLAIN);
			add("json with a number as id " + version, frame.formatted("7", rest + url + text), PLAIN.id("7"));
			add("json changed " + version,
					frame.formatted("\"tin-7\"",
							rest + url + text + ",\"date_modified\":\"2026-11-13T08:30:00+07:00\""),
					PLAIN.updated("2026-11-13T01:30:00Z"));
		}
	}

	private void add(String name, String document, Fields entry) {
		cases.add(ConformanceCase.of("dialects", name, document, entry));
	}

	private void add(String name, String document, @org.jspecify.annotations.Nullable String title, Fields entry) {
		cases.add(new ConformanceCase("dialects", name, document.getBytes(java.nio.charset.StandardCharsets.UTF_8),
				title, List.of(entry)));
	}

}
