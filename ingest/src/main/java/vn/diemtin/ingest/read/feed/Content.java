package vn.diemtin.ingest.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// A title or a text of a feed before it is made plain.
///
/// @param form how its characters are to be read
record Content(String text, Form form) {

	/// How characters are to be read.
	enum Form {

		/// As they stand.
		TEXT,
		/// As HTML.
		HTML,
		/// As HTML where they look like it.
		UNSAID

	}

	static Content unsaid(String text) {
		return new Content(text, Form.UNSAID);
	}

	/// What an element holds, by what it says of itself, or null when that is nothing.
	static @Nullable Content of(XmlNode node) {
		String type = node.attributes.getOrDefault("type", "").strip().toLowerCase(Locale.ROOT);
		String mode = node.attributes.getOrDefault("mode", "").strip().toLowerCase(Locale.ROOT);
		String text = node.text();
		if (text.isBlank()) {
			return null;
		}
		boolean binary = type.indexOf('/') > 0 && !type.startsWith("text/") && !type.contains("xml")
				&& !type.contains("html") && mode.isEmpty();
		if (mode.equals("base64") || binary) {
			String decoded = base64(text);
			if (decoded == null && binary) {
				return null;
			}
			text = decoded == null ? text : decoded;
		}
		if (type.contains("html") || !node.children.isEmpty()) {
			return new Content(text, Form.HTML);
		}
		return new Content(text, type.equals("text") || type.equals("text/plain") ? Form.TEXT : Form.UNSAID);
	}

	private static @Nullable String base64(String text) {
		try {
			byte[] bytes = Base64.getMimeDecoder().decode(text.strip());
			String decoded = new String(bytes, StandardCharsets.UTF_8);
			return decoded.indexOf('\uFFFD') >= 0 || decoded.isBlank() ? null : decoded;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
