package vn.diemtin.store.query;

import org.jspecify.annotations.Nullable;

/// Numbers as people type them: `20`, `12,5`, `12.5`, `1.200` and `1.200.000` with the points of thousands.
final class Numbers {

	private static final int LONGEST = 18;

	private Numbers() {
	}

	static @Nullable Double read(String typed) {
		if (typed.isEmpty() || typed.length() > LONGEST
				|| !typed.chars().allMatch((c) -> isDigit(c) || c == '.' || c == ',') || !isDigit(typed.charAt(0))
				|| !isDigit(typed.charAt(typed.length() - 1))) {
			return null;
		}
		String plain = isInThousands(typed) ? typed.replace(".", "") : typed;
		String number = plain.replace(',', '.');
		return (number.indexOf('.') != number.lastIndexOf('.')) ? null : Double.valueOf(number);
	}

	private static boolean isInThousands(String typed) {
		int comma = typed.indexOf(',');
		String whole = (comma < 0) ? typed : typed.substring(0, comma);
		int point = whole.indexOf('.');
		if (point < 1 || point > 3 || whole.startsWith("0")) {
			return false;
		}
		for (int i = point; i < whole.length(); i += 4) {
			boolean isGroup = whole.charAt(i) == '.' && i + 3 < whole.length() && whole.indexOf('.', i + 1) != i + 1
					&& whole.substring(i + 1, i + 4).chars().allMatch(Numbers::isDigit);
			if (!isGroup) {
				return false;
			}
		}
		return true;
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/// The number as it can be read again.
	static String write(double number) {
		return (number == Math.rint(number) && Math.abs(number) < 1e15) ? String.valueOf((long) number)
				: String.valueOf(number).replace('.', ',');
	}

}
