package vn.diemtin.desk;

import vn.diemtin.desk.page.TopStyle;
import vn.diemtin.embedded.KafkaServer;
import org.junit.jupiter.api.io.TempDir;
import java.util.Map;
import java.nio.file.Path;
import java.nio.file.Files;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What readers are protected from, each test by the point of OWASP's ASVS 5.0 that it shows.
@Desk
class AsvsTests {

	private static final String PAGES = "/,/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E,/trainings,/figures,/dashboards,/sources,/alerts,/pipeline,/sign-in,/digest?day=2026-09-01,/api";

	private final RunningDesk desk;

	AsvsTests(RunningDesk desk) {
		this.desk = desk;
	}

	@Test
	@DisplayName("ASVS 1.2.1, 1.2.3: what comes from outside is text on every page, no page has a script of its own, nor a style but the one that is allowed by its hash")
	void showsHostileTextAsText() throws IOException, InterruptedException {
		String style = "<style>" + this.desk.bean(TopStyle.class).text() + "</style>";
		for (String path : (PAGES + ",/articles/" + InventedNews.hostile().id()).split(",")) {
			String page = this.desk.get(path).body().replace(style, "");
			assertThat(page).as(path)
				.doesNotContain("<script>alert", "<img src=x", " style=\"", " onclick=", "<style", "javascript:");
			for (int at = page.indexOf("<script"); at >= 0; at = page.indexOf("<script", at + 1)) {
				assertThat(page.substring(at, page.indexOf('>', at))).as(path)
					.containsAnyOf(" src=\"/", "type=\"application/json\"");
			}
		}
	}

	@Test
	@DisplayName("ASVS 1.3.1: the archived page is sanitised again when it is read, and sandboxed")
	void sandboxesTheArchive() throws IOException, InterruptedException {
		HttpResponse<String> archive = this.desk.get("/articles/" + InventedNews.hostile().id() + "/archive");
		assertThat(archive.body()).doesNotContain("<script", "<img");
		assertThat(header(archive, "Content-Security-Policy")).startsWith("sandbox ")
			.contains("default-src 'none'")
			.doesNotContain("allow-scripts", "allow-same-origin");
	}

	@ParameterizedTest(name = "ASVS 1.2.9, 1.3.12, 15.2.2: {0} is answered, and soon")
	@ValueSource(strings = { "((((((((((", "*:*", "*a", "~~~~", "title:/(a+)+$/" })
	void answersExpensiveQuestions(String query) throws IOException, InterruptedException {
		String hard = RunningDesk.encoded(query.repeat(40));
		assertThat(this.desk.get("/api/v1/search?q=" + hard).statusCode()).isEqualTo(200);
	}

	@Test
	@DisplayName("ASVS 4.3.1, 15.1.3: size and length of questions are bounded")
	void boundsQuestions() throws IOException, InterruptedException {
		assertThat(this.desk.get("/api/v1/search?size=100000").statusCode()).isEqualTo(400);
		assertThat(this.desk.get("/api/v1/search?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(400);
		assertThat(this.desk.get("/search?size=100000").statusCode()).isEqualTo(200);
	}

	@Test
	@DisplayName("ASVS 1.2.10: no cell of a table is run by a spreadsheet")
	void writesNoFormulas() throws IOException, InterruptedException {
		assertThat(this.desk.get("/search.csv?q=doc+hai&bom=no").body().lines().skip(1))
			.allSatisfy((line) -> assertThat(line).doesNotContain(",=").doesNotContain(",\"="));
		HttpRequest request = HttpRequest.newBuilder(this.desk.at("/search.xlsx")).build();
		try (HttpClient client = HttpClient.newHttpClient();
				ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(
						client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body()))) {
			assertThat(book.getFirstSheet().read()).hasSizeGreaterThan(2);
		}
	}

	@Test
	@DisplayName("ASVS 1.5.1: feeds that are read have no external entities, for the desk reads none")
	void readsNoXml() throws IOException, InterruptedException {
		HttpRequest.Builder xml = HttpRequest.newBuilder(this.desk.at("/api/v1/search"))
			.header("Content-Type", "application/xml")
			.POST(HttpRequest.BodyPublishers
				.ofString("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
		assertThat(this.desk.browser().send(xml)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isIn(401, 403, 404, 405);
			assertThat(answer.body()).doesNotContain("root:");
		});
	}

	@Test
	@DisplayName("ASVS 3.4.3, 3.4.4, 3.4.5, 3.4.6, 3.4.7, 3.4.8, 3.5.8: browsers are told what to refuse and where to report it")
	void tellsBrowsersWhatToRefuse() throws IOException, InterruptedException {
		for (String path : PAGES.split(",")) {
			HttpResponse<String> page = this.desk.get(path);
			assertThat(header(page, "Content-Security-Policy")).as(path)
				.contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
						"report-uri /csp-reports")
				.doesNotContain("unsafe");
			assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
			assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
			assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
			assertThat(header(page, "Cache-Control")).contains("no-store");
		}
		HttpRequest.Builder report = HttpRequest.newBuilder(this.desk.at("/csp-reports"))
			.header("Content-Type", "application/csp-report")
			.POST(HttpRequest.BodyPublishers.ofString("{\"csp-report\":{\"document-uri\":\"x\\r\\nforged\"}}"));
		assertThat(this.desk.browser().send(report).statusCode()).isEqualTo(204);
	}

	@Test
	@DisplayName("ASVS 3.4.2: no other origin may read an answer")
	void sharesNothingWithOtherOrigins() throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.desk.at("/api/v1/search"))
			.header("Origin", "https://evil.example");
		assertThat(this.desk.browser().send(request).headers().map()).doesNotContainKey("access-control-allow-origin");
	}

	@Test
	@DisplayName("ASVS 3.7.2: links that leave the desk go to the web only and take nothing along")
	void marksLinksThatLeave() throws IOException, InterruptedException {
		String page = this.desk.get("/articles/" + InventedNews.course().id()).body();
		assertThat(page).contains("rel=\"noopener noreferrer external\"").contains("↗");
		assertThat(new vn.diemtin.desk.page.Outward().web("javascript:alert(1)")).isNull();
		assertThat(new vn.diemtin.desk.page.Outward().web(" JaVaScRiPt://x")).isNull();
		assertThat(new vn.diemtin.desk.page.Outward().web("https://a.example/")).isEqualTo("https://a.example/");
	}

	@Test
	@DisplayName("ASVS 13.4.2: of the process only health and figures are told, on a port of its own")
	void hidesTheProcess() throws IOException, InterruptedException {
		for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/health")) {
			assertThat(this.desk.get(path).statusCode()).as(path).isEqualTo(404);
		}
		for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans")) {
			URI address = this.desk.management(path);
			assertThat(this.desk.browser().get(address).statusCode()).as(path).isEqualTo(404);
		}
	}

	@ParameterizedTest(name = "ASVS 16.5.1: {0} tells nothing of the inside")
	@ValueSource(strings = { "/articles/%00", "/articles/..%2f..", "/search;x=1", "/none", "/api/v1/none",
			"/articles/none/archive", "/sources/none/edit", "/search?from[]=%ff", "/alerts/none.atom" })
	void tellsNothingOfTheInside(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.desk.get(path);
		assertThat(answer.statusCode()).isLessThan(500);
		assertThat(answer.body()).doesNotContain("Exception", "java.", "springframework", "Tomcat", "trace");
		assertThat(answer.headers().firstValue("Server")).isEmpty();
	}

	@Test
	@DisplayName("ASVS 16.4.1: what somebody types cannot begin a line of the log")
	void keepsLogLinesWhole() {
		assertThat(vn.diemtin.desk.people.PersonName.forLog("a\r\n2026 INFO forged\u2028b\u202Ec".repeat(9)))
			.doesNotContain("\n", "\r", "\u2028", "\u202E")
			.hasSizeLessThanOrEqualTo(80);
	}

	@Test
	@DisplayName("ASVS 13.3.1, 13.3.2: settings and people tell no secrets when they are written out")
	void keepsSecrets() {
		DeskSettings settings = this.desk.bean(DeskSettings.class);
		assertThat(settings.toString()).doesNotContain(RunningDesk.PASSWORD);
	}

	@Test
	@DisplayName("ASVS 13.3.1: secrets are taken from files that a vault mounts; 13.3.4: those that the desk gives end by themselves")
	void takesSecretsFromFiles(@TempDir Path folder, KafkaServer kafka) throws IOException, InterruptedException {
		Files.writeString(folder.resolve("diemtin.desk.oidc.client-secret"), "aus-dem-tresor");
		Files.writeString(folder.resolve("DIEMTIN_ELASTICSEARCH_USER"), "nguoi-doc");
		try (RunningDesk desk = this.desk.another(kafka, "--DIEMTIN_SECRETS=" + folder)) {
			DeskSettings settings = desk.bean(DeskSettings.class);
			assertThat(settings.oidc().clientSecret()).isEqualTo("aus-dem-tresor");
			assertThat(settings.elasticsearch().user()).isEqualTo("nguoi-doc");
			assertThat(settings.toString()).doesNotContain("aus-dem-tresor");
			RunningDesk.Browser admin = desk.signedIn("editor", RunningDesk.PASSWORD);
			String token = admin.token("/people/keys");
			for (String days : List.of("0", "366", "-1", "99999")) {
				assertThat(admin
					.post("/people/keys", Map.of("label", "Bảng", "scope", "read", "days", days, "_csrf", token))
					.body()).as("a key for " + days + " days").doesNotContain("made-key");
			}
		}
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
