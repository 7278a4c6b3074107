package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import vn.diemtin.ingest.read.model.BoostedTrees;

/// A page's blocks as rows of numbers, from which a trained model tells those of the article.
/// Rows are made for the blocks near any prose only; none of the others is ever kept.
public final class BlockRows {

	/// How many blocks before the first prose and after the last are looked at.
	private static final int MARGIN = 30;

	/// The largest of real pages have a few thousand blocks; each costs a row of numbers.
	private static final int MOST = 12_000;

	private static final int TEXT = 40 + Wording.COUNT - 3;

	/// How many numbers a row has for the first look.
	public static final int FIRST = TEXT + BoxFeatures.COUNT + ClaimFeatures.COUNT + ContainerFeatures.COUNT
			+ PatternFeatures.COUNT + NeighbourFeatures.COUNT + 3;

	/// How many numbers a row has for the second look, which begin with those of the
	/// first.
	public static final int WIDTH = FIRST + SecondFeatures.COUNT;

	private final HtmlPage page;

	/// The first block that has a row.
	final int from;

	private final int count;

	private final float[] values;

	private final TextSums sums;

	private final PatternFeatures patterns;

	/// Which blocks of the page the rules for names and lines would keep.
	private final boolean[] ruled;

	/// The box that the rules take for the body's.
	final Box byRules;

	private BlockRows(HtmlPage page, int from, int to) {
		this.page = page;
		this.from = from;
		this.count = to - from;
		this.values = new float[count * WIDTH];
		this.sums = new TextSums(page.tree.blocks);
		this.patterns = new PatternFeatures(page.tree, sums);
		this.byRules = new BodyFinder(page.document, page.tree).find(page.family);
		this.ruled = new boolean[page.tree.blocks.size()];
		if (count > 0) {
			fill();
		}
	}

	/// The rows of a page.
	public static BlockRows of(HtmlPage page) {
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
		return new BlockRows(page, from, Math.clamp(to, from, from + MOST));
	}

	private void fill() {
		Row row = new Row(values);
		PageTree tree = page.tree;
		ClaimFeatures claims = new ClaimFeatures(page);
		BoxFeatures boxes = new BoxFeatures(tree, sums);
		ContainerFeatures containers = new ContainerFeatures(tree, sums, byRules);
		NeighbourFeatures neighbours = new NeighbourFeatures(tree, sums, patterns);
		Block headline = claims.headline;
		List<Block> kept = new BodyTrimmer(tree, byRules, headline == null ? "" : headline.text()).trim();
		kept.forEach(block -> ruled[block.index()] = true);
		int firstRuled = kept.isEmpty() ? 0 : kept.getFirst().index();
		int lastRuled = kept.isEmpty() ? 0 : kept.getLast().index();
		for (int i = from; i < from + count; i++) {
			Block block = tree.blocks.get(i);
			row.at((i - from) * WIDTH);
			TextFeatures.write(block, row);
			boxes.write(block, row);
			claims.write(block, row);
			containers.write(block, row);
			patterns.write(block, row);
			neighbours.write(block, row);
			row.put(ruled[i]);
			row.put(ClaimFeatures.clip(i - firstRuled, 40));
			row.put(ClaimFeatures.clip(lastRuled - i, 40));
			check(row, (i - from) * WIDTH + FIRST);
		}
	}

	/// Writes what the first look says of all blocks into the rows.
	/// @param likely for each row how likely its block is kept
	public void look(float[] likely) {
		float[] all = new float[page.tree.blocks.size()];
		System.arraycopy(likely, 0, all, from, count);
		SecondFeatures second = new SecondFeatures(page.tree, sums, patterns, all);
		Row row = new Row(values);
		for (int i = 0; i < count; i++) {
			second.write(page.tree.blocks.get(from + i), row.at(i * WIDTH + FIRST));
			check(row, (i + 1) * WIDTH);
		}
	}

	private static void check(Row row, int place) {
		if (row.place() != place) {
			throw new IllegalStateException("a row is off by " + (row.place() - place));
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
		return java.util.Arrays.copyOfRange(values, at * WIDTH, (at + 1) * WIDTH);
	}

	/// The texts of the page's blocks that have a row.
	public List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (int i = from; i < from + count; i++) {
			texts.add(page.tree.blocks.get(i).text());
		}
		return texts;
	}

}
