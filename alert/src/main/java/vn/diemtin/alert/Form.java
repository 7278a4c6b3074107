package vn.diemtin.alert;

/// The forms in which the text of an article is looked through. Each is a field of syllables and a field of pairs of
/// them: a syllable of Vietnamese is too common to tell which rules need a look, a pair is close to a word.
enum Form {

	EXACT, FOLDED;

	String field() {
		return (this == EXACT) ? "exact" : "folded";
	}

	String pairs() {
		return field() + ".pairs";
	}

	String term(Syllable syllable) {
		return (this == EXACT) ? syllable.exact() : syllable.folded();
	}

	String pair(Syllable first, Syllable second) {
		return term(first) + " " + term(second);
	}

}
