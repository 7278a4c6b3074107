package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.diemtin.embedded.KafkaServer;

import static org.assertj.core.api.Assertions.assertThat;

/// What the log tells of those who are refused, and how the desk goes on when others do not.
@Desk
@ExtendWith(OutputCaptureExtension.class)
class AsvsRefusalTests {

	private final RunningDesk desk;

	private final KafkaServer kafka;

	AsvsRefusalTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	@Test
	@DisplayName("ASVS 16.3.2, 16.3.3: who tries to get around something is told of in the log, without secrets and not without end")
	void logsWhatWasRefused(CapturedOutput log) throws IOException, InterruptedException {
		try (RunningDesk guarded = this.desk.another(this.kafka, "--diemtin.desk.limits.address-per-minute=40")) {
			String key = "dt_k0123456789ab_geheim-geheim";
			guarded.browser().send(asking(guarded, "/api/v1/search").header("Authorization", "Bearer " + key));
			guarded.browser().post("/people", Map.of("name", "x"));
			guarded.get("/articles/a%3Bb;c=d/archive");
			guarded.get("/api/v1/search?size=100000");
			guarded.get("/api/v1/search?size=100001");
			RunningDesk.Browser guesser = guarded.browser();
			String token = guesser.token("/sign-in");
			for (int i = 0; i < 7; i++) {
				guesser.post("/sign-in", Map.of("username", "wer", "password", "geheim-" + i, "_csrf", token));
			}
			for (int i = 0; i < 60; i++) {
				guarded.browser().send(asking(guarded, "/api/v1/none"));
			}
			assertThat(log.getOut())
				.contains("Refused (key): GET /api/v1/search by nobody from 127.0.0.1",
						"Refused (forged): POST /people", "Refused (malformed): GET /articles/",
						"Refused (parameter): GET /api/v1/search", "Refused (guessing): POST /sign-in",
						"Refused (rate): GET ")
				.doesNotContain("geheim");
			assertThat(log.getOut().split("Refused .parameter.", -1)).as("one line a minute").hasSize(2);
			assertThat(log.getOut().split("Refused .rate.", -1)).hasSize(2);
		}
	}

	@Test
	@DisplayName("ASVS 16.3.2: who may not do something is told of in the log")
	void logsWhoMayNot(CapturedOutput log) throws IOException, InterruptedException {
		try (RunningDesk guarded = this.desk.another(this.kafka)) {
			RunningDesk.Browser admin = guarded.signedIn("editor", RunningDesk.PASSWORD);
			admin.post("/people", Map.of("name", "hoa.le", "role", "reader", "password", "bảy con ngỗng qua cầu",
					"_csrf", admin.token("/people")));
			RunningDesk.Browser hoa = guarded.signedIn("hoa.le", "bảy con ngỗng qua cầu");
			assertThat(hoa.get("/people").uri().getPath()).isEqualTo("/people/password");
			hoa.post("/people/password", Map.of("old", "bảy con ngỗng qua cầu", "password", "rổ khoai lang nướng thơm",
					"again", "rổ khoai lang nướng thơm", "_csrf", hoa.token("/people/password")));
			assertThat(guarded.signedIn("hoa.le", "rổ khoai lang nướng thơm").get("/people").statusCode())
				.isEqualTo(403);
			assertThat(log.getOut()).contains("Refused (forbidden): GET /people by hoa.le from 127.0.0.1");
		}
	}

	@Test
	@DisplayName("ASVS 16.5.2: without the search engine, pages say so, and signing in and people still work")
	void goesOnWithoutStore() throws IOException, InterruptedException {
		try (RunningDesk alone = RunningDesk.withoutStore(this.kafka)) {
			for (String path : new String[] { "/", "/search?q=lop", "/trainings", "/figures", "/sources", "/alerts",
					"/pipeline", "/digest" }) {
				assertThat(alone.get(path)).as(path).satisfies((answer) -> {
					assertThat(answer.statusCode()).isEqualTo(503);
					assertThat(answer.headers().firstValue("Retry-After")).isPresent();
					assertThat(answer.body()).contains("Kho tin").doesNotContain("Exception", "127.0.0.1:1");
				});
			}
			assertThat(alone.get("/api/v1/search")).satisfies((answer) -> {
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
				assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1:1");
			});
			RunningDesk.Browser admin = alone.signedIn("editor", RunningDesk.PASSWORD);
			assertThat(admin.get("/people").statusCode()).isEqualTo(200);
			assertThat(alone.get("/people").uri().getPath()).as("nothing opens by a failure").isEqualTo("/sign-in");
			assertThat(admin.get(alone.management("/actuator/health")).statusCode()).isEqualTo(503);
		}
	}

	private static HttpRequest.Builder asking(RunningDesk desk, String path) {
		return HttpRequest.newBuilder(desk.at(path));
	}

}
