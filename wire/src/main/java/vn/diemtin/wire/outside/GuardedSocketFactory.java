package vn.diemtin.wire.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;

import javax.net.SocketFactory;

/// Makes sockets that connect to the open Internet only.
///
/// The check stands where the connection is made, so that neither the spelling of an address, nor a redirect, nor a name
/// that changes its address between look-up and use gets around it.
public final class GuardedSocketFactory extends SocketFactory {

	@Override
	public Socket createSocket() {
		return new GuardedSocket();
	}

	@Override
	public Socket createSocket(String host, int port) throws IOException {
		throw refusal();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
		throw refusal();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) throws IOException {
		throw refusal();
	}

	@Override
	public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
		throw refusal();
	}

	private static SocketException refusal() {
		return new SocketException("Sockets are connected after they are made");
	}

	/// The connection was not made because of where it leads.
	public static final class ClosedAddressException extends SocketException {

		private static final long serialVersionUID = 1;

		ClosedAddressException(String message) {
			super(message);
		}

	}

	private static final class GuardedSocket extends Socket {

		@Override
		public void connect(SocketAddress endpoint) throws IOException {
			connect(endpoint, 0);
		}

		@Override
		public void connect(SocketAddress endpoint, int timeout) throws IOException {
			if (!(endpoint instanceof InetSocketAddress target) || target.isUnresolved()
					|| !AddressGuard.isOpen(target.getAddress())) {
				throw new ClosedAddressException(endpoint + " is not an address of the open Internet");
			}
			super.connect(endpoint, timeout);
		}

	}

}
