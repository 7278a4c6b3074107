package vn.diemtin.desk.search;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.diemtin.store.search.Hit.Run;

/// Joins marked words that only a space parts, so that a phrase is marked as one; pages
/// call it `@highlights`.
@Component("highlights")
class Highlights {

	public List<Run> joined(List<Run> runs) {
		List<Run> joined = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			Run run = runs.get(i);
			boolean between = i > 0 && i + 1 < runs.size() && runs.get(i - 1).marked() && runs.get(i + 1).marked();
			boolean marked = run.marked() || (between && run.text().isBlank());
			if (!joined.isEmpty() && joined.getLast().marked() == marked) {
				Run last = joined.removeLast();
				joined.add(new Run(last.text() + run.text(), marked));
			}
			else {
				joined.add(new Run(run.text(), marked));
			}
		}
		return joined;
	}

}
