package vn.diemtin.ingest.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import static vn.diemtin.ingest.read.feed.ConformanceFeeds.PLAIN;

/// Every way in which a title or a text is written into a feed.
final class TextCases {

	private final List<ConformanceCase> cases = new ArrayList<>();

	static List<ConformanceCase> all() {
		TextCases texts = new TextCases();
		texts.rss();
		texts.atom();
		texts.atom03();
		texts.elements();
		return texts.cases;
	}

	/// Without a word on their kind: markup where it looks like it.
	private void rss() {
		both("plain", "Chợ nổi họp sớm", "Chợ nổi họp sớm");
		both("spaces", "\n  Chợ nổi\t họp\n sớm ", "Chợ nổi họp sớm");
		both("ampersand", "Chợ &amp; bến", "Chợ & bến");
		both("ampersand by number", "Chợ &#38; bến", "Chợ & bến");
		both("ampersand by hex number", "Chợ &#x26; bến", "Chợ & bến");
		both("letter by number", "Ch&#7907; n&#7893;i", "Chợ nổi");
		both("letter by hex number", "Ch&#x1EE3; n&#x1ED5;i", "Chợ nổi");
		both("undeclared entity", "Cà ph&ecirc; s&ocirc;ng H&agrave;n", "Cà phê sông Hàn");
		both("undeclared space", "Chợ&nbsp;nổi", "Chợ nổi");
		both("quotes", "&quot;Chợ&quot; &apos;nổi&apos;", "\"Chợ\" 'nổi'");
		both("dash and dots", "Chợ &ndash; nổi&hellip;", "Chợ – nổi…");
		both("escaped markup", "&lt;b&gt;Chợ&lt;/b&gt; nổi", "Chợ nổi");
		both("escaped paragraph", "&lt;p&gt;Chợ nổi&lt;/p&gt;", "Chợ nổi");
		both("escaped link", "&lt;a href=\"https://bao.example.vn/\"&gt;Chợ&lt;/a&gt; nổi", "Chợ nổi");
		both("escaped picture", "&lt;img src=\"a.jpg\" alt=\"\"/&gt;Chợ nổi", "Chợ nổi");
		both("escaped break", "Chợ&lt;br/&gt;nổi", "Chợ nổi");
		both("escaped script", "&lt;script&gt;alert(1)&lt;/script&gt;Chợ nổi", "Chợ nổi");
		both("escaped comment", "&lt;!-- khuất --&gt;Chợ nổi", "Chợ nổi");
		both("escaped entity", "Cà ph&amp;ecirc; &amp;amp; trà", "Cà phê & trà");
		both("escaped number", "Cà ph&amp;#234;", "Cà phê");
		both("less than", "Lạm phát &lt; 4%", "Lạm phát < 4%");
		both("less than in CDATA", "<![CDATA[Lạm phát < 4%]]>", "Lạm phát < 4%");
		both("CDATA", "<![CDATA[Chợ nổi]]>", "Chợ nổi");
		both("CDATA with markup", "<![CDATA[<p>Chợ <b>nổi</b></p>]]>", "Chợ nổi");
		both("CDATA with entity", "<![CDATA[Cà ph&ecirc; &amp; trà]]>", "Cà phê & trà");
		both("CDATA between texts", "Chợ <![CDATA[nổi]]> họp", "Chợ nổi họp");
		both("two CDATA", "<![CDATA[Chợ ]]><![CDATA[nổi]]>", "Chợ nổi");
		both("CDATA with its end", "<![CDATA[Chợ ]]]]><![CDATA[> nổi]]>", "Chợ ]]> nổi");
		both("comment in a text", "Chợ <!-- khuất -->nổi", "Chợ nổi");
		both("naked markup", "Chợ <b>nổi</b> họp", "Chợ nổi họp");
		both("bare ampersand", "Chợ & bến", "Chợ & bến");
		both("bare ampersand before a name", "Chợ &bến", "Chợ &bến");
		both("letters apart", "Cho\u031B\u0323 no\u0302\u0309i", "Chợ nổi");
		both("zero width", "Chợ\u200B nổi", "Chợ nổi");
		both("high plane", "Chợ nổi &#x1F33E;", "Chợ nổi \uD83C\uDF3E");
		both("windows number", "Chợ &#150; nổi", "Chợ – nổi");
		both("control number", "Chợ&#7; nổi", "Chợ nổi");
	}

	private void both(String name, String written, String read) {
		cases.add(ConformanceCase.of("texts", "rss title: " + name,
				ConformanceFeeds.rssTitle("<title>" + written + "</title>"), PLAIN.title(read)));
		cases.add(ConformanceCase.of("texts", "rss description: " + name,
				ConformanceFeeds.rssSummary("<description>" + written + "</description>"), PLAIN.summary(read)));
	}

	/// With their kind told.
	private void atom() {
		typed("no type", "", "Chợ &amp; bến", "Chợ & bến");
		typed("text", " type=\"text\"", "Chợ &amp; bến", "Chợ & bến");
		typed("text that shows markup", " type=\"text\"", "Thẻ &lt;b&gt; là gì", "Thẻ <b> là gì");
		typed("text that shows an entity of markup", " type=\"text\"", "Viết &amp;lt; thế nào", "Viết &lt; thế nào");
		typed("html", " type=\"html\"", "&lt;b&gt;Chợ&lt;/b&gt; &amp;amp; bến", "Chợ & bến");
		typed("html in CDATA", " type=\"html\"", "<![CDATA[<b>Chợ</b> &amp; bến]]>", "Chợ & bến");
		typed("html with escaped markup", " type=\"html\"", "Thẻ &amp;lt;b&amp;gt; là gì", "Thẻ <b> là gì");
		typed("html by its full type", " type=\"text/html\"", "&lt;b&gt;Chợ&lt;/b&gt; bến", "Chợ bến");
		typed("xhtml", " type=\"xhtml\"", "<div xmlns=\"http://www.w3.org/1999/xhtml\"><b>Chợ</b> &amp; bến</div>",
				"Chợ & bến");
		typed("xhtml with prefix", " type=\"xhtml\" xmlns:h=\"http://www.w3.org/1999/xhtml\"",
				"<h:div><h:b>Chợ</h:b> bến</h:div>", "Chợ bến");
		typed("xhtml that shows markup", " type=\"xhtml\"",
				"<div xmlns=\"http://www.w3.org/1999/xhtml\">Thẻ &lt;b&gt; là gì</div>", "Thẻ <b> là gì");
		typed("language", " xml:lang=\"vi\"", "Chợ bến", "Chợ bến");
		typed("upper case", " TYPE=\"HTML\"", "&lt;b&gt;Chợ&lt;/b&gt; bến", "Chợ bến");
	}

	private void typed(String name, String attributes, String written, String read) {
		cases.add(ConformanceCase.of("texts", "atom title: " + name,
				ConformanceFeeds.atomTitle("<title" + attributes + ">" + written + "</title>"), PLAIN.title(read)));
		for (String element : List.of("summary", "content")) {
			cases.add(ConformanceCase.of("texts", "atom " + element + ": " + name,
					ConformanceFeeds.atomSummary("<" + element + attributes + ">" + written + "</" + element + ">"),
					PLAIN.summary(read)));
		}
	}

	private void atom03() {
		String base64 = Base64.getEncoder().encodeToString("<p>Chợ <b>nổi</b></p>".getBytes(StandardCharsets.UTF_8));
		old("escaped html", "type=\"text/html\" mode=\"escaped\"", "&lt;p&gt;Chợ &lt;b&gt;nổi&lt;/b&gt;&lt;/p&gt;");
		old("CDATA", "type=\"text/html\" mode=\"escaped\"", "<![CDATA[<p>Chợ <b>nổi</b></p>]]>");
		old("base64", "type=\"text/html\" mode=\"base64\"", base64);
		old("base64 in lines", "type=\"text/html\" mode=\"base64\"",
				"\n" + base64.substring(0, 12) + "\n" + base64.substring(12) + "\n");
		old("xml", "type=\"application/xhtml+xml\" mode=\"xml\"",
				"<div xmlns=\"http://www.w3.org/1999/xhtml\">Chợ <b>nổi</b></div>");
		old("xml without a word on it", "type=\"application/xhtml+xml\"",
				"<div xmlns=\"http://www.w3.org/1999/xhtml\">Chợ <b>nổi</b></div>");
		old("plain", "type=\"text/plain\"", "Chợ nổi");
		old("nothing", "", "Chợ nổi");
	}

	private void old(String name, String attributes, String written) {
		cases.add(ConformanceCase.of("texts", "atom 0.3 title: " + name, ConformanceFeeds
			.atom03("<title " + attributes + ">" + written + "</title>", "<summary>Vụ này bà con gặt sớm.</summary>"),
				PLAIN.title("Chợ nổi")));
		for (String element : List.of("summary", "content")) {
			cases.add(ConformanceCase.of("texts", "atom 0.3 " + element + ": " + name,
					ConformanceFeeds.atom03("<title>Lúa được mùa</title>",
							"<" + element + " " + attributes + ">" + written + "</" + element + ">"),
					PLAIN.summary("Chợ nổi")));
		}
	}

	/// The elements that stand for a title and for a text.
	private void elements() {
		for (String element : List.of("title", "dc:title", "media:title", "itunes:title")) {
			cases.add(ConformanceCase.of("vocabularies", "title by " + element,
					ConformanceFeeds.rssTitle("<" + element + ">Chợ nổi</" + element + ">"), PLAIN.title("Chợ nổi")));
		}
		for (String element : List.of("description", "summary", "dc:description", "content:encoded", "itunes:summary",
				"itunes:subtitle", "media:description", "dcterms:abstract", "abstract", "fullitem")) {
			cases.add(ConformanceCase.of("vocabularies", "text by " + element,
					ConformanceFeeds.rssSummary("<" + element + ">Chợ nổi</" + element + ">"),
					PLAIN.summary("Chợ nổi")));
		}
		cases.add(ConformanceCase.of("vocabularies", "text by xhtml:body",
				ConformanceFeeds
					.rssSummary("<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>Chợ <b>nổi</b></p></body>"),
				PLAIN.summary("Chợ nổi")));
		cases.add(ConformanceCase.of("vocabularies", "description before the whole text",
				ConformanceFeeds
					.rssSummary("<content:encoded>Bài dài</content:encoded><description>Chợ nổi</description>"),
				PLAIN.summary("Chợ nổi")));
		cases.add(ConformanceCase.of("vocabularies", "an empty description before the whole text",
				ConformanceFeeds.rssSummary("<description/><content:encoded>Chợ nổi</content:encoded>"),
				PLAIN.summary("Chợ nổi")));
		cases.add(ConformanceCase.of("vocabularies", "summary before content",
				ConformanceFeeds.atomSummary("<content type=\"html\">Bài dài</content><summary>Chợ nổi</summary>"),
				PLAIN.summary("Chợ nổi")));
		cases.add(ConformanceCase.of("vocabularies", "content that is elsewhere",
				ConformanceFeeds.atomSummary("<content type=\"video/mp4\" src=\"https://bao.example.vn/a.mp4\"/>"),
				PLAIN.summary(null)));
		cases.add(ConformanceCase.of("vocabularies", "title of a picture is none of the entry",
				ConformanceFeeds.rssTitle("<media:content url=\"a.jpg\"><media:title>Ảnh</media:title></media:content>"
						+ "<title>Chợ nổi</title>"),
				PLAIN.title("Chợ nổi")));
		cases.add(ConformanceCase.of("vocabularies", "title of a source is none of the entry",
				ConformanceFeeds.atomTitle("<source><title>Báo khác</title><id>urn:khac</id>"
						+ "<updated>2020-01-01T00:00:00Z</updated></source><title>Chợ nổi</title>"),
				PLAIN.title("Chợ nổi")));
		for (String module : List.of("<slash:comments>7</slash:comments>", "<thr:total>7</thr:total>",
				"<wfw:commentRss>https://bao.example.vn/y-kien</wfw:commentRss>",
				"<georss:point>16.0 108.2</georss:point>", "<dc:creator>Lan</dc:creator>", "<category>Chợ</category>",
				"<author>lan@example.vn (Lan)</author>",
				"<enclosure url=\"https://bao.example.vn/a.mp3\" length=\"9\" type=\"audio/mpeg\"/>",
				"<comments>https://bao.example.vn/y-kien</comments>", "<sy:updatePeriod>hourly</sy:updatePeriod>",
				"<source url=\"https://khac.example.vn/rss\">Báo khác</source>", "<media:thumbnail url=\"a.jpg\"/>",
				"<media:group><media:content url=\"a.mp4\"/><media:title>Phim</media:title></media:group>",
				"<itunes:duration>7:00</itunes:duration>", "<khac:la xmlns:khac=\"urn:la\">Gì đó</khac:la>")) {
			cases.add(ConformanceCase.of("vocabularies", "beside " + module,
					ConformanceFeeds.rssTitle(module + ConformanceFeeds.title()), PLAIN));
		}
	}

}
