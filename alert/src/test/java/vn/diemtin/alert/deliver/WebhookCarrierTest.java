package vn.diemtin.alert.deliver;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.deliver.Hook.Manner;
import vn.diemtin.events.alert.Channel;

import static org.assertj.core.api.Assertions.assertThat;

/// Webhooks at receivers of this machine that take, fail, hang, redirect, lie and drip.
class WebhookCarrierTest {

	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private final JsonMapper mapper = new JsonMapper();

	private final Hook hook = new Hook(Manner.TAKES);

	private final Clock clock = Clock.fixed(Wanted.NOW, ZoneOffset.UTC);

	private final WebhookCarrier carrier = carrier(true);

	@AfterEach
	void close() {
		this.carrier.close();
		this.hook.close();
	}

	private static DeliverySettings settings(boolean allowPrivate, Map<String, DeliverySettings.Receiver> receivers) {
		return settings(allowPrivate, receivers, List.of(SECRET));
	}

	private static DeliverySettings settings(boolean allowPrivate, Map<String, DeliverySettings.Receiver> receivers,
			List<String> secrets) {
		return new DeliverySettings(URI.create("https://diemtin.mau.vn"), "diemtin@mau.vn", Duration.ofSeconds(1),
				Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofDays(5), 40, LocalTime.of(7, 0), allowPrivate,
				true, Map.of("mau", secrets), receivers,
				new DeliverySettings.SourceNotices(List.of(), Channel.Grouping.AT_ONCE, List.of()), null,
				Duration.ofDays(7));
	}

	private WebhookCarrier carrier(boolean allowPrivate) {
		return new WebhookCarrier(settings(allowPrivate, Map.of()),
				new AlertJson(this.mapper, new DeskLinks(URI.create("https://diemtin.mau.vn"))), this.clock);
	}

	private Message message() {
		return Wanted.message(Wanted.delivery("a", new Channel.Webhook(this.hook.url(), "mau")));
	}

	@Test
	void sendsSignedJson() {
		Message message = message();
		assertThat(this.carrier.carry(message)).isEqualTo(new Attempt.Taken());
		Hook.Request request = this.hook.requests().getFirst();
		assertThat(request.headers()).containsEntry("webhook-id", message.id())
			.containsEntry("webhook-timestamp", String.valueOf(Wanted.NOW.getEpochSecond()))
			.containsEntry("webhook-signature",
					Signature.of(message.id(), Wanted.NOW, request.body(), List.of(SECRET)));
		JsonNode json = this.mapper.readTree(request.body());
		assertThat(json.at("/type").asString()).isEqualTo("alert.raised");
		assertThat(json.at("/data/alerts/0/title").asString()).isEqualTo("Tin về a");
		assertThat(json.at("/data/rule/page").asString()).isEqualTo("https://diemtin.mau.vn/alerts/r");
	}

	@ParameterizedTest
	@CsvSource({ "TAKES, Taken", "FAILS, Away", "HANGS, Away", "DRIPS, Away", "LIES, Away", "REDIRECTS, Refused",
			"REFUSES, Refused", "IS_GONE, Gone", "WANTS_IT_AGAIN, Away", "IS_BUSY, Away", "WAS_MOVED, Refused" })
	void tellsHowAReceiverBehavesAndAsksItOnce(Manner manner, String attempt) {
		this.hook.behave(manner);
		assertThat(this.carrier.carry(message()).getClass().getSimpleName()).isEqualTo(attempt);
		assertThat(this.hook.requests()).hasSize(1);
	}

	@Test
	void restsUntilTheDateThatABusyReceiverNames() {
		this.hook.behave(Manner.IS_BUSY);
		Duration rest = Duration.between(Wanted.NOW,
				Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(Hook.BUSY_UNTIL)));
		assertThat(rest).isPositive();
		assertThat(this.carrier.carry(message())).isEqualTo(new Attempt.Away("answers 429", rest));
	}

	@Test
	void bothSecretsSignWhileOneReplacesTheOther() {
		String next = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
		WebhookCarrier rotating = new WebhookCarrier(settings(true, Map.of(), List.of(next, SECRET)),
				new AlertJson(this.mapper, new DeskLinks(null)), this.clock);
		Message message = message();
		assertThat(rotating.carry(message)).isEqualTo(new Attempt.Taken());
		rotating.close();
		Hook.Request request = this.hook.requests().getFirst();
		assertThat(request.headers().getOrDefault("webhook-signature", "").split(" ")).containsExactly(
				Signature.of(message.id(), Wanted.NOW, request.body(), List.of(next)),
				Signature.of(message.id(), Wanted.NOW, request.body(), List.of(SECRET)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "[::1]", "0x7f.1", "169.254.169.254" })
	void doesNotReachInsideTheHouse(String host) {
		WebhookCarrier guarded = carrier(false);
		String url = this.hook.url().replace("127.0.0.1", host);
		Attempt attempt = guarded.carry(Wanted.message(Wanted.delivery("a", new Channel.Webhook(url, "mau"))));
		guarded.close();
		// What is no address at all is not asked either.
		assertThat(attempt).isInstanceOfAny(Attempt.Refused.class, Attempt.Away.class);
		assertThat(this.hook.requests()).isEmpty();
	}

	@Test
	void waitsForASecretThatTheSettingsDoNotHave() {
		Message message = Wanted.message(Wanted.delivery("a", new Channel.Webhook(this.hook.url(), "khac")));
		assertThat(this.carrier.carry(message)).isInstanceOf(Attempt.Away.class);
		assertThat(this.hook.requests()).isEmpty();
	}

	@Test
	void fillsTheBodyOfAChatService() {
		DeliverySettings settings = settings(true,
				Map.of("chat", new DeliverySettings.Receiver(URI.create(this.hook.url()), null,
						"{\"text\":\"{{text}}\",\"n\":{{count}},\"x\":\"{{what}}\"}", List.of())));
		AlertJson json = new AlertJson(this.mapper, new DeskLinks(null));
		NamedCarrier named = new NamedCarrier(settings, this.carrier, json,
				new ChatText(this.mapper, new DeskLinks(null)));
		assertThat(named.carry(Wanted.message(Wanted.delivery("a\"}", new Channel.Named("chat")))))
			.isEqualTo(new Attempt.Taken());
		Hook.Request request = this.hook.requests().getFirst();
		JsonNode body = this.mapper.readTree(request.body());
		assertThat(body.path("text").asString()).contains("Tin về a\"}", "https://mau.vn/a\"}");
		assertThat(body.path("n").asInt()).isEqualTo(1);
		assertThat(body.path("x").asString()).isEqualTo("{{what}}");
		assertThat(request.headers()).doesNotContainKey("webhook-signature");
	}

	@ParameterizedTest
	@CsvSource({ "exit 0, Taken", "exit 3, Away", "read line; test -n \"$line\" -a -n \"$DIEMTIN_MESSAGE\", Taken" })
	void runsOnlyTheCommandThatWasDeclared(String script, String attempt) {
		DeliverySettings settings = settings(true,
				Map.of("lenh", new DeliverySettings.Receiver(null, null, null, List.of("/bin/sh", "-c", script))));
		NamedCarrier named = new NamedCarrier(settings, this.carrier, new AlertJson(this.mapper, new DeskLinks(null)),
				new ChatText(this.mapper, new DeskLinks(null)));
		assertThat(
				named.carry(Wanted.message(Wanted.delivery("a", new Channel.Named("lenh")))).getClass().getSimpleName())
			.isEqualTo(attempt);
		assertThat(named.carry(Wanted.message(Wanted.delivery("a", new Channel.Named("khac")))))
			.isInstanceOf(Attempt.Away.class);
	}

	@Test
	void settingsShowNoSecret() {
		assertThat(settings(true,
				Map.of("chat",
						new DeliverySettings.Receiver(URI.create("https://mau.vn/bi-mat"), null, null, List.of())))
			.toString()).doesNotContain("MfKQ", "bi-mat");
	}

}
