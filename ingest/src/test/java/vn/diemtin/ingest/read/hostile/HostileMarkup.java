package vn.diemtin.ingest.read.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Attributes, constructs that never end, and hundreds of thousands of what a reader gathers.
final class HostileMarkup {

	private static final int MANY = 100_000;

	private static final String PROSE = "<p>Một đoạn văn đủ dài, có dấu phẩy, để được nhận là nội dung của bài viết.</p>";

	private static final List<String> SWARMS = List.of("<meta name=date content=2024-07-15>",
			"<meta property=og:title content=x>", "<link rel=canonical href=/x>", "<link rel=next href=/x?page=2>",
			"<time datetime=2024-07-15>15/7</time>", "<a href=/x>Một tiêu đề vừa đủ dài để tính</a>",
			"<a href='/tin/%d.html'>Một tiêu đề số %d vừa đủ dài để tính</a> (28/12/2023 11:12 SA)<br>", "<a name=x>",
			"<img src=/x.jpg>", "<img src='/%d.jpg' alt=x>",
			"<figure><img src=/%d.jpg><figcaption>Ảnh</figcaption></figure>", "<h1>Tiêu đề</h1>", "<h2>Tiêu đề %d</h2>",
			"<li><a href=/%d>Một tiêu đề vừa đủ dài</a></li>", "<article>" + PROSE + "</article>",
			"<div class=related>" + PROSE + "</div>", "<div class='author date sapo content title'>x</div>",
			"<span itemprop=datePublished>2024</span>", "<base href='https://b%d.example.vn/'>", "<p>Nguồn: báo</p>",
			"<p><b>Lan Anh</b></p>", "<iframe src=/x></iframe>", "<form><input name=x></form>", "<tr><td>x</td></tr>",
			"<a href='/x.pdf'>tệp</a>", "<a href='/%d.doc'>tệp</a>", "<script>x</script>", "<style>x</style>", "<br>",
			"<hr>", "<p>", "<!-- x -->", "<p class=sapo>Một câu.</p>", "<html lang=vi class=x%d>", "<body id=x%d>",
			"<div hidden>x</div>", "<a href='?page=%d'>%d</a>",
			"<div class=c%d><p>Một câu, hai câu, ba câu và bốn câu nữa thôi.</p></div>");

	private static final List<String> OPEN = List.of("<!-- ", "<![CDATA[", "<script>", "<style>", "<title>",
			"<textarea>", "<a href=\"", "<a href='", "<a b", "<!DOCTYPE ", "<!DOCTYPE html [", "<?xml ", "<template>",
			"<noscript>", "<svg><![CDATA[", "<math>", "<select>", "<iframe>", "<xmp>", "<plaintext>",
			"<script><!--<script>");

	private static final List<String> ATTRIBUTES = List.of("class", "id", "href", "style", "content", "datetime", "src",
			"title", "lang", "property");

	private HostileMarkup() {
	}

	static List<Hostile> all() {
		List<Hostile> all = new ArrayList<>();
		for (String one : SWARMS) {
			all.add(Hostile.page("swarm of " + one, () -> PROSE + swarm(one, MANY)));
		}
		for (String start : OPEN) {
			all.add(Hostile.page("unended " + start, () -> PROSE + start + "x y=1 ".repeat(300_000)));
			all.add(Hostile.page("repeated " + start, () -> PROSE + (start + "x ").repeat(MANY)));
		}
		for (String name : ATTRIBUTES) {
			all.add(Hostile.page("giant " + name,
					() -> "<div " + name + "=\"" + "tin 2024/12/12-x ".repeat(200_000) + "\">" + PROSE + "</div>"));
			all.add(Hostile.page("giant " + name + " of one word", () -> "<meta name=author " + name + "=\""
					+ "x".repeat(4_000_000) + "\"><a " + name + "=\"" + "y".repeat(2_000_000) + "\">z</a>" + PROSE));
		}
		all.add(Hostile.page("attributes", () -> "<div " + swarm("a%d=1 ", MANY) + ">" + PROSE));
		all.add(Hostile.page("the same attribute", () -> "<div " + "a=1 ".repeat(MANY) + ">" + PROSE));
		all.add(Hostile.page("attributes of html", () -> "<html " + swarm("a%d=1 ", MANY) + ">" + PROSE));
		all.add(Hostile.page("bodies that add attributes", () -> swarm("<body a%d=1>", MANY) + PROSE));
		all.add(Hostile.page("class names", () -> "<div class='" + swarm("c%d ", 300_000) + "'>" + PROSE));
		all.add(Hostile.page("class names on nested boxes",
				() -> ("<div class='" + "tin-moi box ".repeat(50) + "'>").repeat(2_000) + PROSE));
		all.add(Hostile.page("hidden boxes", () -> "<div style='display : none'>".repeat(MANY) + PROSE));
		all.add(Hostile.page("a base that is a script", () -> "<base href='javascript:alert(1)//'>" + PROSE));
		all.add(Hostile.page("a base that grows",
				() -> "<base href='" + "../a/".repeat(MANY) + "'><a href='x'>y</a>" + PROSE));
		all.add(Hostile.page("links that climb",
				() -> ("<a href='" + "../".repeat(1000) + "x'>Một tiêu đề vừa đủ dài</a>").repeat(1000)));
		all.add(Hostile.page("inline images of megabytes",
				() -> PROSE + ("<img src='data:image/png;base64," + "A".repeat(1_500_000) + "'>").repeat(5)));
		all.add(Hostile.page("a srcset of megabytes",
				() -> "<img srcset='" + "/a.jpg 1x, ".repeat(300_000) + "'>" + PROSE));
		all.add(Hostile.page("refreshes", () -> "<meta http-equiv=refresh content='0;url=/x'>".repeat(MANY)));
		all.add(Hostile.page("elements by the million", () -> "<i></i>".repeat(MANY * 10)));
		all.add(Hostile.page("paragraphs by the hundred thousand", () -> PROSE.repeat(60_000)));
		return all;
	}

	static String swarm(String one, int count) {
		if (!one.contains("%d")) {
			return one.repeat(count);
		}
		return IntStream.range(0, count)
			.mapToObj(i -> one.replace("%d", Integer.toString(i)))
			.collect(Collectors.joining());
	}

}
