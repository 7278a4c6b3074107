package vn.diemtin.embedded;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTest {

	@TempDir
	private Path path;

	@Test
	void remembersItsPorts() throws Exception {
		int port = new DataFolder("Server", this.path).port("port", false);
		int other = new DataFolder("Server", this.path).port("other", false);
		var again = new DataFolder("Server", this.path);
		assertThat(again.port("port", true)).isEqualTo(port);
		assertThat(again.port("other", false)).isEqualTo(other);
	}

	@Test
	void choosesAnewWhereThePortIsTakenUnlessItMustBeTheSame() throws Exception {
		var folder = new DataFolder("Server", this.path);
		int port = folder.port("port", false);
		try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(ServerFailure.class).isThrownBy(() -> folder.port("port", true))
				.withMessageContaining("its port " + taken.getLocalPort() + " has been taken");
			assertThat(folder.port("port", false)).isNotEqualTo(port);
		}
	}

	@Test
	void isLockedForOneUserAtATime() {
		var first = new DataFolder("Server", this.path);
		var second = new DataFolder("Server", this.path);
		first.lock();
		assertThatExceptionOfType(ServerFailure.class).isThrownBy(second::lock)
			.withMessageContaining("runs a server there");
		first.unlock();
		assertThatCode(second::lock).doesNotThrowAnyException();
		second.unlock();
	}

}
