package vn.diemtin.enrich.story.sketch;

/// The day and month that a number word writes, such as `27/10`, `27-10-2026` and `12-14/3`.
final class DateParts {

	private static final int MOST = 6;

	private final int[] numbers = new int[MOST];

	private final char[] between = new char[MOST];

	private int count;

	private boolean hasLetters;

	private DateParts() {
	}

	/// Its value, the same for a day with and without its year; 0 when it is no date.
	static int valueOf(String line, int start, int end) {
		DateParts parts = new DateParts();
		if (!parts.read(line, start, end)) {
			return 0;
		}
		return parts.value();
	}

	/// Whether it is a number of a document such as `25/2025/NĐ-CP`.
	static boolean isDocument(String line, int start, int end) {
		int slash = line.indexOf('/', start);
		if (slash < 0 || slash >= end) {
			return false;
		}
		for (int i = slash + 1; i < end; i++) {
			if (Character.isLetter(line.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean read(String line, int start, int end) {
		for (int i = start; i < end && this.count < MOST; i++) {
			char c = line.charAt(i);
			if (c >= '0' && c <= '9') {
				this.numbers[this.count] = Math.min(100_000, this.numbers[this.count] * 10 + (c - '0'));
			}
			else if (Character.isLetter(c)) {
				this.hasLetters = true;
			}
			else {
				this.between[this.count++] = (c == '–') ? '-' : c;
			}
		}
		if (this.count < MOST) {
			this.count++;
		}
		return !this.hasLetters && this.count > 1 && this.count <= 4;
	}

	private int value() {
		if (this.count == 2 && isYear(this.numbers[1]) && isMonth(this.numbers[0])) {
			return ofMonth(this.numbers[0]);
		}
		int last = isYear(this.numbers[this.count - 1]) && this.count > 2 ? this.count - 1 : this.count;
		if (last < 2 || !isMonth(this.numbers[last - 1])) {
			return 0;
		}
		char separator = this.between[last - 2];
		boolean withYear = last < this.count;
		if (separator != '/' && !(withYear && this.between[last - 1] == separator)) {
			return 0;
		}
		int value = this.numbers[last - 1];
		for (int i = 0; i < last - 1; i++) {
			if (!isDay(this.numbers[i])) {
				return 0;
			}
			value = value * 37 + this.numbers[i];
		}
		return value;
	}

	/// The value of a day that is written in words, as [#valueOf] has it.
	static int valueOf(int day, int month) {
		return isDay(day) && isMonth(month) ? month * 37 + day : 0;
	}

	static int ofMonth(int month) {
		return 2_000_000 + month;
	}

	/// The number that a text begins with, or 0.
	static int leading(String line, int start, int end) {
		int number = 0;
		for (int i = start; i < end && Character.isDigit(line.charAt(i)); i++) {
			number = Math.min(100_000, number * 10 + Character.digit(line.charAt(i), 10));
		}
		return number;
	}

	private static boolean isYear(int number) {
		return number > 1900 && number < 2100;
	}

	private static boolean isMonth(int number) {
		return number > 0 && number <= 12;
	}

	private static boolean isDay(int number) {
		return number > 0 && number <= 31;
	}

}
