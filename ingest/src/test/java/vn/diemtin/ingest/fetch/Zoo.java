package vn.diemtin.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/// Hosts of many kinds at addresses of their own in 127.0.0.0/8, all on one port. Each host's kind stands in the path that
/// is asked.
final class Zoo implements AutoCloseable {

	private static final String HTML = "text/html; charset=utf-8";

	private static final byte[] BOMB = bomb();

	private static final String FEED = "feed-of-";

	private final AtomicInteger good = new AtomicInteger();

	private final AtomicInteger hostile = new AtomicInteger();

	private final ServerSocket server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch closing = new CountDownLatch(1);

	Zoo() {
		try {
			this.server = new ServerSocket();
			this.server.bind(new InetSocketAddress("0.0.0.0", 0), 4096);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	String host(int number) {
		return "127.0." + (number / 250) + "." + (2 + number % 250) + ":" + this.server.getLocalPort();
	}

	String url(int number, String kind) {
		return "http://" + host(number) + "/" + kind;
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
			InputStream in = new BufferedInputStream(socket.getInputStream());
			OutputStream out = socket.getOutputStream();
			String request = line(in);
			while (request != null && request.startsWith("GET ")) {
				String header = line(in);
				while (header != null && !header.isEmpty()) {
					header = line(in);
				}
				String path = request.split(" ")[1].substring(1);
				String kind = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
				boolean isOpen = kind.equals("robots.txt") ? status(out, 404, "")
						: kind.startsWith(FEED) ? feed(out, kind.substring(FEED.length())) : counted(kind, out);
				if (!isOpen) {
					return;
				}
				request = line(in);
			}
		}
		catch (IOException ex) {
			// The client went away, as it may.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/// How many good pages were asked for.
	int goodAnswers() {
		return this.good.get();
	}

	/// How many other pages were asked for.
	int hostileAnswers() {
		return this.hostile.get();
	}

	private boolean counted(String kind, OutputStream out) throws IOException, InterruptedException {
		(kind.equals("good") ? this.good : this.hostile).incrementAndGet();
		return answer(kind, out);
	}

	/// A good feed of pages of a kind.
	private static boolean feed(OutputStream out, String kind) throws IOException {
		StringBuilder items = new StringBuilder();
		for (int i = 0; i < 300; i++) {
			items.append("<item><title>Tin ").append(i).append("</title><link>/").append(kind).append("?bai=");
			items.append(i).append("</link></item>");
		}
		return page(out, "application/rss+xml",
				"<rss version=\"2.0\"><channel><title>Tin</title>" + items + "</channel></rss>");
	}

	/// @return whether the connection stays open
	private boolean answer(String kind, OutputStream out) throws IOException, InterruptedException {
		return switch (kind) {
			case "stalled-body" -> {
				write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>");
				this.closing.await();
				yield false;
			}
			case "stalled-head" -> {
				write(out, "HTTP/1.1 200 OK\r\nContent-");
				this.closing.await();
				yield false;
			}
			case "dripping-body" -> drip(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", "x");
			case "dripping-head" -> drip(out, "HTTP/1.1 200 OK\r\n", "X-Drip: 1\r\n");
			case "bomb" -> page(out, "text/html\r\nContent-Encoding: gzip", BOMB);
			case "hidden-bomb" -> page(out, "text/html", BOMB);
			case "broken-gzip" -> page(out, "text/html\r\nContent-Encoding: gzip", Arrays.copyOf(BOMB, 60));
			case "packed-otherwise" -> page(out, "text/html\r\nContent-Encoding: br",
					new byte[] { 0x1b, 0x7f, 0x03, (byte) 0x9c, 0x11, 0x22 });
			case "endless" -> {
				write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
				byte[] block = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
				while (this.closing.getCount() > 0) {
					out.write(block);
				}
				yield false;
			}
			case "claims-too-much" -> {
				write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n<html>");
				yield false;
			}
			case "loop" -> status(out, 302, "Location: /loop\r\n");
			case "to-elsewhere" -> status(out, 301, "Location: http://khac.example.invalid/tin\r\n");
			case "to-no-address" -> status(out, 302, "Location: javascript:alert(1)\r\n");
			case "firewall" ->
				page(out, HTML, "<html><script>document.cookie=\"D1N=0a1b\";location.reload();</script></html>");
			case "browser-check" -> status(out, 403, "cf-mitigated: challenge\r\n");
			case "html-feed" -> page(out, HTML, "<!DOCTYPE html><html><title>Trang chủ</title><p>Tin</p></html>");
			case "soft-404" -> page(out, HTML, "<html><title>Không tìm thấy trang</title><p>Xin lỗi</p></html>");
			case "no-content" -> page(out, HTML, "");
			case "blank" -> page(out, HTML, " \r\n\t");
			case "truncated" -> {
				write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>");
				yield false;
			}
			case "garbage" -> {
				write(out, "\u0001\u0002 no HTTP at all\r\n\r\n");
				yield false;
			}
			case "silent" -> false;
			case "too-often" -> status(out, 429, "Retry-After: 120\r\n");
			case "error" -> status(out, 500, "");
			case "gone" -> status(out, 410, "");
			default -> page(out, HTML, "<html><title>Tin</title><p>" + "Nội dung. ".repeat(200) + "</p></html>");
		};
	}

	private boolean drip(OutputStream out, String start, String drop) throws IOException, InterruptedException {
		write(out, start);
		while (!this.closing.await(200, TimeUnit.MILLISECONDS)) {
			write(out, drop);
		}
		return false;
	}

	private static boolean status(OutputStream out, int status, String headers) throws IOException {
		write(out, "HTTP/1.1 " + status + " Status\r\n" + headers + "Content-Length: 0\r\n\r\n");
		return true;
	}

	private static boolean page(OutputStream out, String type, String body) throws IOException {
		return page(out, type, body.getBytes(StandardCharsets.UTF_8));
	}

	private static boolean page(OutputStream out, String type, byte[] body) throws IOException {
		write(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n");
		out.write(body);
		out.flush();
		return true;
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static @Nullable String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0; c = in.read()) {
			if (c == '\n') {
				return line.toString();
			}
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return null;
	}

	/// 64 MB in 64 kB.
	private static byte[] bomb() {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 64; i++) {
				gzip.write(zeros);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	@Override
	public void close() {
		this.closing.countDown();
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.shutdownNow();
	}

}
