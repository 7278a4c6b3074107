package vn.diemtin.standalone.run;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import vn.diemtin.embedded.ServerFailure;
import vn.diemtin.embedded.ServerProcess;
import vn.diemtin.embedded.Servers;

/// Waits while the servers run; one that ends by itself is named and started again, since nothing is lost by that.
final class Watch {

	private final BlockingQueue<ServerProcess> ended = new LinkedBlockingQueue<>();

	private final Progress progress;

	Watch(Servers servers, Progress progress) {
		this.progress = progress;
		watch(servers.kafka());
		watch(servers.elasticsearch());
	}

	private void watch(ServerProcess server) {
		server.onUnexpectedExit((message) -> {
			this.progress.say(message);
			this.ended.add(server);
		});
	}

	/// Returns only when a server cannot be started again.
	/// @return the exit code of the command
	int untilOneCannotStart() throws InterruptedException {
		while (true) {
			ServerProcess server = this.ended.take();
			try {
				this.progress.say("Starting it again; the pipeline waits for it and loses nothing");
				server.start();
				this.progress.say("It answers again");
			}
			catch (ServerFailure ex) {
				this.progress.say(String.valueOf(ex.getMessage()));
				return 1;
			}
		}
	}

}
