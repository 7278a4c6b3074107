package vn.diemtin.store.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was mended in a query, each thing told once, of the place where it was first.
final class Problems {

	private static final int MOST = 10;

	private final Map<String, Parsed.Note> notes = new LinkedHashMap<>();

	void note(String problem, Place place) {
		if (this.notes.size() < MOST) {
			this.notes.putIfAbsent(problem, new Parsed.Note(problem, place.start(), place.end()));
		}
	}

	List<Parsed.Note> notes() {
		return List.copyOf(this.notes.values());
	}

}
