package vn.diemtin.standalone.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// What the arguments of a command name: a file, all files below a folder in name order, a URL, or standard input.
final class Inputs {

	/// The most that is read of one file; a saved page may carry its pictures.
	static final int LARGEST = 64 * 1024 * 1024;

	private Inputs() {
	}

	static boolean isUrl(String argument) {
		return argument.regionMatches(true, 0, "http://", 0, 7) || argument.regionMatches(true, 0, "https://", 0, 8);
	}

	/// The inputs that one argument names.
	/// @throws IOException when a folder cannot be read or holds nothing
	static List<String> of(String argument) throws IOException {
		if (argument.equals("-") || isUrl(argument) || !Files.isDirectory(Path.of(argument))) {
			return List.of(argument);
		}
		try (Stream<Path> files = Files.walk(Path.of(argument))) {
			List<String> names = files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
			if (names.isEmpty()) {
				throw new IOException("no file in this folder");
			}
			return names;
		}
	}

	/// Reads a file or standard input, unpacked when it is gzip.
	/// @throws IOException with the reason, for a person
	static byte[] bytes(String input) throws IOException {
		try (InputStream in = input.equals("-") ? System.in : Files.newInputStream(Path.of(input))) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new IOException("larger than " + (LARGEST >> 20) + " MB");
			}
			if (startsWith(bytes, 'P', 'K', 3, 4)) {
				throw new IOException("a zip archive; unpack it and name the folder");
			}
			return startsWith(bytes, 0x1f, 0x8b) ? unpacked(bytes) : bytes;
		}
	}

	/// What is broken off is left packed: the reader takes what there is and says so.
	private static byte[] unpacked(byte[] bytes) throws IOException {
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return in.readNBytes(LARGEST);
		}
		catch (EOFException | ZipException ex) {
			return bytes;
		}
	}

	private static boolean startsWith(byte[] bytes, int... head) {
		if (bytes.length < head.length) {
			return false;
		}
		for (int i = 0; i < head.length; i++) {
			if ((bytes[i] & 0xff) != head[i]) {
				return false;
			}
		}
		return true;
	}

}
