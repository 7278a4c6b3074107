package vn.diemtin.standalone.run;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/// Says where the desk is, and opens it when asked.
final class Desk {

	private Desk() {
	}

	static void announce(RunOptions options, Path data, Pipeline pipeline, Progress progress) {
		progress.say("");
		progress.say("Bàn tin đã mở / the desk is open:  " + options.desk());
		progress.say("To change something, sign in as editor with the password  " + pipeline.editorPassword());
		progress.say("Logs are in " + data.resolve("logs") + "; Ctrl-C stops everything.");
		if (options.isOpen()) {
			open(options, progress);
		}
	}

	private static void open(RunOptions options, Progress progress) {
		try {
			if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
				Desktop.getDesktop().browse(options.desk());
				return;
			}
		}
		catch (IOException ex) {
			progress.say("The browser could not be opened: " + ex.getMessage());
			return;
		}
		progress.say("There is no browser to open here; go to the address above.");
	}

}
