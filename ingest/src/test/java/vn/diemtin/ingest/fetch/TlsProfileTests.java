package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import okhttp3.Dns;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.TlsProfile;

import static org.assertj.core.api.Assertions.assertThat;

/// Hosts that forget to send an intermediate certificate.
class TlsProfileTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T02:00:00Z"), ZoneOffset.UTC);

	private static final FetchRules RULES = new FetchRules(Duration.ofSeconds(20), 100_000, "DiemTin", null, true);

	private final HeldCertificate root = new HeldCertificate.Builder().certificateAuthority(1).build();

	private final HeldCertificate intermediate = new HeldCertificate.Builder().certificateAuthority(0)
		.signedBy(this.root)
		.build();

	private final HttpsServer server;

	private final WebClient web = new WebClient(RULES, Dns.SYSTEM, List.of(this.root.certificate()));

	TlsProfileTests() throws IOException, GeneralSecurityException {
		HeldCertificate leaf = new HeldCertificate.Builder().addSubjectAlternativeName("localhost")
			.signedBy(this.intermediate)
			.build();
		this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setHttpsConfigurator(new HttpsConfigurator(sendingOnly(leaf)));
		this.server.createContext("/", (exchange) -> {
			byte[] page = "<p>Nội dung</p>".getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/tin") ? 200 : 404, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void close() {
		this.web.close();
		this.server.stop(0);
	}

	@Test
	void hostWithoutItsIntermediateIsNotTrusted() {
		assertThat(fetch("localhost", null)).isInstanceOf(FetchOutcome.TlsFailed.class);
	}

	@Test
	void declaredIntermediateCompletesTheChain() {
		TlsProfile profile = new TlsProfile(List.of(this.intermediate.certificatePem()), false);
		assertThat(fetch("localhost", profile)).isInstanceOf(FetchOutcome.Fetched.class);
	}

	@Test
	void intermediateOfAnotherRootHelpsNobody() {
		HeldCertificate stranger = new HeldCertificate.Builder().certificateAuthority(1).build();
		TlsProfile profile = new TlsProfile(List.of(stranger.certificatePem()), true);
		assertThat(fetch("localhost", profile)).isInstanceOf(FetchOutcome.TlsFailed.class);
	}

	@Test
	void nameIsCheckedUnderEveryProfile() {
		TlsProfile profile = new TlsProfile(List.of(this.intermediate.certificatePem()), true);
		assertThat(fetch("127.0.0.1", profile)).isInstanceOf(FetchOutcome.TlsFailed.class);
	}

	@Test
	void profileThatCannotBeReadIsNamed() {
		TlsProfile profile = new TlsProfile(List.of("-----BEGIN CERTIFICATE-----\nsai\n-----END CERTIFICATE-----"),
				false);
		assertThat(fetch("localhost", profile)).isInstanceOfSatisfying(FetchOutcome.TlsFailed.class,
				(failed) -> assertThat(failed.reason()).contains("TLS profile"));
	}

	private FetchOutcome fetch(String host, @Nullable TlsProfile tls) {
		SourceRef source = new SourceRef(new SourceId("bao"), "Báo", Source.Group.PRESS, null, null);
		FetchDue due = new FetchDue("https://" + host + ":" + this.server.getAddress().getPort() + "/tin", host,
				Role.ARTICLE, source, null, null, null, 1, null, null, CLOCK.instant(), null, tls);
		return new PageFetcher(RULES, this.web, new RobotsTxt(this.web, "diemtin", CLOCK), CLOCK).fetch(due);
	}

	private static SSLContext sendingOnly(HeldCertificate leaf) throws GeneralSecurityException, IOException {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		keys.load(null, null);
		char[] password = "x".toCharArray();
		keys.setKeyEntry("leaf", leaf.keyPair().getPrivate(), password, new Certificate[] { leaf.certificate() });
		KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		factory.init(keys, password);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(factory.getKeyManagers(), null, null);
		return context;
	}

}
