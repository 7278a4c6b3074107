package vn.diemtin.ingest.read.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/// The ways in which feeds are found broken.
///
/// @param wholePossible whether everything can still be read
/// @param title what becomes of a title
record FeedDamage(String name, boolean wholePossible, Function<String, byte[]> apply, UnaryOperator<String> title) {

	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

	static FeedDamage[] all() {
		return new FeedDamage[] {
				text("text before the prolog",
						s -> "<br />\n<b>Warning</b>: mysql_connect() in <b>/var/www/a.php</b> on line <b>3</b><br />\n"
								+ s),
				text("blank lines before", s -> "\n\n \t\n" + s),
				text("byte order mark and blanks", s -> "\uFEFF\n " + s), declared("bogus encoding name", "x-khong-co"),
				declared("utf-16 declared", "UTF-16"), declared("iso-8859-1 declared", "iso-8859-1"),
				declared("us-ascii declared", "us-ascii"), declared("windows-1258 declared", "windows-1258"),
				bytes("utf-16le unmarked", s -> s.getBytes(StandardCharsets.UTF_16LE)),
				bytes("utf-16be unmarked", s -> s.getBytes(StandardCharsets.UTF_16BE)),
				bytes("utf-16 marked, utf-8 declared", s -> s.getBytes(StandardCharsets.UTF_16)),
				bytes("utf-32 unmarked", s -> s.getBytes(Charset.forName("UTF-32LE"))),
				new FeedDamage("cut in the middle", false, s -> utf8(s.substring(0, s.length() / 2)), t -> t),
				new FeedDamage("cut near the end", false, s -> utf8(s.substring(0, s.length() * 9 / 10)), t -> t),
				text("end tags of the root missing",
						s -> s.replace("</channel>", "")
							.replace("</rss>", "")
							.replace("</feed>", "")
							.replace("</rdf:RDF>", "")),
				text("end tags of items missing", s -> s.replace("</item>", "").replace("</entry>", "")),
				text("end tags of titles missing", s -> s.replace("</title>", "")),
				text("end tags of links missing", s -> s.replace("</link>", "")),
				text("end tags of dates missing",
						s -> s.replace("</pubDate>", "")
							.replace("</dc:date>", "")
							.replace("</published>", "")
							.replace("</issued>", "")),
				text("doctype", s -> s.replace("?>\n",
						"?>\n<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://my.example.vn/rss-0.91.dtd\" [\n<!ENTITY nbsp \"&#160;\">]>\n")),
				text("second declaration", s -> DECLARATION + "\n" + s),
				text("trailing junk", s -> s + "\n<!-- 0.03 s --><script>track(1 < 2 && 3);</script></html>"),
				text("duplicate attribute",
						s -> s.replace("<rss ", "<rss version=\"2.0\" ")
							.replace("<feed ", "<feed xml:lang=\"vi\" xml:lang=\"vi\" ")
							.replace("<item ", "<item x=\"1\" x=\"2\" ")),
				bytes("gzip", FeedDamage::gzip),
				text("undeclared entities",
						s -> s.replace(" và ", "&nbsp;và ").replace(" của ", "&nbsp;của ").replace("á", "&aacute;")),
				inTitle("control character", t -> t.substring(0, 3) + "\u0008" + t.substring(3), t -> t),
				inTitle("nul", t -> t.substring(0, 3) + "\0" + t.substring(3), t -> t),
				inTitle("bad character reference", t -> t.substring(0, 3) + "&#11;" + t.substring(3), t -> t),
				inTitle("surrogate references", t -> t + " &#55357;&#56832;", t -> t + " \ud83d\ude00"),
				inTitle("bare angle bracket", t -> t.replaceFirst(" ", " < "), t -> t.replaceFirst(" ", " < ")),
				inTitle("break in a title", t -> t.replaceFirst(" ", "<br>"), t -> t),
				inTitle("bold in a title", t -> "<b>" + t + "</b>", t -> t),
				inTitle("bare ampersand", t -> t + " & cộng đồng", t -> t + " & cộng đồng"),
				inTitle("numeric references", t -> references(t, "&#%d;"), t -> t),
				inTitle("numeric references escaped twice", t -> references(t, "&amp;#%d;"), t -> t),
				inTitle("escaped markup", t -> "&lt;strong&gt;" + t + "&lt;/strong&gt;", t -> t),
				text("bare ampersands in links", s -> s.replace("&amp;trang", "&trang")),
				text("wrong nesting",
						s -> s.replace("</title>\n<link>", "</link></title>\n<link>")
							.replace("</item>", "</description></item>")),
				text("wrapped in a page", s -> "<html><head><title>x</title></head><body>" + s + "</body></html>"),
				text("root missing", s -> dropTag(dropTag(dropTag(s, "rss"), "feed"), "rdf:RDF")),
				text("namespaces lost", FeedDamage::withoutNamespaces),
				text("mixed line ends",
						s -> s.replaceFirst("\n", "\r\n")
							.replaceFirst("</item>\n", "</item>\r")
							.replace("</link>\n", "</link>\r\r\n")),
				bytes("encoded twice", s -> utf8(disguised(s))),
				bytes("encoded three times", s -> utf8(disguised(disguised(s)))),
				bytes("windows-1258 labelled utf-8", FeedDamage::vietnamese),
				text("upper case names", FeedDamage::upper),
				text("attributes unquoted",
						s -> s.replace("isPermaLink=\"false\"", "isPermaLink=false")
							.replace("rel=\"alternate\" type=\"text/html\"", "rel=alternate type=text/html")),
				text("character data unclosed", s -> s.replaceFirst("\\]\\]></title>", "</title>")),
				text("comment with dashes",
						s -> s.replace("<item", "<!-- a -- b --><item").replace("<entry", "<!-- a -- b --><entry")),
				bytes("stray bytes",
						s -> new String(utf8(s), StandardCharsets.ISO_8859_1).replace(" t", "\u0081 t")
							.getBytes(StandardCharsets.ISO_8859_1)),
				inTitle("only titles encoded twice", FeedDamage::disguised, t -> t),
				text("wrong addresses of vocabularies",
						s -> s.replace("http://purl.org/dc/elements/1.1/", "http://khong.example.vn/dc")
							.replace("http://www.w3.org/2005/Atom", "http://khong.example.vn/atom")),
				text("escaped whole in a page",
						s -> "<html><body><pre>" + s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
								+ "</pre></body></html>"),
				text("a value that no program expects",
						s -> s.replace("<channel>", "<channel><skipHours><hour>99</hour></skipHours><ttl>x</ttl>")),
				text("enclosures unclosed",
						s -> s.replace("</title>\n<link>",
								"</title>\n<enclosure url=\"/a.mp3\" type=\"audio/mpeg\"><link>")),
				text("closed too early", s -> s.replaceFirst("</item>", "</item></channel></rss>")
					.replaceFirst("</entry>", "</entry></feed>")) };
	}

	private static FeedDamage text(String name, UnaryOperator<String> damage) {
		return new FeedDamage(name, true, s -> utf8(damage.apply(s)), t -> t);
	}

	private static FeedDamage bytes(String name, Function<String, byte[]> damage) {
		return new FeedDamage(name, true, damage, t -> t);
	}

	private static FeedDamage declared(String name, String label) {
		return text(name, s -> s.replace("encoding=\"UTF-8\"", "encoding=\"" + label + "\""));
	}

	private static FeedDamage inTitle(String name, UnaryOperator<String> damage, UnaryOperator<String> expected) {
		return new FeedDamage(name, true, s -> utf8(titles(s, damage)), expected);
	}

	private static byte[] utf8(String s) {
		return s.getBytes(StandardCharsets.UTF_8);
	}

	private static String titles(String feed, UnaryOperator<String> damage) {
		StringBuilder out = new StringBuilder();
		int from = feed.indexOf(feed.contains("<item") ? "<item" : "<entry");
		out.append(feed, 0, from);
		int at = feed.indexOf("<title", from);
		while (at >= 0) {
			int start = feed.indexOf('>', at) + 1;
			int end = feed.indexOf("</title>", start);
			boolean section = feed.startsWith("<![CDATA[", start);
			String title = section ? feed.substring(start + 10, end - 4) : feed.substring(start, end);
			out.append(feed, from, start).append(damage.apply(title));
			from = end;
			at = feed.indexOf("<title", end);
		}
		return out.append(feed.substring(from)).toString();
	}

	private static String references(String text, String form) {
		StringBuilder out = new StringBuilder();
		text.chars().forEach(c -> out.append(c < 128 ? Character.toString(c) : form.formatted(c)));
		return out.toString();
	}

	private static String dropTag(String feed, String name) {
		int at = feed.indexOf("<" + name);
		return at < 0 ? feed
				: (feed.substring(0, at) + feed.substring(feed.indexOf('>', at) + 1)).replace("</" + name + ">", "");
	}

	private static String withoutNamespaces(String feed) {
		StringBuilder out = new StringBuilder(feed);
		int at = out.indexOf(" xmlns");
		while (at >= 0) {
			out.delete(at, out.indexOf("\"", out.indexOf("\"", at) + 1) + 1);
			at = out.indexOf(" xmlns");
		}
		return out.toString();
	}

	private static String disguised(String text) {
		StringBuilder out = new StringBuilder();
		for (byte b : utf8(text)) {
			String c = new String(new byte[] { b }, Charset.forName("windows-1252"));
			out.append(c.equals("\uFFFD") ? (char) (b & 0xff) : c.charAt(0));
		}
		return out.toString();
	}

	private static byte[] vietnamese(String text) {
		Charset charset = Charset.forName("windows-1258");
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean direct = charset.newEncoder().canEncode(c);
			String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
			if (direct || apart.length() == 1) {
				out.append(c);
				continue;
			}
			String base = apart.substring(0, apart.length() - 1);
			String tone = apart.substring(apart.length() - 1);
			if (apart.length() == 3 && "\u0302\u0306\u031b".indexOf(apart.charAt(2)) >= 0) {
				base = Character.toString(apart.charAt(0)) + apart.charAt(2);
				tone = Character.toString(apart.charAt(1));
			}
			out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
		}
		return out.toString().getBytes(charset);
	}

	private static String upper(String feed) {
		StringBuilder out = new StringBuilder();
		boolean inName = false;
		for (int i = 0; i < feed.length(); i++) {
			char c = feed.charAt(i);
			inName = c == '<' && !feed.startsWith("<![CDATA", i)
					|| inName && (Character.isLetterOrDigit(c) || "/:".indexOf(c) >= 0);
			out.append(inName ? Character.toString(c).toUpperCase(Locale.ROOT) : Character.toString(c));
		}
		return out.toString();
	}

	private static byte[] gzip(String text) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(utf8(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
