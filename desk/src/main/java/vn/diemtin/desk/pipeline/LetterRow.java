package vn.diemtin.desk.pipeline;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.LetterReplayed;
import vn.diemtin.wire.Letter;

/// A letter as the pages show it; templates ask it.
///
/// @param obstacle why it cannot be replayed; empty when it can be
/// @param replayed who did so already
record LetterRow(Letter letter, String obstacle, @Nullable LetterReplayed replayed) {

	private static final int EXCERPT = 300;

	private static final int MOST_SHOWN = 64 << 10;

	/// Whether its text may be shown: what people sign in with is nobody's to read.
	public boolean isOpen() {
		return !this.letter.topic().startsWith("people.");
	}

	/// The beginning of its text.
	public String excerpt() {
		String text = text(EXCERPT);
		return (size() > EXCERPT) ? text + "…" : text;
	}

	/// Its text, as much as a page can show.
	public String raw() {
		String text = text(MOST_SHOWN);
		return (size() > MOST_SHOWN) ? text + "…" : text;
	}

	/// In bytes.
	public int size() {
		byte[] value = this.letter.value();
		return (value != null) ? value.length : 0;
	}

	/// Characters that no page should hold are shown as marks.
	private String text(int most) {
		byte[] value = this.letter.value();
		if (value == null || !isOpen()) {
			return "";
		}
		String text = new String(value, 0, Math.min(value.length, most), StandardCharsets.UTF_8);
		StringBuilder shown = new StringBuilder(text.length());
		text.chars()
			.forEach((unit) -> shown
				.append((unit < ' ' && unit != '\n' && unit != '\t' || unit == 0x7F) ? '\uFFFD' : (char) unit));
		return shown.toString();
	}

}
