package vn.diemtin.desk.dashboard;

import java.util.Locale;

/// Words for readers of both languages.
record Title(String vi, String en) {

	static final Title NONE = new Title("", "");

	public String text(Locale locale) {
		return "en".equals(locale.getLanguage()) ? this.en : this.vi;
	}

}
