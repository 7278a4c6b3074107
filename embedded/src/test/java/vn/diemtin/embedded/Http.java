package vn.diemtin.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks Elasticsearch as any client would.
record Http(URI server) {

	/// The body of a good answer.
	String ask(String method, String path, String body) throws IOException, InterruptedException {
		HttpResponse<String> answer = answer(method, path, body);
		if (answer.statusCode() >= 300) {
			throw new IOException(answer.statusCode() + " " + answer.body());
		}
		return answer.body();
	}

	HttpResponse<String> answer(String method, String path, String body) throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(this.server.resolve(path))
				.timeout(Duration.ofSeconds(30))
				.header("Content-Type", "application/json")
				.method(method, HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
