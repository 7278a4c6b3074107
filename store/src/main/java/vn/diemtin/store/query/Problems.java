package vn.diemtin.store.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was mended in a query, each thing told once.
final class Problems {

	private static final int MOST = 10;

	private final Set<String> notes = new LinkedHashSet<>();

	void note(String problem) {
		if (this.notes.size() < MOST) {
			this.notes.add(problem);
		}
	}

	List<String> notes() {
		return List.copyOf(this.notes);
	}

}
