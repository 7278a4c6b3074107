package vn.diemtin.ingest.read.date;

/// Looks at spaces and numbers at a place in a text; each look is bounded.
abstract class DigitScanner {

	final String text;

	DigitScanner(String text) {
		this.text = text;
	}

	/// The place after at most three spaces.
	final int spaces(int at) {
		int i = at;
		while (i < text.length() && i < at + 3 && text.charAt(i) == ' ') {
			i++;
		}
		return i;
	}

	/// How many digits stand there, five when there are more than four.
	final int digits(int at) {
		int i = at;
		while (i < text.length() && i < at + 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
			i++;
		}
		return i - at;
	}

	final int number(int at, int length) {
		int value = 0;
		for (int i = at; i < at + length; i++) {
			value = value * 10 + text.charAt(i) - '0';
		}
		return value;
	}

}
