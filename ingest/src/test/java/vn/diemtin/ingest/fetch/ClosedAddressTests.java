package vn.diemtin.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import okhttp3.Dns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.ingest.LoopbackSite;

import static org.assertj.core.api.Assertions.assertThat;

/// Ways to an address inside the house, of which none may lead there.
class ClosedAddressTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T02:00:00Z"), ZoneOffset.UTC);

	private final LoopbackSite site = new LoopbackSite().page("/tin", "text/html", "<p>Của nhà</p>");

	private final List<WebClient> clients = new ArrayList<>();

	@AfterEach
	void close() {
		this.clients.forEach(WebClient::close);
		this.site.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.0.0.2", "127.255.255.254", "127.1", "127.0.1", "localhost", "LOCALHOST",
			"localhost.", "2130706433", "017700000001", "0x7f000001", "0x7f.1", "0x7f.0.0.1", "0x7F.0x0.0x0.0x1",
			"0177.0.0.1", "0177.1", "0177.0.0.01", "127.0.0.1.", "①②⑦.⓪.⓪.①", "１２７.０.０.１", "127。0。0。1",
			"%31%32%37.0.0.1", "0", "0.0.0.0", "0x0", "00.0.0.0", "10.0.0.1", "10.1", "012.0.0.1", "0xa.0.0.1",
			"167772161", "172.16.0.1", "172.31.255.255", "0xac.16.0.1", "2886729729", "192.168.0.1", "192.168.1",
			"0xc0a80001", "3232235521", "0300.0250.0.1", "169.254.169.254", "2852039166", "0xa9fea9fe",
			"0251.0376.0251.0376", "100.64.0.1", "100.127.255.254", "1681915905", "198.18.0.1", "192.0.0.8",
			"224.0.0.1", "255.255.255.255", "[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::]", "[::ffff:127.0.0.1]",
			"[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::1]",
			"[2002:7f00:1::]", "[2001:0:4136::1]", "[fc00::1]", "[fd00:ec2::254]", "[fe80::1]", "[fec0::1]",
			"[ff02::1]", "[::ffff:10.0.0.1]", "[::ffff:169.254.169.254]" })
	void noSpellingLeadsInside(String host) {
		String port = this.site.host().substring(this.site.host().indexOf(':'));
		FetchOutcome outcome = fetch("http://" + host + port + "/tin", Dns.SYSTEM);
		// What is no address at all is not asked either.
		assertThat(outcome).isInstanceOfAny(FetchOutcome.ForbiddenAddress.class, FetchOutcome.Unreachable.class);
		assertThat(this.site.asked()).isEmpty();
	}

	@Test
	void nameThatChangesItsAddressDoesNotLeadInside() throws UnknownHostException {
		AtomicInteger asked = new AtomicInteger();
		InetAddress inside = InetAddress.getByAddress("bao.example.vn", new byte[] { 127, 0, 0, 1 });
		InetAddress elsewhere = InetAddress.getByAddress("bao.example.vn", new byte[] { 10, 0, 0, 1 });
		Dns rebinding = (name) -> List.of((asked.getAndIncrement() == 0) ? elsewhere : inside);
		String port = this.site.host().substring(this.site.host().indexOf(':'));
		assertThat(fetch("http://bao.example.vn" + port + "/tin", rebinding))
			.isInstanceOf(FetchOutcome.ForbiddenAddress.class);
		assertThat(asked).hasPositiveValue();
		assertThat(this.site.asked()).isEmpty();
	}

	private FetchOutcome fetch(String url, Dns dns) {
		FetchRules rules = new FetchRules(Duration.ofSeconds(2), 100_000, "DiemTin", null, false);
		WebClient web = new WebClient(rules, dns, List.of());
		this.clients.add(web);
		return new PageFetcher(rules, web, new RobotsTxt(web, "diemtin", CLOCK), CLOCK).fetch(due(url, null));
	}

	private static FetchDue due(String url, @Nullable String etag) {
		SourceRef source = new SourceRef(new SourceId("bao"), "Báo", Source.Group.PRESS, null, null);
		return new FetchDue(url, "host", Role.ARTICLE, source, null, null, null, 1, etag, null, CLOCK.instant());
	}

}
