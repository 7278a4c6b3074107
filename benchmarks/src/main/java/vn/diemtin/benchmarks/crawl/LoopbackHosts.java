package vn.diemtin.benchmarks.crawl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

/// Many hosts on one machine: each has an address of its own in 127.0.0.0/8 and all share a port, so that the crawler
/// takes them for what they are. Speaks as much of HTTP/1.1 as it needs. Linux only: elsewhere the loopback interface has one address.
final class LoopbackHosts implements AutoCloseable {

	private static final int LONGEST_LINE = 8192;

	private final ServerSocket server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Answers answers;

	/// What hosts answer.
	interface Answers {

		/// Writes the answer to one request.
		/// @param host its number, from 0
		/// @return whether the connection stays open
		boolean answer(int host, String path, Connection connection) throws IOException;

	}

	LoopbackHosts(Answers answers) {
		this.answers = answers;
		try {
			this.server = new ServerSocket();
			this.server.bind(new InetSocketAddress("0.0.0.0", 0), 4096);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	/// The address of a host by its number.
	String url(int host, String path) {
		return "http://127." + (1 + host / 62500) + "." + host / 250 % 250 + "." + (1 + host % 250) + ":"
				+ this.server.getLocalPort() + path;
	}

	private static int numberOf(String address) {
		String[] parts = address.split("\\.");
		return (Integer.parseInt(parts[1]) - 1) * 62500 + Integer.parseInt(parts[2]) * 250 + Integer.parseInt(parts[3])
				- 1;
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket socket = this.server.accept();
				this.threads.execute(() -> serve(socket));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			socket.setTcpNoDelay(true);
			int host = numberOf(socket.getLocalAddress().getHostAddress());
			InputStream in = new BufferedInputStream(socket.getInputStream());
			String request = line(in);
			while (request != null && !request.isEmpty()) {
				String header = line(in);
				while (header != null && !header.isEmpty()) {
					header = line(in);
				}
				String path = request.split(" ")[1];
				if (!this.answers.answer(host, path, new Connection(socket.getOutputStream()))) {
					return;
				}
				request = line(in);
			}
		}
		catch (IOException ex) {
			// The client went away, as it may.
		}
	}

	private static @Nullable String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0; c = in.read()) {
			if (c == '\n') {
				return line.toString();
			}
			if (c != '\r' && line.length() < LONGEST_LINE) {
				line.append((char) c);
			}
		}
		return null;
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.shutdownNow();
	}

	/// Where an answer is written.
	record Connection(OutputStream out) {

		/// A whole answer.
		boolean page(String contentType, String body) throws IOException {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			raw("HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nContent-Length: " + bytes.length + "\r\n\r\n");
			this.out.write(bytes);
			this.out.flush();
			return true;
		}

		/// A status without more.
		boolean status(int status) throws IOException {
			raw("HTTP/1.1 " + status + " Status\r\nContent-Length: 0\r\n\r\n");
			return true;
		}

		/// Bytes as they are.
		void raw(String text) throws IOException {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}

	}

}
