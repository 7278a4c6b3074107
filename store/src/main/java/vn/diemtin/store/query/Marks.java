package vn.diemtin.store.query;

import java.text.Normalizer;

/// Whether somebody typed Vietnamese with its marks.
final class Marks {

	private Marks() {
	}

	static boolean isIn(String text) {
		String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
		for (int i = 0; i < apart.length(); i++) {
			char c = apart.charAt(i);
			if (c == 'đ' || c == 'Đ' || Character.getType(c) == Character.NON_SPACING_MARK) {
				return true;
			}
		}
		return false;
	}

}
