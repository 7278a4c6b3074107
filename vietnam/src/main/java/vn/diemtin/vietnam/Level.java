package vn.diemtin.vietnam;

/// The levels of government. Districts ended on 30 June 2025.
public enum Level {

	NATIONAL("trung ương"), PROVINCE("tỉnh"), DISTRICT("huyện"), COMMUNE("xã");

	private final String word;

	Level(String word) {
		this.word = word;
	}

	/// The word used for the level as a whole, as in "cấp tỉnh".
	public String word() {
		return this.word;
	}

}
