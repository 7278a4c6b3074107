package vn.diemtin.desk;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.desk.StubbornProvider.Mood;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/// Signing in at a real identity provider.
@Desk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcTests {

	private static final String START = "/oauth2/authorization/house";

	private final KafkaServer kafka;

	private final RunningDesk desk;

	private final IdentityProvider provider;

	OidcTests(RunningDesk shared, KafkaServer kafka) throws IOException {
		this.kafka = kafka;
		int port = freePort();
		this.desk = shared.another(kafka, "--diemtin.desk.oidc.issuer=http://localhost:" + port,
				"--diemtin.desk.oidc.client-id=diemtin", "--diemtin.desk.oidc.client-secret=" + IdentityProvider.SECRET,
				"--diemtin.desk.oidc.roles-claim=realm_access.roles", "--diemtin.desk.limits.address-per-minute=100000",
				"--diemtin.desk.limits.person-per-minute=100000");
		this.provider = IdentityProvider.start(port, this.desk.at("/"));
	}

	@AfterAll
	void close() {
		this.provider.close();
		this.desk.close();
	}

	@ParameterizedTest
	@CsvSource({ "quan-tri, 200, 200, 200", "bien-tap, 403, 200, 200", "doc-gia, 403, 403, 200",
			"nguoi-la, 403, 403, 403", "editor, 403, 403, 200" })
	void letsPeopleDoWhatTheirRolesAtTheProviderSay(String name, int people, int audit, int account)
			throws IOException, InterruptedException {
		RunningDesk.Browser browser = this.desk.browser();
		browser.get("/audit");
		assertThat(signIn(browser, name).uri().getPath()).isEqualTo("/audit");
		assertThat(browser.get("/people").statusCode()).isEqualTo(people);
		assertThat(browser.get("/audit").statusCode()).isEqualTo(audit);
		assertThat(browser.get("/people/password").statusCode()).isEqualTo(account);
		assertThat(browser.get("/").body()).contains("sso:" + name);
	}

	@Test
	void nobodyBecomesSomebodyElseByTheirNameAtTheProvider() throws IOException, InterruptedException {
		RunningDesk.Browser owner = this.desk.signedIn("editor", RunningDesk.PASSWORD);
		RunningDesk.Browser same = this.desk.browser();
		signIn(same, "editor");
		String token = same.token("/people/password");
		String made = same.post("/people/keys", Map.of("label", "Khóa", "scope", "write", "days", "30", "_csrf", token))
			.body();
		assertThat(made).doesNotContain("made-key");
		same.post("/people/sessions", Map.of("_csrf", token));
		assertThat(owner.get("/people").statusCode()).as("the sessions of the desk's own editor").isEqualTo(200);
	}

	@Test
	void recordsWhatTheyDoUnderTheirName() throws IOException, InterruptedException {
		RunningDesk.Browser browser = this.desk.browser();
		signIn(browser, "bien-tap");
		browser.post("/alerts",
				Map.of("name", "Của người ngoài", "query", "lớp", "_csrf", browser.token("/alerts/new")));
		assertThat(LastRecord.of(this.kafka, Topics.CHANGES)).contains("\"by\":\"sso:bien-tap\"", "Của người ngoài");
	}

	@Test
	void signsOutOfTheDeskAndOfTheProvider() throws IOException, InterruptedException {
		RunningDesk.Browser browser = this.desk.browser();
		signIn(browser, "quan-tri");
		String provider = "http://localhost:" + this.provider.issuer().getPort();
		HttpResponse<String> people = browser.get("/people");
		assertThat(people.headers().firstValue("Content-Security-Policy").orElseThrow())
			.as("browsers let the form lead on to the provider")
			.contains("form-action 'self' " + provider + ";");
		assertThat(browser.get(START).uri().getPort()).as("the provider knows them, and asks for nothing")
			.isEqualTo(this.desk.at("/").getPort());
		HttpResponse<String> out = browser.post("/sign-out", Map.of("_csrf", browser.token("/people")));
		assertThat(out.previousResponse().orElseThrow().uri().toString()).startsWith(provider)
			.contains("id_token_hint=", "post_logout_redirect_uri=");
		assertThat(out.uri()).isEqualTo(this.desk.at("/"));
		assertThat(out.body()).doesNotContain("sso:quan-tri").contains("Đăng nhập");
		assertThat(browser.get("/people").uri().getPath()).isEqualTo("/sign-in");
		assertThat(browser.get(START).uri().toString()).as("the provider asks who they are").startsWith(provider);
		RunningDesk.Browser own = this.desk.signedIn("editor", RunningDesk.PASSWORD);
		assertThat(own.post("/sign-out", Map.of("_csrf", own.token("/people"))).uri())
			.as("those of the form have nothing to do with the provider")
			.isEqualTo(this.desk.at("/"));
	}

	@Test
	void nobodyWaitsLongForAProviderThatHangsOrAnswersNonsense() throws IOException, InterruptedException {
		try (StubbornProvider stubborn = StubbornProvider.start();
				RunningDesk alone = this.desk.another(this.kafka, "--diemtin.desk.oidc.issuer=" + stubborn.issuer(),
						"--diemtin.desk.oidc.client-id=diemtin", "--diemtin.desk.oidc.client-secret=x")) {
			for (Mood mood : List.of(Mood.HANGS, Mood.DRIPS, Mood.NONSENSE, Mood.SOMEBODY_ELSE)) {
				stubborn.is(mood);
				long start = System.nanoTime();
				HttpResponse<String> away = alone.get(START);
				assertThat(away.uri().toString()).as(mood.name()).endsWith("/sign-in?away");
				assertThat(away.body()).contains("hiện không trả lời");
				assertThat(Duration.ofNanos(System.nanoTime() - start)).as(mood.name())
					.isLessThan(Duration.ofSeconds(60));
			}
			assertThat(alone.signedIn("editor", RunningDesk.PASSWORD).get("/people").statusCode()).isEqualTo(200);
			stubborn.is(Mood.GIVES_NO_TOKENS);
			RunningDesk.Browser browser = alone.browser();
			String asked = browser.get(START).uri().getQuery();
			assertThat(asked).contains("state=");
			String state = asked.substring(asked.indexOf("state=") + 6).split("&")[0];
			HttpResponse<String> none = browser
				.get("/login/oauth2/code/house?code=x&state=" + RunningDesk.encoded(state));
			assertThat(none.uri().toString()).endsWith("/sign-in?away");
		}
	}

	@Test
	@DisplayName("ASVS 10.2.1: a sign-in that did not begin in this browser ends nowhere; 10.4.6: and is held together by PKCE")
	void takesNoCodeThatItDidNotAskFor() throws IOException, InterruptedException {
		HttpResponse<String> asked = this.desk.browser().get(START);
		assertThat(asked.previousResponse().orElseThrow().uri().getQuery()).contains("state=", "nonce=",
				"code_challenge_method=S256", "response_type=code");
		HttpResponse<String> forged = this.desk.get("/login/oauth2/code/house?code=x&state=y");
		assertThat(forged.uri().toString()).endsWith("/sign-in?refused");
		assertThat(forged.body()).contains("không xác nhận").doesNotContain("Mật khẩu hoặc tên");
		RunningDesk.Browser browser = this.desk.browser();
		browser.get(START);
		assertThat(browser.get("/login/oauth2/code/house?error=access_denied&state=y").uri().toString())
			.endsWith("/sign-in?refused");
	}

	@Test
	@DisplayName("ASVS 10.3.1: tokens that the provider gave to others open nothing here")
	void takesNoTokensOfOthers() throws IOException, InterruptedException {
		String other = Base64.getEncoder()
			.encodeToString(("other:" + IdentityProvider.OTHER_SECRET).getBytes(StandardCharsets.UTF_8));
		String answer = this.desk.browser()
			.send(HttpRequest.newBuilder(this.provider.issuer().resolve("/oauth2/token"))
				.header("Authorization", "Basic " + other)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=openid")))
			.body();
		String token = answer.substring(answer.indexOf("ey"), answer.indexOf('"', answer.indexOf("ey")));
		assertThat(this.desk.browser()
			.send(HttpRequest.newBuilder(this.desk.at("/api/v1/search")).header("Authorization", "Bearer " + token))
			.statusCode()).isEqualTo(401);
	}

	@Test
	void saysThatTheProviderDoesNotAnswerAndLetsPeopleInByTheForm() throws IOException, InterruptedException {
		int nobody = freePort();
		try (RunningDesk alone = this.desk.another(this.kafka, "--diemtin.desk.oidc.issuer=http://localhost:" + nobody,
				"--diemtin.desk.oidc.client-id=diemtin", "--diemtin.desk.oidc.client-secret=x")) {
			assertThat(alone.get("/sign-in").body()).contains("localhost:" + nobody, START);
			HttpResponse<String> away = alone.get(START);
			assertThat(away.uri().toString()).endsWith("/sign-in?away");
			assertThat(away.statusCode()).isEqualTo(200);
			assertThat(away.body()).contains("hiện không trả lời");
			assertThat(alone.signedIn("editor", RunningDesk.PASSWORD).get("/people").statusCode()).isEqualTo(200);
			try (IdentityProvider back = IdentityProvider.start(nobody, alone.at("/"))) {
				assertThat(alone.get(START).uri().getPort()).as("asked again when it is back")
					.isEqualTo(back.issuer().getPort());
			}
		}
	}

	private HttpResponse<String> signIn(RunningDesk.Browser browser, String name)
			throws IOException, InterruptedException {
		HttpResponse<String> form = browser.get(START);
		assertThat(form.uri().getPort()).isEqualTo(this.provider.issuer().getPort());
		String page = form.body();
		int start = page.indexOf("value=\"", page.indexOf("name=\"_csrf\"")) + 7;
		String body = "username=" + name + "&password=" + IdentityProvider.PASSWORD + "&_csrf="
				+ RunningDesk.encoded(page.substring(start, page.indexOf('"', start)));
		HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(this.provider.issuer().resolve("/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
		assertThat(answer.uri().getPort()).as(answer.uri().toString()).isEqualTo(this.desk.at("/").getPort());
		return answer;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
