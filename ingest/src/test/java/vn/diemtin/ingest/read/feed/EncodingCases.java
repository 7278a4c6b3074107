package vn.diemtin.ingest.read.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.diemtin.ingest.read.feed.ConformanceCase.Fields;

import static vn.diemtin.ingest.read.feed.ConformanceFeeds.PLAIN;

/// Feeds in every encoding that is still met, and feeds that are not well formed.
final class EncodingCases {

	private static final String VIETNAMESE = "Lúa được mùa";

	private static final String CYRILLIC = "Урожай риса богат";

	private static final String WESTERN = "Récolte à Huế".replace("ế", "é");

	private static final String JAPANESE = "稲の収穫が始まる";

	private static final Fields ENTRY = PLAIN.published(null);

	private final List<ConformanceCase> cases = new ArrayList<>();

	static List<ConformanceCase> all() {
		EncodingCases encodings = new EncodingCases();
		for (String name : List.of("UTF-8", "utf-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE",
				"UTF-32BE")) {
			encodings.told(name, name, VIETNAMESE, Charset.forName(name));
		}
		for (String name : List.of("KOI8-R", "windows-1251", "ISO-8859-5", "IBM866", "x-MacCyrillic")) {
			encodings.told(name, name, CYRILLIC, Charset.forName(name));
		}
		for (String name : List.of("ISO-8859-1", "windows-1252", "ISO-8859-15")) {
			encodings.told(name, name, WESTERN, Charset.forName(name));
		}
		for (String name : List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030")) {
			encodings.told(name, name, JAPANESE, Charset.forName(name));
		}
		encodings.told("GB2312", "GB2312", "水稻丰收", Charset.forName("GB2312"));
		encodings.told("Big5", "Big5", "水稻豐收", Charset.forName("Big5"));
		encodings.told("EUC-KR", "EUC-KR", "벼농사 풍년", Charset.forName("EUC-KR"));
		encodings.told("windows-1258", "windows-1258", "Lúa mùa nay", Charset.forName("windows-1258"));
		encodings.marked();
		encodings.mistold();
		encodings.damaged();
		return encodings.cases;
	}

	private void told(String name, String label, String title, Charset charset) {
		add("told " + name, document(label, title).getBytes(charset), title);
	}

	private void marked() {
		Object[][] marks = { { "UTF-8", new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF } },
				{ "UTF-16LE", new byte[] { (byte) 0xFF, (byte) 0xFE } },
				{ "UTF-16BE", new byte[] { (byte) 0xFE, (byte) 0xFF } },
				{ "UTF-32LE", new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 0 } },
				{ "UTF-32BE", new byte[] { 0, 0, (byte) 0xFE, (byte) 0xFF } } };
		for (Object[] mark : marks) {
			String name = (String) mark[0];
			for (String label : List.of(name, "utf-8", "iso-8859-1", "")) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				out.writeBytes((byte[]) mark[1]);
				out.writeBytes(document(label, VIETNAMESE).getBytes(Charset.forName(name)));
				add("mark of " + name + ", told '" + label + "'", out.toByteArray(), VIETNAMESE);
			}
		}
		for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
			add("no mark and nothing told of " + name, document("", VIETNAMESE).getBytes(Charset.forName(name)),
					VIETNAMESE);
			add("no mark of " + name + ", told utf-8", document("utf-8", VIETNAMESE).getBytes(Charset.forName(name)),
					VIETNAMESE);
		}
	}

	private void mistold() {
		for (String label : List.of("iso-8859-1", "windows-1252", "us-ascii", "utf-16", "ucs-2", "khong-co",
				"x-unknown", "")) {
			add("utf-8 told '" + label + "'", document(label, VIETNAMESE).getBytes(StandardCharsets.UTF_8), VIETNAMESE);
		}
		add("windows-1252 told iso-8859-1",
				document("iso-8859-1", "Récolte – été").getBytes(Charset.forName("windows-1252")), "Récolte – été");
		add("windows-1252 told ascii", document("us-ascii", "Récolte été").getBytes(Charset.forName("windows-1252")),
				"Récolte été");
	}

	private void damaged() {
		String whole = document("utf-8", VIETNAMESE);
		text("no declaration", whole.substring(whole.indexOf("<rss")));
		text("a space before the declaration", "\n " + whole);
		text("a comment before the declaration", "<!-- tin -->" + whole);
		text("two declarations", whole.substring(0, whole.indexOf("<rss")) + whole);
		text("a style sheet", whole.replace("<rss", "<?xml-stylesheet href=\"a.xsl\"?><rss"));
		text("an upper-case declaration", whole.replace("xml version", "XML version"));
		text("version 1.1", whole.replace("xml version=\"1.0\"", "xml version=\"1.1\""));
		text("an undeclared prefix", whole.replace("<title>Lúa", "<la:gi>x</la:gi><title>Lúa"));
		text("an attribute without quotes", whole.replace("version=\"2.0\"", "version=2.0"));
		text("an attribute twice", whole.replace("version=\"2.0\"", "version=\"2.0\" version=\"2.0\""));
		text("an open item", whole.replace("</item>", ""));
		text("an open channel", whole.replace("</channel></rss>", ""));
		text("cut off in the end", whole.replace("</item></channel></rss>", "</it"));
		text("a wrong end", whole.replace("</description></item>", "</summary></item>"));
		text("an end too many", whole.replace("<item>", "</b><item>"));
		text("a control character", whole.replace("Tin.", "Tin\b."));
		text("junk behind", whole + "\n<!-- 0,2 s --><script>1</script>");
		text("junk before", "Warning: mysql_connect() in /tin.php on line 7\n" + whole);
		text("an entity of its own", whole.replace("<rss", "<!DOCTYPE rss [<!ENTITY lua \"Lúa\">]><rss")
			.replace("<title>Lúa được", "<title>&lua; được"));
		text("upper-case elements",
				whole.replace("<item>", "<ITEM>")
					.replace("</item>", "</ITEM>")
					.replace("<title>Lúa được mùa</title>", "<TITLE>Lúa được mùa</TITLE>"));
	}

	private void text(String name, String document) {
		cases.add(new ConformanceCase("ill-formed", name, document.getBytes(StandardCharsets.UTF_8), "Tin",
				List.of(ENTRY.summary("Tin."))));
	}

	private void add(String name, byte[] document, String title) {
		cases.add(new ConformanceCase("encodings", name, document, "Tin", List.of(ENTRY.title(title).summary("Tin."))));
	}

	private static String document(String label, String title) {
		return (label.isEmpty() ? "<?xml version=\"1.0\"?>" : "<?xml version=\"1.0\" encoding=\"" + label + "\"?>")
				+ "<rss version=\"2.0\"><channel><title>Tin</title><item><guid>tin-7</guid><title>" + title
				+ "</title><link>" + ConformanceFeeds.LINK
				+ "</link><description>Tin.</description></item></channel></rss>";
	}

}
