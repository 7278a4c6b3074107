package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Where a block stands on the page: from its headline, between its prose, and among what the rules
/// would keep.
final class PlaceFeatures {

	static final int COUNT = 15;

	private static final int MOST_REPEATS = 9;

	private static final int REACH = 60;

	private static final int RULED = 40;

	private static final int REST = 400;

	private static final int NONE = -99;

	private final TextSums sums;

	private final int blocks;

	private final Map<String, Integer> repeats = new HashMap<>();

	private final RuledBody ruled;

	private final boolean[] kept;

	private final @Nullable Block headline;

	/// For each box how deep the innermost box is that is around the headline too.
	private final int[] common;

	PlaceFeatures(PageTree tree, TextSums sums, RuledBody ruled) {
		List<Block> all = tree.blocks;
		this.sums = sums;
		this.blocks = all.size();
		this.ruled = ruled;
		this.kept = new boolean[blocks];
		ruled.kept().forEach(block -> kept[block.index()] = true);
		this.headline = ruled.headline() < 0 ? null : all.get(ruled.headline());
		this.common = headline == null ? new int[0] : tree.common(headline.box());
		for (Block block : all) {
			repeats.merge(block.text(), 1, Integer::sum);
		}
	}

	void write(Block block, Row row) {
		int i = block.index();
		Block head = headline;
		row.put(head == null ? NONE : Math.clamp(i - head.index(), -REACH, REACH));
		row.put(head == null ? NONE : block.box().depth - common[block.box().index]);
		row.put(head == null ? NONE : head.box().depth - common[block.box().index]);
		row.put(head == null ? NONE : common[block.box().index]);
		row.put(head == null ? NONE : Math.min(blocks - head.index(), REST));
		row.put(Math.min(MOST_REPEATS, repeats.getOrDefault(block.text(), 1)));
		row.size(sums.good[i]);
		row.size(sums.good[blocks] - sums.good[i + 1]);
		row.share(i, blocks);
		row.size(blocks);
		row.size(sums.good[blocks]);
		row.size(sums.goods[blocks]);
		row.put(kept[i]);
		row.put(Math.clamp(i - ruled.first(), -RULED, RULED));
		row.put(Math.clamp(ruled.last() - i, -RULED, RULED));
	}

}
