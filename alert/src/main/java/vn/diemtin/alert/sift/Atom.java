package vn.diemtin.alert.sift;

import java.util.List;

import vn.diemtin.store.text.Syllable;

/// Something that an article holds or does not: syllables in a row without their marks, or a value.
record Atom(Space space, List<String> row) {

	Atom {
		row = List.copyOf(row);
	}

	static Atom value(Space space, String value) {
		return new Atom(space, List.of(value));
	}

	static Atom row(Space space, List<Syllable> syllables) {
		return new Atom(space, syllables.stream().map(Syllable::folded).toList());
	}

	/// About how many of a hundred articles hold it. Only which of two is less matters.
	double commonness() {
		if (this.space == Space.KIND) {
			return 50;
		}
		if (this.space != Space.TEXT) {
			return 5;
		}
		return switch (this.row.size()) {
			case 0 -> 0;
			case 1 -> (this.row.getFirst().length() < 3) ? 60 : 30;
			case 2 -> 2;
			default -> 0.5;
		};
	}

}
