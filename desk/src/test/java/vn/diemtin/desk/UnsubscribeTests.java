package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.Unsubscription;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/// A mailbox leaves a rule by the address in its mails, as RFC 8058 has it.
@Desk
class UnsubscribeTests {

	private static final String SECRET = "mot-bi-mat-du-dai";

	private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

	private static final Channel LAN = new Channel.Mail("lan@mau.vn", Grouping.DAILY);

	private static final Channel HOA = new Channel.Mail("hoa@mau.vn", Grouping.AT_ONCE);

	private final RunningDesk desk;

	private final KafkaServer kafka;

	UnsubscribeTests(RunningDesk shared, KafkaServer kafka) {
		this.kafka = kafka;
		this.desk = shared.another(kafka, "--diemtin.desk.unsubscribe.secret=" + SECRET);
	}

	@AfterEach
	void close() {
		this.desk.close();
	}

	private void save(String id, long version, Channel... channels) {
		Store store = this.desk.bean(Store.class);
		store.rules()
			.save(List.of(new AlertRule(new RuleId(id), "Thư " + id, "\"thư\"", "editor", version, true, AT,
					List.of(channels))));
		store.refresh();
	}

	private HttpResponse<String> oneClick(String token) throws IOException, InterruptedException {
		return this.desk.browser()
			.send(HttpRequest.newBuilder(this.desk.at("/unsubscribe/" + token))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
	}

	private List<String> saved(String id) {
		return LastRecord.all(this.kafka, Topics.ALERT_RULES)
			.stream()
			.filter((rule) -> rule.contains("\"id\":\"" + id + "\""))
			.toList();
	}

	@Test
	void leavesARuleByPostWithoutSignInAndOnlyThen() throws IOException, InterruptedException {
		save("thu-1", 3, LAN, HOA);
		String token = Unsubscription.of(new RuleId("thu-1"), LAN).token(SECRET);
		HttpResponse<String> asked = this.desk.get("/unsubscribe/" + token);
		assertThat(asked.statusCode()).isEqualTo(200);
		assertThat(asked.body()).contains("Thư thu-1", "/unsubscribe/" + token).doesNotContain("lan@mau.vn");
		assertThat(saved("thu-1")).isEmpty();
		HttpResponse<String> left = oneClick(token);
		assertThat(left.statusCode()).isEqualTo(200);
		assertThat(left.uri().getPath()).startsWith("/unsubscribe/");
		assertThat(saved("thu-1")).singleElement()
			.asString()
			.contains("\"version\":4", "hoa@mau.vn", AT.toString())
			.doesNotContain("lan@mau.vn");
		assertThat(LastRecord.all(this.kafka, Topics.CHANGES))
			.anyMatch((change) -> change.contains("\"thu-1\"") && change.contains("mail: unsubscribe"));
		save("thu-1", 4, HOA);
		assertThat(oneClick(token).statusCode()).isEqualTo(200);
		assertThat(saved("thu-1")).hasSize(1);
	}

	@Test
	void leavesAllRulesThatADigestGathers() throws IOException, InterruptedException {
		save("thu-2", 1, LAN);
		save("thu-3", 1, LAN, HOA);
		oneClick(Unsubscription.of(null, LAN).token(SECRET));
		assertThat(saved("thu-2")).hasSize(1);
		assertThat(saved("thu-3")).singleElement().asString().contains("hoa@mau.vn").doesNotContain("lan@mau.vn");
		save("thu-2", 2);
		save("thu-3", 2, HOA);
	}

	@Test
	void leavesNothingByAnAddressThatIsNotSigned() throws IOException, InterruptedException {
		save("thu-4", 1, LAN);
		String token = Unsubscription.of(new RuleId("thu-4"), LAN).token("ein-anderes-geheimnis");
		assertThat(oneClick(token).statusCode()).isEqualTo(404);
		assertThat(this.desk.get("/unsubscribe/x").statusCode()).isEqualTo(404);
		assertThat(saved("thu-4")).isEmpty();
		save("thu-4", 2);
	}

}
