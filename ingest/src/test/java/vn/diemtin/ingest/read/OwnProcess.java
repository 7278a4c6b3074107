package vn.diemtin.ingest.read;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java process on the class path of the tests, whoever has started them.
public final class OwnProcess {

	private OwnProcess() {
	}

	/// The command that runs a main class with these settings of its machine.
	public static List<String> java(List<String> settings, String mainClass) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(settings);
		command.addAll(List.of("-cp", classPath(), mainClass));
		return command;
	}

	private static String classPath() {
		List<String> parts = new ArrayList<>();
		if (OwnProcess.class.getClassLoader() instanceof URLClassLoader loader) {
			for (URL url : loader.getURLs()) {
				parts.add(path(url));
			}
		}
		parts.add(System.getProperty("java.class.path"));
		return String.join(File.pathSeparator, parts);
	}

	private static String path(URL url) {
		try {
			return Path.of(url.toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
