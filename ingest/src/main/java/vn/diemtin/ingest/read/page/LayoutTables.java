package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Tells tables that only lay a text out, as old portals do, from those that hold rows of data.
final class LayoutTables {

	/// A cell with more prose than this is a column of a text.
	private static final int COLUMN = 800;

	private final Map<Box, Sum> sums = new HashMap<>();

	LayoutTables(List<Block> kept) {
		for (Block block : kept) {
			Box cell = null;
			for (Box box = block.box(); box != null; box = box.parent) {
				String tag = box.tag();
				if (tag.equals("td") || tag.equals("th")) {
					cell = box;
				}
				else if (tag.equals("table") && cell != null) {
					sums.computeIfAbsent(box, table -> new Sum()).add(cell, block);
					cell = null;
				}
			}
		}
	}

	/// Whether the table that a box is, or is part of, is no table of data.
	boolean isLayout(Box part) {
		Box table = table(part);
		Sum sum = table == null ? null : sums.get(table);
		return sum == null || sum.isLayout();
	}

	private static @Nullable Box table(Box part) {
		Box box = part;
		while (box != null && !box.tag().equals("table")) {
			box = box.parent;
		}
		return box;
	}

	/// What the cells of a table hold.
	private static final class Sum {

		private final Map<Box, Integer> prose = new HashMap<>();

		private int most;

		void add(Box cell, Block block) {
			most = Math.max(most, prose.merge(cell, block.isProse() ? block.length() : 0, Integer::sum));
		}

		boolean isLayout() {
			return prose.size() < 2 || most > COLUMN;
		}

	}

}
