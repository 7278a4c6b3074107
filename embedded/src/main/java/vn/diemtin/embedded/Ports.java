package vn.diemtin.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Free ports of the loopback address.
final class Ports {

	// Below what systems hand out to outgoing connections: a client that tries again and
	// again while the server is
	// down would sooner or later be given the server's own port.
	private static final int FIRST = 20_000;

	private static final int AFTER_LAST = 32_000;

	private static final int TRIES = 200;

	private Ports() {
	}

	static int choose() {
		for (int i = 0; i < TRIES; i++) {
			int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
			if (isFree(port)) {
				return port;
			}
		}
		throw new ServerFailure("No free port found between " + FIRST + " and " + AFTER_LAST);
	}

	static boolean isFree(int port) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
