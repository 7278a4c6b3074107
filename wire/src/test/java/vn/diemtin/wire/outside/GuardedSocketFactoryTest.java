package vn.diemtin.wire.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

import org.junit.jupiter.api.Test;

import vn.diemtin.wire.outside.GuardedSocketFactory.ClosedAddressException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GuardedSocketFactoryTest {

	private final GuardedSocketFactory factory = new GuardedSocketFactory();

	/// A name that led outside when somebody looked at it may lead inside when it is
	/// used.
	@Test
	void checksTheAddressThatIsConnectedToWhateverItIsCalled() throws IOException {
		try (ServerSocket inside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				Socket socket = this.factory.createSocket()) {
			InetAddress rebound = InetAddress.getByAddress("hook.mau.vn", new byte[] { 127, 0, 0, 1 });
			InetSocketAddress target = new InetSocketAddress(rebound, inside.getLocalPort());
			assertThatExceptionOfType(ClosedAddressException.class).isThrownBy(() -> socket.connect(target));
			assertThatExceptionOfType(ClosedAddressException.class).isThrownBy(() -> socket.connect(target, 1_000));
			assertThat(socket.isConnected()).isFalse();
		}
	}

	@Test
	void connectsToNoNameThatWasNotLookedUp() throws IOException {
		try (Socket socket = this.factory.createSocket()) {
			assertThatExceptionOfType(ClosedAddressException.class)
				.isThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("localhost", 1)));
		}
	}

	@Test
	void makesNoSocketThatIsConnectedAlready() {
		InetAddress open = InetAddress.ofLiteral("9.9.9.9");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.factory.createSocket("localhost", 1));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.factory.createSocket(open, 443));
	}

}
