package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.diemtin.ingest.read.model.BoostedTrees;

/// A page's blocks as rows of numbers, from which a trained model tells those of the article.
/// Rows are made for the blocks near any prose only; none of the others is ever kept. All numbers
/// come from sums that are taken once over the page, so a row costs the same on any page.
public final class BlockRows {

	/// How many numbers a row has.
	public static final int WIDTH = LineFeatures.COUNT + BoxFeatures.COUNT + PlaceFeatures.COUNT
			+ ContainerFeatures.COUNT + PatternFeatures.COUNT + SectionFeatures.COUNT;

	/// How many blocks before the first prose and after the last are looked at.
	private static final int MARGIN = 30;

	/// The largest of real pages have a few thousand blocks; each costs a row of numbers.
	private static final int MOST = 12_000;

	private final List<Block> blocks;

	/// The first block that has a row.
	final int from;

	private final int count;

	private final float[] values;

	private BlockRows(HtmlPage page, RuledBody ruled, int from, int to) {
		this.blocks = page.tree.blocks;
		this.from = from;
		this.count = to - from;
		this.values = new float[count * WIDTH];
		if (count > 0) {
			fill(page.tree, ruled);
		}
	}

	/// The rows of a page.
	public static BlockRows of(HtmlPage page) {
		return of(page, RuledBody.of(page));
	}

	/// The rows of a page of which it is known what the rules say.
	static BlockRows of(HtmlPage page, RuledBody ruled) {
		List<Block> blocks = page.tree.blocks;
		int first = 0;
		int last = blocks.size() - 1;
		while (first < blocks.size() && !blocks.get(first).isProse()) {
			first++;
		}
		while (last >= 0 && !blocks.get(last).isProse()) {
			last--;
		}
		int from = last < 0 ? 0 : Math.max(0, first - MARGIN);
		int to = last < 0 ? blocks.size() : Math.min(blocks.size(), last + 1 + MARGIN);
		return new BlockRows(page, ruled, from, Math.clamp(to, from, from + MOST));
	}

	private void fill(PageTree tree, RuledBody ruled) {
		Row row = new Row(values);
		TextSums sums = new TextSums(blocks);
		LineFeatures lines = new LineFeatures(blocks);
		BoxFeatures boxes = new BoxFeatures(tree, sums);
		PlaceFeatures places = new PlaceFeatures(tree, sums, ruled);
		ContainerFeatures containers = new ContainerFeatures(tree, sums, ruled.box());
		PatternFeatures patterns = new PatternFeatures(tree, sums);
		SectionFeatures sections = new SectionFeatures(blocks, sums);
		for (int i = from; i < from + count; i++) {
			Block block = blocks.get(i);
			row.at((i - from) * WIDTH);
			lines.write(block, row);
			boxes.write(block, row);
			places.write(block, row);
			containers.write(block, row);
			patterns.write(block, row);
			sections.write(block, row);
			if (row.place() != (i - from + 1) * WIDTH) {
				throw new IllegalStateException("a row is off by " + (row.place() - (i - from + 1) * WIDTH));
			}
		}
	}

	/// How many blocks have a row.
	public int count() {
		return count;
	}

	/// What trees say of one row.
	public float apply(BoostedTrees trees, int at) {
		return trees.likelihood(values, at * WIDTH);
	}

	/// A copy of the numbers of one row.
	public float[] row(int at) {
		return Arrays.copyOfRange(values, at * WIDTH, (at + 1) * WIDTH);
	}

	/// The texts of the page's blocks that have a row.
	public List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (int i = from; i < from + count; i++) {
			texts.add(blocks.get(i).text());
		}
		return texts;
	}

}
