package vn.diemtin.benchmarks.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/// What badly behaved hosts publish: a feed, and articles that stall, drip, explode, lead in circles or break off.
final class HostileNews implements AutoCloseable {

	private static final byte[] BOMB = bomb();

	private final PoliteNews feed;

	private final CountDownLatch closing = new CountDownLatch(1);

	private final AtomicLong asked = new AtomicLong();

	HostileNews(int articles) {
		this.feed = new PoliteNews(articles);
	}

	/// How many articles were asked for.
	long asked() {
		return this.asked.get();
	}

	boolean answer(int host, String path, LoopbackHosts.Connection connection) throws IOException {
		if (path.equals("/robots.txt") || path.equals("/rss")) {
			return this.feed.answer(host, path, connection);
		}
		this.asked.incrementAndGet();
		try {
			return switch (host % 8) {
				case 0 -> stall(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>");
				case 1 -> stall(connection, "HTTP/1.1 200 OK\r\nContent-");
				case 2 -> drip(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", "x");
				case 3 -> drip(connection, "HTTP/1.1 200 OK\r\n", "X-Drip: 1\r\n");
				case 4 -> {
					connection.raw(
							"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + BOMB.length + "\r\n\r\n");
					connection.out().write(BOMB);
					connection.out().flush();
					yield true;
				}
				case 5 -> {
					connection.raw("HTTP/1.1 302 Found\r\nLocation: " + path + "\r\nContent-Length: 0\r\n\r\n");
					yield true;
				}
				case 6 -> {
					connection.raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>");
					yield false;
				}
				default -> false;
			};
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private boolean stall(LoopbackHosts.Connection connection, String start) throws IOException, InterruptedException {
		connection.raw(start);
		this.closing.await();
		return false;
	}

	private boolean drip(LoopbackHosts.Connection connection, String start, String drop)
			throws IOException, InterruptedException {
		connection.raw(start);
		while (!this.closing.await(200, TimeUnit.MILLISECONDS)) {
			connection.raw(drop);
		}
		return false;
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
	}

}
