package vn.diemtin.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;

import static org.assertj.core.api.Assertions.assertThat;

/// A search page whose top goes to the reader before anything was found.
@Desk
class HeadFirstTests {

	private static final String BOX = "id=\"q\"";

	private final RunningDesk desk;

	private final KafkaServer kafka;

	HeadFirstTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	@Test
	void showsTheSameWhetherTheTopGoesFirstOrNot() throws IOException, InterruptedException {
		String search = "/search?q=gi%E1%BB%9Bi";
		String whole = this.desk.get(search).body();
		assertThat(whole).contains("class=\"hit\"").endsWith("</html>\n");
		try (RunningDesk early = this.desk.another(this.kafka, RunningDesk.HEAD_AFTER + "0ms")) {
			assertThat(early.get(search).body()).isEqualTo(whole);
		}
	}

	/// A search engine that takes a question and never answers: the top comes, and the
	/// page is ended with the truth.
	@Test
	void sendsTheTopWhileTheSearchEngineThinksAndSaysWhenItWentAway() throws IOException, InterruptedException {
		try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				RunningDesk early = RunningDesk.on(URI.create("http://127.0.0.1:" + mute.getLocalPort()), this.kafka,
						RunningDesk.HEAD_AFTER + "0ms");
				HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<InputStream> response = client.send(
					HttpRequest.newBuilder(early.at("/search?q=x")).header("Accept", "text/html").build(),
					HttpResponse.BodyHandlers.ofInputStream());
			try (InputStream page = response.body()) {
				assertThat(until(BOX, page)).contains("<title>x").doesNotContain("id=\"found\"");
				// Whoever waits in the queue of connections hears that nobody is there.
				mute.close();
				assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("Kho tin đang tạm nghỉ")
					.endsWith("</html>\n");
			}
			assertThat(response.statusCode()).isEqualTo(200);
		}
	}

	/// Reads until something was met.
	private static String until(String sign, InputStream page) throws IOException {
		StringBuilder read = new StringBuilder();
		int next = page.read();
		while (next >= 0 && read.indexOf(sign) < 0) {
			read.append((char) next);
			next = page.read();
		}
		return read.toString();
	}

}
