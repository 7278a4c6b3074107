package vn.diemtin.standalone.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// A page as it lies in a file: as it came, or as a browser saved it, which may be a web archive (MHTML, RFC 2557)
/// and may say where it is from.
///
/// @param bytes the page itself
/// @param url where it was saved from, when the file says so
/// @param contentType its own header, when the file has one
@SuppressWarnings("ArrayRecordComponent")
record SavedPage(byte[] bytes, @Nullable String url, @Nullable String contentType) {

	private static final int HEAD = 4096;

	private static final int LONGEST_ADDRESS = 2048;

	/// What browsers and their extensions write before the address.
	private static final String[] NOTES = { "saved from url=(", "page saved with singlefile" };

	static SavedPage of(byte[] file) {
		SavedPage archived = WebArchive.read(file);
		return (archived != null) ? archived : new SavedPage(file, savedFrom(file), null);
	}

	private static @Nullable String savedFrom(byte[] file) {
		String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
		String lower = head.toLowerCase(Locale.ROOT);
		for (String note : NOTES) {
			int at = lower.indexOf(note);
			int start = (at < 0) ? -1 : lower.indexOf("http", at);
			int end = (at < 0) ? -1 : lower.indexOf("-->", at);
			if (start >= 0 && start < end) {
				return address(head, start, end);
			}
		}
		return null;
	}

	private static @Nullable String address(String text, int start, int limit) {
		int end = start;
		while (end < limit && text.charAt(end) > ' ' && text.charAt(end) != '"') {
			end++;
		}
		String address = text.substring(start, end);
		return (Inputs.isUrl(address) && address.length() <= LONGEST_ADDRESS) ? address : null;
	}

}
