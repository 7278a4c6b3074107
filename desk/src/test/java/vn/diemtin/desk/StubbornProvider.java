package vn.diemtin.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// An identity provider on this machine that does not do what it should.
final class StubbornProvider implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch closed = new CountDownLatch(1);

	private volatile Mood mood = Mood.HANGS;

	/// What it does.
	enum Mood {

		HANGS, DRIPS, NONSENSE, SOMEBODY_ELSE, GIVES_NO_TOKENS

	}

	private StubbornProvider(HttpServer server) {
		this.server = server;
		server.setExecutor(this.threads);
		server.createContext("/", this::answer);
		server.start();
	}

	static StubbornProvider start() throws IOException {
		return new StubbornProvider(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
	}

	URI issuer() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort());
	}

	void is(Mood wanted) {
		this.mood = wanted;
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		Mood now = this.mood;
		if (now == Mood.HANGS || path.equals("/token")) {
			isClosedWithin(600_000);
			exchange.close();
		}
		else if (now == Mood.DRIPS) {
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream body = exchange.getResponseBody()) {
				while (!isClosedWithin(100)) {
					body.write(' ');
					body.flush();
				}
			}
		}
		else {
			String issuer = (now == Mood.SOMEBODY_ELSE) ? "https://other.example" : issuer().toString();
			byte[] text = ((now == Mood.NONSENSE) ? "<html>503" : """
					{"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
					"jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
					"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer))
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, text.length);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(text);
			}
		}
	}

	private boolean isClosedWithin(long milliseconds) {
		try {
			return this.closed.await(milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
