package vn.diemtin.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.diemtin.events.article.Article;

import static org.assertj.core.api.Assertions.assertThat;

/// Ways to smuggle a script into what the desk shows, after the kinds of OWASP's list: none of
/// them leaves an element, an attribute or an address that runs.
class SafeMarkupTest {

	private static final String PROSE = "Một đoạn văn đủ dài, có dấu phẩy, để được nhận là nội dung của bài viết này. ";

	static List<String> vectors() {
		return List.of("<script>alert(1)</script>", "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
				"<script/x>alert(1)</script>", "<<script>alert(1)//<</script>",
				"<scr<script>ipt>alert(1)</scr</script>ipt>", "<script>alert(1)", "<img src=x onerror=alert(1)>",
				"<img src=`javascript:alert(1)`>", "<img/src='x'/onerror=alert(1)>", "<img src='javascript:alert(1)'>",
				"<img src=x:x onerror\n=alert(1)>", "<img dynsrc=javascript:alert(1)>",
				"<img lowsrc=javascript:alert(1)>", "<img src=# onmouseover=alert(1)>",
				"<img \"\"\"><script>alert(1)</script>\">", "<img srcset='javascript:alert(1) 1x'>",
				"<img src='data:text/html,<script>alert(1)</script>'>", "<a href=javascript:alert(1)>chữ</a>",
				"<a href=' javascript:alert(1)'>chữ</a>", "<a href='java\tscript:alert(1)'>chữ</a>",
				"<a href='java\nscript:alert(1)'>chữ</a>", "<a href='&#106;avascript:alert(1)'>chữ</a>",
				"<a href='javascript&colon;alert(1)'>chữ</a>",
				"<a href='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)'>chữ</a>",
				"<a href='\u0001javascript:alert(1)'>chữ</a>", "<a href='JaVaScRiPt:alert(1)'>chữ</a>",
				"<a href='vbscript:msgbox(1)'>chữ</a>", "<a href='data:text/html;base64,PHNjcmlwdD4='>chữ</a>",
				"<a href='//x.example' onclick=alert(1)>chữ</a>", "<a href=x style='x:expression(alert(1))'>chữ</a>",
				"<a xlink:href='javascript:alert(1)'>chữ</a>", "<a href='feed:javascript:alert(1)'>chữ</a>",
				"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
				"<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
				"<svg><animate onbegin=alert(1) attributeName=x>",
				"<svg><style><img src=x onerror=alert(1)></style></svg>",
				"<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
				"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
				"<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
				"<object data=javascript:alert(1)></object>", "<embed src=javascript:alert(1)>",
				"<applet code=x></applet>", "<form action=javascript:alert(1)><input type=submit></form>",
				"<button formaction=javascript:alert(1)>chữ</button>", "<input onfocus=alert(1) autofocus>",
				"<isindex action=javascript:alert(1)>", "<body onload=alert(1)>", "<base href='javascript:alert(1)//'>",
				"<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
				"<link rel=stylesheet href=javascript:alert(1)>", "<style>@import 'javascript:alert(1)';</style>",
				"<div style='background:url(javascript:alert(1))'>chữ</div>",
				"<table background=javascript:alert(1)><td>chữ</table>", "<td background=javascript:alert(1)>chữ",
				"<marquee onstart=alert(1)>chữ</marquee>", "<details open ontoggle=alert(1)>chữ</details>",
				"<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>",
				"<video poster=javascript:alert(1)>",
				"<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
				"<textarea><script>alert(1)</script></textarea>", "<title><img src=x onerror=alert(1)></title>",
				"<!--[if IE]><script>alert(1)</script><![endif]-->", "<![CDATA[<script>alert(1)</script>]]>",
				"<xml><x><script>alert(1)</script></x></xml>", "<template><script>alert(1)</script></template>",
				"&lt;script&gt;alert(1)&lt;/script&gt;", "<p title='\"><script>alert(1)</script>'>chữ</p>",
				"<blockquote cite='javascript:alert(1)'>chữ</blockquote>", "<q cite=javascript:alert(1)>chữ</q>",
				"<x onclick=alert(1)>chữ</x>", "<b onmouseover=alert(1)>chữ</b>", "<portal src=javascript:alert(1)>");
	}

	@ParameterizedTest
	@MethodSource("vectors")
	void nothingThatRunsIsLeft(String vector) {
		String body = "<p>" + PROSE + "</p>" + vector + "<p>" + PROSE + vector + PROSE + "</p><ul><li>" + vector
				+ "</li></ul><table><tr><td>" + vector + "</td></tr></table><figure><img src=/a.jpg><figcaption>"
				+ vector + "</figcaption></figure>";
		ReadOutcome outcome = read("<html><head><title>Bài " + vector + "</title></head><body><article><h1>Bài viết "
				+ vector + "</h1>" + body + "<p>" + PROSE + "</p></article></body></html>");
		OutcomeRules.check(outcome);
		if (outcome instanceof ReadOutcome.ArticlePage page) {
			Article article = page.article();
			String html = article.html().toLowerCase(Locale.ROOT);
			assertThat(html).doesNotContain("<script", "<svg", "<iframe", "<object", "<embed", "<form", "<style",
					"<meta", "<base", "<link", "<math");
			article.links()
				.forEach(link -> assertThat(link.url().toLowerCase(Locale.ROOT)).doesNotStartWith("javascript:"));
		}
	}

	@ParameterizedTest
	@MethodSource("vectors")
	void nothingThatRunsIsLeftOfAFeed(String vector) {
		ReadOutcome outcome = read(
				"<rss version=\"2.0\"><channel><title>A</title><item><title><![CDATA[Tin " + vector.replace("]]>", "")
						+ "]]></title><link>javascript:alert(1)</link><guid>1</guid></item></channel></rss>");
		OutcomeRules.check(outcome);
	}

	private static ReadOutcome read(String text) {
		return PageReader.read(new PageInput(text.getBytes(StandardCharsets.UTF_8), "https://a.example.vn/tin/1.html",
				null, Hints.at(OutcomeRules.NOW)));
	}

}
