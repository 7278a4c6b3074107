package vn.diemtin.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A host on the loopback address that answers as it is told.
public final class LoopbackSite implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, Handler> handlers = new ConcurrentHashMap<>();

	private final CountDownLatch closing = new CountDownLatch(1);

	private final AtomicInteger underWay = new AtomicInteger();

	private final AtomicInteger mostUnderWay = new AtomicInteger();

	private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

	/// Answers one request.
	public interface Handler {

		/// Writes the answer.
		void answer(HttpExchange exchange) throws IOException;

	}

	public LoopbackSite() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/// The address of a path.
	public String url(String path) {
		return "http://" + host() + path;
	}

	/// Name and port.
	public String host() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	/// The paths that were asked, in order.
	public ConcurrentLinkedQueue<String> asked() {
		return this.asked;
	}

	/// The most requests that were under way at one time.
	public int mostUnderWay() {
		return this.mostUnderWay.get();
	}

	public LoopbackSite on(String path, Handler handler) {
		this.handlers.put(path, handler);
		return this;
	}

	public LoopbackSite page(String path, String contentType, String body) {
		return on(path, (exchange) -> send(exchange, 200, contentType, body));
	}

	public LoopbackSite status(String path, int status) {
		return on(path, (exchange) -> send(exchange, status, "text/html", "<html><body>" + status + "</body></html>"));
	}

	public LoopbackSite redirect(String path, String to) {
		return moved(path, 302, to);
	}

	/// Redirects with a status.
	public LoopbackSite moved(String path, int status, String to) {
		return on(path, (exchange) -> {
			exchange.getResponseHeaders().set("Location", to);
			exchange.sendResponseHeaders(status, -1);
		});
	}

	/// Sends the start of an answer and then nothing.
	public LoopbackSite stall(String path) {
		return on(path, (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write('<');
			exchange.getResponseBody().flush();
			try {
				this.closing.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/// Sends a body without an end.
	public LoopbackSite endless(String path) {
		return on(path, (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] block = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
			OutputStream body = exchange.getResponseBody();
			while (this.closing.getCount() > 0) {
				body.write(block);
			}
		});
	}

	public static void send(HttpExchange exchange, int status, String contentType, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", contentType);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.mostUnderWay.accumulateAndGet(this.underWay.incrementAndGet(), Math::max);
		String path = exchange.getRequestURI().toString();
		this.asked.add(path);
		try (exchange) {
			Handler handler = this.handlers.get(path);
			if (handler != null) {
				handler.answer(exchange);
			}
			else {
				send(exchange, 404, "text/plain", "none");
			}
		}
		finally {
			this.underWay.decrementAndGet();
		}
	}

	@Override
	public void close() {
		this.closing.countDown();
		this.server.stop(0);
	}

}
