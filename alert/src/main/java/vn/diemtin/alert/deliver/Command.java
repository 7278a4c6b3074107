package vn.diemtin.alert.deliver;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program that the operator declared, without a shell: the message comes on its standard input, its id in the
/// variable `DIEMTIN_MESSAGE`. It took the message when it ends with 0 in time.
///
/// @param timeout after which it is ended
record Command(Duration timeout) {

	Attempt run(List<String> command, String id, String body) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
		builder.environment().clear();
		builder.environment().put("DIEMTIN_MESSAGE", id);
		builder.environment().put("LANG", "C.UTF-8");
		builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
		try {
			Process process = builder.start();
			try {
				Thread.ofVirtual().start(() -> write(process, body));
				if (!process.waitFor(this.timeout.toMillis(), TimeUnit.MILLISECONDS)) {
					return new Attempt.Away("the command does not end within " + this.timeout.toMillis() + " ms");
				}
				int status = process.exitValue();
				return (status == 0) ? new Attempt.Taken() : new Attempt.Away("the command ends with " + status);
			}
			finally {
				process.destroyForcibly();
			}
		}
		catch (IOException ex) {
			return new Attempt.Away("the command cannot be started");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Attempt.Away("stopped");
		}
	}

	/// A program need not read what it is given.
	private static void write(Process process, String body) {
		try (OutputStream out = process.getOutputStream()) {
			out.write(body.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			return;
		}
	}

}
