package vn.diemtin.alert.deliver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A receiver of webhooks on this machine that can behave badly.
public final class Hook implements AutoCloseable {

	/// What one that is busy says.
	static final String BUSY_UNTIL = "Fri, 20 Nov 2026 04:00:30 GMT";

	private final ServerSocket server;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	private volatile Manner manner;

	public Hook(Manner manner) {
		this.manner = manner;
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	/// How a receiver behaves.
	public enum Manner {

		TAKES, FAILS, HANGS, REDIRECTS, IS_GONE, LIES, DRIPS, REFUSES, WANTS_IT_AGAIN, IS_BUSY, WAS_MOVED

	}

	/// What came in.
	public record Request(Map<String, String> headers, String body) {
	}

	public String url() {
		return "http://127.0.0.1:" + this.server.getLocalPort() + "/nhan";
	}

	public List<Request> requests() {
		return List.copyOf(this.requests);
	}

	public void behave(Manner other) {
		this.manner = other;
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket socket = this.server.accept();
				this.open.add(socket);
				Thread.ofVirtual().start(() -> serve(socket));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			this.requests.add(read(socket.getInputStream()));
			answer(socket);
		}
		catch (IOException ex) {
			this.open.remove(socket);
		}
	}

	private static Request read(InputStream in) throws IOException {
		StringBuilder head = new StringBuilder();
		while (!head.toString().endsWith("\r\n\r\n")) {
			int next = in.read();
			if (next < 0) {
				throw new IOException("cut");
			}
			head.append((char) next);
		}
		Map<String, String> headers = new TreeMap<>();
		for (String line : head.toString().split("\r\n")) {
			int colon = line.indexOf(':');
			if (colon > 0 && !line.startsWith("POST")) {
				headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
			}
		}
		int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
		return new Request(headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
	}

	private void answer(Socket socket) throws IOException {
		switch (this.manner) {
			case TAKES -> write(socket, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
			case FAILS -> write(socket, "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			case REFUSES -> write(socket, "HTTP/1.1 400 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			case IS_GONE -> write(socket, "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			case REDIRECTS -> write(socket,
					"HTTP/1.1 307 There\r\nLocation: " + url() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			case WANTS_IT_AGAIN ->
				write(socket, "HTTP/1.1 503 Now\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			case IS_BUSY -> write(socket, "HTTP/1.1 429 Later\r\nRetry-After: " + BUSY_UNTIL
					+ "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			case WAS_MOVED -> write(socket, "HTTP/1.1 421 Elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
			case LIES -> {
				write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nok");
				socket.setSoLinger(true, 0);
			}
			case HANGS -> {
				// Until the other side has had enough.
				int unused = socket.getInputStream().read();
			}
			case DRIPS -> {
				write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
				int waiting = socket.getInputStream().read();
				if (waiting >= 0) {
					throw new IOException("more");
				}
			}
		}
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		socket.getOutputStream().flush();
	}

	@Override
	public void close() {
		try {
			this.server.close();
			for (Socket socket : this.open) {
				socket.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
