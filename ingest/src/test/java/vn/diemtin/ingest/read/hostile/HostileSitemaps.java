package vn.diemtin.ingest.read.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Sitemaps made to break their reader.
final class HostileSitemaps {

	private static final int MANY = 100_000;

	private static final String URL = "<url><loc>https://a.example.vn/%d</loc></url>";

	private HostileSitemaps() {
	}

	static List<Hostile> all() {
		List<Hostile> all = new ArrayList<>();
		all.add(Hostile.sitemap("addresses", () -> "<urlset>" + HostileMarkup.swarm(URL, MANY) + "</urlset>"));
		all.add(Hostile.sitemap("the same address", () -> "<urlset>" + URL.repeat(MANY) + "</urlset>"));
		all.add(new Hostile("a zipped bomb of addresses", Hostile.Kind.SITEMAP,
				() -> HostileBytes.zipped(("<urlset>" + URL.repeat(20_000)).getBytes(StandardCharsets.UTF_8), 50)));
		all.add(Hostile.sitemap("sitemaps",
				() -> "<sitemapindex>" + HostileMarkup.swarm("<sitemap><loc>/%d.xml</loc></sitemap>", MANY)));
		all.add(Hostile.sitemap("maps in maps", () -> "<urlset><url>".repeat(MANY)));
		all.add(Hostile.sitemap("nested", () -> "<urlset><url>" + "<x>".repeat(MANY) + "</url></urlset>"));
		all.add(Hostile.sitemap("a long address",
				() -> "<urlset><url><loc>/" + "a".repeat(4_000_000) + "</loc></url></urlset>"));
		all.add(Hostile.sitemap("bare ampersands", () -> "<urlset>"
				+ ("<url><loc>/?" + "a=1&b=2&".repeat(100) + "</loc></url>").repeat(5_000) + "</urlset>"));
		all.add(Hostile.sitemap("dates of digits",
				() -> "<urlset><url><loc>/1</loc><lastmod>" + "9".repeat(1_000_000) + "</lastmod></url></urlset>"));
		all.add(Hostile.sitemap("news by the hundred thousand",
				() -> "<urlset>" + HostileMarkup.swarm(
						"<url><loc>/%d</loc><news:news><news:title>Tin</news:title>"
								+ "<news:publication_date>2026-01-01</news:publication_date></news:news></url>",
						50_000)));
		all.add(Hostile.sitemap("images in an address", () -> "<urlset><url><loc>/1</loc>"
				+ "<image:image><image:loc>/x</image:loc></image:image>".repeat(MANY)));
		all.add(Hostile.sitemap("lines", () -> HostileMarkup.swarm("https://a.example.vn/%d\n", 200_000)));
		all.add(Hostile.sitemap("one long line", () -> "https://a.example.vn/" + "a".repeat(8_000_000)));
		all.add(Hostile.sitemap("empty lines", () -> "\n".repeat(4_000_000) + "https://a.example.vn/"));
		all.add(Hostile.sitemap("a doctype", () -> "<!DOCTYPE urlset [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
				+ "<urlset><url><loc>/&f;</loc></url></urlset>"));
		all.add(Hostile.sitemap("scripts",
				() -> "<urlset>" + "<url><loc>javascript:alert(1)</loc></url>".repeat(MANY / 4) + "</urlset>"));
		all.add(Hostile.sitemap("broken off", () -> "<urlset>" + "<url><loc>/1".repeat(MANY)));
		return all;
	}

}
