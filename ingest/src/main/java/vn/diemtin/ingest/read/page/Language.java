package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;

import vn.diemtin.ingest.read.text.Letters;

/// Tells a text's language by its letters; what a portal's template says of itself is believed
/// for other languages only.
final class Language {

	private static final int SAMPLE = 4_000;

	/// Of so many letters one at least is only Vietnamese, in texts that are.
	private static final int SHARE = 50;

	private Language() {
	}

	/// The language of a text that begins with some lines.
	/// @param declared what the page says, or an empty text
	static String of(List<Block> lines, String title, String declared) {
		Count count = new Count();
		for (int i = 0; i < lines.size() && count.read() < SAMPLE; i++) {
			count.add(lines.get(i).text(), SAMPLE);
		}
		count.add(title, SAMPLE);
		if (count.areVietnamese()) {
			return "vi";
		}
		String tag = declared.isEmpty() ? "" : Locale.forLanguageTag(declared.replace('_', '-').strip()).getLanguage();
		return tag.isEmpty() || tag.equals("vi") ? count.letters == 0 ? "und" : "en" : tag;
	}

	/// Letters counted.
	static final class Count {

		private int read;

		private int letters;

		private int vietnamese;

		/// Takes no more of a text than so many characters.
		void add(String text, int most) {
			int length = Math.min(text.length(), most);
			for (int i = 0; i < length; i++) {
				char c = text.charAt(i);
				if (c >= 'a' && c <= 'z') {
					letters++;
				}
				else if (c > '@') {
					letters += Letters.isLetter(c) ? 1 : 0;
					boolean own = c >= '\u1EA0' && c <= '\u1EF9'
							|| c > '\u00ff' && c < '\u01b1' && "ăđơưĂĐƠƯ".indexOf(c) >= 0;
					vietnamese += own ? 1 : 0;
				}
			}
			read += length;
		}

		/// How many characters were taken.
		int read() {
			return read;
		}

		boolean areVietnamese() {
			return letters > 0 && vietnamese * SHARE > letters;
		}

	}

}
