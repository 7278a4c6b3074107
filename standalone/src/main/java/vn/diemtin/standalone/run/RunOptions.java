package vn.diemtin.standalone.run;

import java.net.URI;
import java.nio.file.Path;

import picocli.CommandLine.Option;

/// What both ways to run the pipeline take.
final class RunOptions {

	@Option(names = "--data", paramLabel = "DIR", description = "where everything is kept (default: ${DEFAULT-VALUE})")
	private Path data = Path.of(System.getProperty("diemtin.home", "."), ".diemtin");

	@Option(names = "--port", paramLabel = "N", description = "port of the desk (default: ${DEFAULT-VALUE})")
	private int port = 8080;

	@Option(names = "--open", description = "open the desk in the browser")
	private boolean open;

	Path data(String command) {
		return this.data.toAbsolutePath().normalize().resolve(command);
	}

	int port() {
		return this.port;
	}

	boolean isOpen() {
		return this.open;
	}

	URI desk() {
		return URI.create("http://localhost:" + this.port + "/");
	}

}
