package vn.diemtin.desk.page;

import org.jspecify.annotations.Nullable;

/// Text from outside made fit for where it goes.
public final class PlainText {

	/// What a formula begins with, in spreadsheets of whatever language; the last four
	/// are the
	/// wide forms that East Asian editions read alike.
	private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

	private PlainText() {
	}

	/// Without the characters that XML 1.0 forbids, which a feed must not hold.
	public static String xml(@Nullable String text) {
		if (text == null) {
			return "";
		}
		StringBuilder fit = new StringBuilder(text.length());
		text.codePoints().filter(PlainText::isXml).forEach(fit::appendCodePoint);
		return fit.toString();
	}

	private static boolean isXml(int point) {
		return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
	}

	/// A cell of a table: quoted as RFC 4180 asks, and harmless in a spreadsheet, which
	/// would
	/// run what begins like a formula (ASVS 5.0, 1.2.10).
	public static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		String text = value.toString();
		if (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
			text = "'" + text;
		}
		boolean quoted = text.chars().anyMatch((unit) -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
