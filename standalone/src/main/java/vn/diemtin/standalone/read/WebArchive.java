package vn.diemtin.standalone.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A web archive (MHTML, RFC 2557): the first part that is a page, decoded, with its address.
final class WebArchive {

	private static final int MOST_PARTS = 1_000;

	private static final int LONGEST_HEADER = 16_384;

	/// One character a byte, so that offsets in it are offsets in the file.
	private final String text;

	private WebArchive(String text) {
		this.text = text;
	}

	/// The page of an archive, or null when the file is none.
	static @Nullable SavedPage read(byte[] file) {
		String head = new String(file, 0, Math.min(file.length, LONGEST_HEADER), StandardCharsets.ISO_8859_1)
			.toLowerCase(Locale.ROOT);
		boolean archive = head.stripLeading().startsWith("from:") || head.contains("mime-version:");
		if (!archive || !head.contains("content-type:") || head.stripLeading().startsWith("<")) {
			return null;
		}
		return new WebArchive(new String(file, StandardCharsets.ISO_8859_1)).page();
	}

	private @Nullable SavedPage page() {
		int start = endOfHeaders(0);
		Map<String, String> headers = headers(0, start);
		String type = headers.getOrDefault("content-type", "");
		String boundary = parameter(type, "boundary");
		if (boundary == null) {
			return isPage(type) ? part(headers, start, this.text.length(), null) : null;
		}
		String place = headers.get("snapshot-content-location");
		String mark = "--" + boundary;
		int at = this.text.indexOf(mark, start);
		for (int i = 0; i < MOST_PARTS && at >= 0; i++) {
			int from = lineAfter(at);
			int end = this.text.indexOf(mark, from);
			int body = endOfHeaders(from);
			Map<String, String> own = headers(from, body);
			if (isPage(own.getOrDefault("content-type", ""))) {
				return part(own, body, (end < 0) ? this.text.length() : end, place);
			}
			at = end;
		}
		return null;
	}

	private SavedPage part(Map<String, String> headers, int start, int end, @Nullable String place) {
		String body = this.text.substring(Math.min(start, end), end);
		byte[] bytes = switch (headers.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT)) {
			case "quoted-printable" -> unquoted(body);
			case "base64" -> unpacked(body);
			default -> body.getBytes(StandardCharsets.ISO_8859_1);
		};
		String location = headers.getOrDefault("content-location", (place != null) ? place : "").strip();
		return new SavedPage(bytes, Inputs.isUrl(location) ? location : null, headers.get("content-type"));
	}

	private static boolean isPage(String type) {
		String lower = type.strip().toLowerCase(Locale.ROOT);
		return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
	}

	private int lineAfter(int at) {
		int feed = this.text.indexOf('\n', at);
		return (feed < 0) ? this.text.length() : feed + 1;
	}

	private int endOfHeaders(int start) {
		int limit = Math.min(this.text.length(), start + LONGEST_HEADER);
		int at = start;
		while (at < limit) {
			int next = lineAfter(at);
			if (this.text.substring(at, next).isBlank()) {
				return next;
			}
			at = next;
		}
		return Math.min(at, this.text.length());
	}

	private Map<String, String> headers(int start, int end) {
		Map<String, String> headers = new HashMap<>();
		String name = "";
		for (String line : (Iterable<String>) this.text.substring(start, end).lines()::iterator) {
			int colon = line.indexOf(':');
			if (!line.isEmpty() && line.charAt(0) <= ' ') {
				headers.merge(name, line.strip(), (first, more) -> first + " " + more);
			}
			else if (colon > 0) {
				name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
				headers.put(name, line.substring(colon + 1).strip());
			}
		}
		return headers;
	}

	private static @Nullable String parameter(String header, String name) {
		int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
		if (at < 0) {
			return null;
		}
		String value = header.substring(at + name.length() + 1).strip();
		char end = ';';
		if (value.startsWith("\"")) {
			value = value.substring(1);
			end = '"';
		}
		int stop = value.indexOf(end);
		value = ((stop < 0) ? value : value.substring(0, stop)).strip();
		return value.isEmpty() ? null : value;
	}

	private static byte[] unquoted(String body) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
		int i = 0;
		while (i < body.length()) {
			char c = body.charAt(i);
			int high = (c == '=' && i + 2 < body.length()) ? Character.digit(body.charAt(i + 1), 16) : -1;
			int low = (high >= 0) ? Character.digit(body.charAt(i + 2), 16) : -1;
			if (low >= 0) {
				out.write(high * 16 + low);
				i += 3;
			}
			else if (body.startsWith("=\r\n", i)) {
				i += 3;
			}
			else if (body.startsWith("=\n", i)) {
				i += 2;
			}
			else {
				out.write(c);
				i++;
			}
		}
		return out.toByteArray();
	}

	/// The mime decoder passes over what is not of its alphabet; a broken end loses the
	/// end.
	private static byte[] unpacked(String body) {
		StringBuilder clean = new StringBuilder(body.length());
		for (int i = 0; i < body.length(); i++) {
			char c = body.charAt(i);
			if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/') {
				clean.append(c);
			}
		}
		clean.setLength(clean.length() - ((clean.length() % 4 == 1) ? 1 : 0));
		return Base64.getDecoder().decode(clean.toString());
	}

}
