package vn.diemtin.vietnam;

import java.util.List;

/// The kinds of administrative units. [#CITY] is a province-level or a district-level city.
public enum PlaceKind {

	PROVINCE("tỉnh"), CITY("thành phố", "tp"), URBAN_DISTRICT("quận", "q"), RURAL_DISTRICT("huyện", "h"),
	TOWN("thị xã", "tx"), WARD("phường", "p"), COMMUNE("xã", "x"), TOWNSHIP("thị trấn", "tt"), SPECIAL_ZONE("đặc khu");

	private final String word;

	@SuppressWarnings("ImmutableEnumChecker")
	private final List<String> abbreviations;

	PlaceKind(String word, String... abbreviations) {
		this.word = word;
		this.abbreviations = List.of(abbreviations);
	}

	/// The kind in Vietnamese, in small letters.
	public String word() {
		return this.word;
	}

	/// Short forms in small letters and without their full stop.
	public List<String> abbreviations() {
		return this.abbreviations;
	}

	/// The word as it begins a full name.
	public String title() {
		return Character.toUpperCase(this.word.charAt(0)) + this.word.substring(1);
	}

	static PlaceKind of(String word) {
		for (PlaceKind kind : values()) {
			if (kind.word.equals(word)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("not a kind of place: " + word);
	}

}
