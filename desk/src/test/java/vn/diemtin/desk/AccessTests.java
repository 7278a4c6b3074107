package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.embedded.KafkaServer;

import static org.assertj.core.api.Assertions.assertThat;

/// Who gets in and what they may do. Each test names the point of OWASP's ASVS 5.0 that it shows.
@Desk
class AccessTests {

	private static final String GIVEN = "bảy con ngỗng qua cầu";

	private static final String CHOSEN = "rổ khoai lang nướng thơm";

	private final RunningDesk desk;

	private final KafkaServer kafka;

	AccessTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	@Test
	@DisplayName("ASVS 8.2.1, 8.3.1: a role may do what it may and nothing more; 6.4.1: a given password must be changed first")
	void letsPeopleInByTheirRoles() throws IOException, InterruptedException {
		RunningDesk.Browser admin = signedIn("editor", RunningDesk.PASSWORD);
		String token = admin.token("/people");
		assertThat(admin
			.post("/people", Map.of("name", "lan", "role", "reader", "password", "password1234567", "_csrf", token))
			.body()).contains("dễ bị đoán");
		assertThat(admin.post("/people", Map.of("name", "Lan", "role", "reader", "password", GIVEN, "_csrf", token))
			.body()).contains("Đã thêm lan");
		RunningDesk.Browser lan = signedIn("LAN", GIVEN);
		assertThat(lan.get("/alerts").uri().getPath()).isEqualTo("/people/password");
		assertThat(change(lan, GIVEN, CHOSEN).uri().getPath()).isEqualTo("/sign-in");
		RunningDesk.Browser reader = signedIn("lan", CHOSEN);
		assertThat(reader.get("/alerts/new").statusCode()).isEqualTo(403);
		assertThat(reader.get("/people").statusCode()).isEqualTo(403);
		assertThat(reader.get("/people/keys").statusCode()).isEqualTo(200);
		admin.post("/people/lan/role", Map.of("role", "editor", "_csrf", token));
		assertThat(reader.get("/people/keys").uri().getPath()).as("ASVS 7.4.2").isEqualTo("/sign-in");
		RunningDesk.Browser editor = signedIn("lan", CHOSEN);
		assertThat(editor.get("/alerts/new").statusCode()).isEqualTo(200);
		assertThat(editor.get("/people").statusCode()).isEqualTo(403);
		admin.post("/people/lan/enabled", Map.of("enabled", "false", "_csrf", token));
		assertThat(editor.get("/alerts/new").uri().getPath()).isEqualTo("/sign-in");
		assertThat(signedIn("lan", CHOSEN).get("/alerts/new").uri().getPath()).isEqualTo("/sign-in");
		assertThat(admin.post("/people/editor/role", Map.of("role", "reader", "_csrf", token)).body())
			.contains("Không thể tự đổi vai trò");
	}

	@Test
	@DisplayName("ASVS 11.4.2: passwords are kept as PBKDF2 only; 16.2.5: and told to nobody")
	void keepsPeopleOnTheirTopic() throws IOException, InterruptedException {
		RunningDesk.Browser admin = signedIn("editor", RunningDesk.PASSWORD);
		admin.post("/people",
				Map.of("name", "minh", "role", "editor", "password", GIVEN, "_csrf", admin.token("/people")));
		assertThat(admin.get("/people").body()).contains("minh").doesNotContain("pbkdf2");
		try (RunningDesk another = this.desk.another(this.kafka)) {
			RunningDesk.Browser minh = another.signedIn("minh", GIVEN);
			assertThat(minh.get("/").uri().getPath()).isEqualTo("/people/password");
		}
	}

	@Test
	@DisplayName("ASVS 9.2.3, 11.4.1: a key is shown once, kept as a hash, bounded by its scope and its owner, and revoked at once")
	void letsProgramsInByKeys() throws IOException, InterruptedException {
		RunningDesk.Browser admin = signedIn("editor", RunningDesk.PASSWORD);
		String token = admin.token("/people/keys");
		String read = key(admin, token, "read");
		assertThat(admin.get("/people/keys").body()).doesNotContain(read)
			.contains(read.substring(0, read.indexOf('_', 3)));
		assertThat(asked("/api/v1/sources", read).statusCode()).isEqualTo(200);
		assertThat(asked("/people", read).statusCode()).isEqualTo(403);
		assertThat(posted("/alerts", read).statusCode()).isEqualTo(403);
		String write = key(admin, token, "write");
		assertThat(posted("/alerts", write).statusCode()).as("a program needs no CSRF token").isEqualTo(302);
		assertThat(asked("/people", write).statusCode()).as("no key changes people").isEqualTo(403);
		for (String bad : new String[] { "dt_", "dt_x_y", write + "x", "abc", "dt_" + "k".repeat(500) }) {
			HttpResponse<String> refused = asked("/api/v1/sources", bad);
			assertThat(refused.statusCode()).isEqualTo(401);
			assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
		}
		String id = read.substring(3, read.indexOf('_', 3));
		admin.post("/people/keys/" + id + "/revoke", Map.of("_csrf", token));
		assertThat(asked("/api/v1/sources", read).statusCode()).isEqualTo(401);
	}

	@Test
	@DisplayName("ASVS 6.3.1, 6.3.8: guessing slows down, and nothing tells whether there is such a name")
	void slowsDownGuessing() throws IOException, InterruptedException {
		try (RunningDesk guessed = this.desk.another(this.kafka)) {
			for (String name : new String[] { "nobody-here", "editor" }) {
				RunningDesk.Browser guesser = guessed.browser();
				String token = guesser.token("/sign-in");
				for (int i = 0; i < 8; i++) {
					HttpResponse<String> answer = guesser.post("/sign-in",
							Map.of("username", name, "password", "sai-" + i, "_csrf", token));
					String query = String.valueOf(answer.uri().getQuery());
					if (i < 5) {
						assertThat(query).as(name + i).isEqualTo("error");
						assertThat(answer.body()).contains("chưa đúng");
					}
					else if (i == 7) {
						assertThat(query).as(name + i).startsWith("wait=");
						assertThat(answer.body()).contains("Hãy chờ");
					}
				}
			}
		}
	}

	@Test
	@DisplayName("ASVS 7.2.4: the session changes at the sign-in; 7.4.1: and ends at the sign-out; 7.4.3, 7.5.2: everywhere on wish")
	void endsSessions() throws IOException, InterruptedException {
		RunningDesk.Browser here = this.desk.browser();
		String before = session(here.get("/sign-in"));
		HttpResponse<String> in = here.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", here.token("/sign-in")));
		assertThat(in.previousResponse()).hasValueSatisfying((answer) -> {
			String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
			assertThat(cookie).as("ASVS 3.3.2, 3.3.4").contains("HttpOnly", "SameSite=Lax").doesNotContain(before);
		});
		RunningDesk.Browser there = signedIn("editor", RunningDesk.PASSWORD);
		assertThat(there.get("/people").statusCode()).isEqualTo(200);
		here.post("/people/sessions", Map.of("_csrf", here.token("/people/password")));
		assertThat(there.get("/people").uri().getPath()).isEqualTo("/sign-in");
		RunningDesk.Browser again = signedIn("editor", RunningDesk.PASSWORD);
		again.post("/sign-out", Map.of("_csrf", again.token("/people")));
		assertThat(again.get("/people").uri().getPath()).isEqualTo("/sign-in");
	}

	@Test
	@DisplayName("ASVS 2.4.1, 6.1.1, 15.3.4: requests are limited by address, whatever X-Forwarded-For says, and it is told how")
	void limitsRequests() throws IOException, InterruptedException {
		try (RunningDesk limited = this.desk.another(this.kafka, "--diemtin.desk.limits.address-per-minute=20")) {
			HttpResponse<String> answer = limited.get("/api/v1/none");
			assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"caller\";q=20;w=60");
			for (int i = 0; i < 200 && answer.statusCode() != 429; i++) {
				answer = limited.browser()
					.send(HttpRequest.newBuilder(limited.at("/api/v1/none")).header("X-Forwarded-For", "192.0.2." + i));
			}
			assertThat(answer.statusCode()).isEqualTo(429);
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
			assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
			assertThat(limited.get("/desk/desk.css").statusCode()).as("styles are not counted").isEqualTo(200);
		}
	}

	@ParameterizedTest(name = "ASVS 3.5.1: POST {0} without a token changes nothing")
	@ValueSource(strings = { "/sign-in", "/sign-out", "/people", "/people/lan/role", "/people/lan/enabled",
			"/people/lan/password", "/people/password", "/people/sessions", "/people/keys", "/people/keys/k1/revoke",
			"/alerts", "/sources/trials" })
	void refusesForgedRequests(String path) throws IOException, InterruptedException {
		RunningDesk.Browser admin = signedIn("editor", RunningDesk.PASSWORD);
		assertThat(admin.post(path, Map.of("name", "x", "role", "admin", "password", CHOSEN)).statusCode())
			.isEqualTo(403);
	}

	@Test
	@DisplayName("ASVS 8.2.1: where reading is not open, nothing but the sign-in can be read")
	void canBeClosedToReaders() throws IOException, InterruptedException {
		try (RunningDesk closed = this.desk.another(this.kafka, "--diemtin.desk.open-reading=false")) {
			for (String path : new String[] { "/", "/search.csv", "/search.atom", "/digest", "/api",
					"/figures.xlsx" }) {
				assertThat(closed.get(path).uri().getPath()).as(path).isEqualTo("/sign-in");
			}
			assertThat(closed.get("/api/v1/search").statusCode()).isEqualTo(401);
			RunningDesk.Browser in = closed.browser();
			in.get("/figures?measure=lao");
			HttpResponse<String> led = in.post("/sign-in",
					Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", in.token("/sign-in")));
			assertThat(led.uri().toString()).endsWith("/figures?measure=lao");
			assertThat(led.headers().firstValue("Cache-Control")).as("ASVS 14.3.2")
				.get()
				.asString()
				.contains("no-store");
		}
	}

	private String key(RunningDesk.Browser person, String token, String scope)
			throws IOException, InterruptedException {
		String page = person.post("/people/keys", Map.of("label", "Bảng", "scope", scope, "days", "30", "_csrf", token))
			.body();
		int start = page.indexOf(">dt_", page.indexOf("made-key")) + 1;
		return page.substring(start, page.indexOf('<', start));
	}

	private HttpResponse<String> asked(String path, String key) throws IOException, InterruptedException {
		return this.desk.browser()
			.send(HttpRequest.newBuilder(this.desk.at(path)).header("Authorization", "Bearer " + key));
	}

	private HttpResponse<String> posted(String path, String key) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.desk.browser()
			.send(HttpRequest.newBuilder(this.desk.at(path))
				.header("Authorization", "Bearer " + key)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("name=Khoa&query=lop")));
		return answer.previousResponse().orElse(answer);
	}

	private static HttpResponse<String> change(RunningDesk.Browser person, String old, String password)
			throws IOException, InterruptedException {
		return person.post("/people/password",
				Map.of("old", old, "password", password, "again", password, "_csrf", person.token("/people/password")));
	}

	private static String session(HttpResponse<String> answer) {
		String cookie = answer.headers().firstValue("Set-Cookie").orElse("diemtin-session=none;");
		return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
	}

	private RunningDesk.Browser signedIn(String name, String password) throws IOException, InterruptedException {
		return this.desk.signedIn(name, password);
	}

}
