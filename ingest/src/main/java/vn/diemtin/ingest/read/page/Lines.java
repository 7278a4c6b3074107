package vn.diemtin.ingest.read.page;

import java.util.List;

import vn.diemtin.ingest.read.text.CleanText;
import vn.diemtin.ingest.read.text.Letters;

/// Tells short lines around a body from the body.
final class Lines {

	private static final List<String> DATE_LABELS = List.of("đăng ngày", "ngày đăng", "ngày cập nhật", "cập nhật",
			"published", "posted", "updated", "last updated", "publish date", "date:", "by ", "written by", "thứ ",
			"chủ nhật", "ngày tạo", "tác giả", "posted on", "posted by", "min read", "words by", "story by");

	private static final int LONGEST = 90;

	private Lines() {
	}

	/// Letters and digits only, in lower case, for comparing.
	static String key(String text) {
		StringBuilder out = new StringBuilder(text.length());
		String composed = CleanText.nfc(text);
		for (int i = 0; i < composed.length(); i++) {
			char c = composed.charAt(i);
			char letter = Letters.key(c);
			if (letter != 0) {
				out.append(letter);
			}
			else if (Character.isSurrogate(c)) {
				out.append(c);
			}
		}
		return out.toString();
	}

	/// Whether a line says when, by whom or how often read.
	static boolean isDateline(Block block) {
		String text = block.text();
		if (text.length() > LONGEST || block.isProse() && text.length() > 60) {
			return false;
		}
		String lower = Letters.lower(text);
		for (String label : DATE_LABELS) {
			if (lower.startsWith(label)) {
				return true;
			}
		}
		return lower.endsWith("min read") || lower.endsWith("minutes read") || isMostlyDate(text);
	}

	/// Whether a line begins with a word for publishing and tells a year.
	static boolean isLabelledDate(String text) {
		String lower = Letters.lower(text);
		return text.length() <= LONGEST && text.contains("20")
				&& DATE_LABELS.subList(0, 4).stream().anyMatch(lower::startsWith);
	}

	/// Whether a line is a date and little else.
	static boolean isMostlyDate(String text) {
		if (text.length() > 60) {
			return false;
		}
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits += Letters.isDigit(text.charAt(i)) ? 1 : 0;
		}
		boolean year = text.contains("20") && digits >= 5;
		return year && (digits * 3 > text.length() || startsWithMonth(text));
	}

	private static boolean startsWithMonth(String text) {
		String lower = Letters.lower(text);
		for (String month : List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
				"mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
			if (lower.startsWith(month)) {
				return text.length() < 40;
			}
		}
		return false;
	}

}
