package vn.diemtin.standalone.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the arguments of a command name: a file, all files below a folder in name order, a URL, or standard input.
final class Inputs {

	/// The most that is read of one input; more cannot be an article.
	static final int LARGEST = 8 * 1024 * 1024;

	private Inputs() {
	}

	static boolean isUrl(String argument) {
		return argument.startsWith("http://") || argument.startsWith("https://");
	}

	/// The inputs that one argument names.
	static List<String> of(String argument) throws IOException {
		if (argument.equals("-") || isUrl(argument) || !Files.isDirectory(Path.of(argument))) {
			return List.of(argument);
		}
		try (Stream<Path> files = Files.walk(Path.of(argument))) {
			return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
		}
	}

	/// Reads a file or standard input.
	static byte[] bytes(String input) throws IOException {
		try (InputStream in = input.equals("-") ? System.in : Files.newInputStream(Path.of(input))) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new IOException("larger than 8 MB");
			}
			return bytes;
		}
	}

}
