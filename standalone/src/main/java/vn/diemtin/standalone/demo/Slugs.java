package vn.diemtin.standalone.demo;

import vn.diemtin.vietnam.Spelling;

/// Titles as they stand in addresses.
final class Slugs {

	private Slugs() {
	}

	static String of(String title) {
		StringBuilder slug = new StringBuilder();
		for (char letter : Spelling.fold(title).toCharArray()) {
			boolean isPlain = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
			if (isPlain) {
				slug.append(letter);
			}
			else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
				slug.append('-');
			}
		}
		int end = slug.length();
		while (end > 0 && slug.charAt(end - 1) == '-') {
			end--;
		}
		return slug.substring(0, end);
	}

}
