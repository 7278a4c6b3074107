package vn.diemtin.ingest.read.page;

import java.util.List;

/// What a block is by itself and beside the two next to it.
final class LineFeatures {

	static final int COUNT = 10;

	private static final int MOST_LINKS = 9;

	private final List<Block> blocks;

	LineFeatures(List<Block> blocks) {
		this.blocks = blocks;
	}

	void write(Block block, Row row) {
		row.size(block.length());
		row.put(block.linkDensity());
		row.put(Math.min(block.links().size(), MOST_LINKS));
		row.size(block.commas());
		row.put(block.endsSentence());
		row.put(block.emphasised());
		neighbour(block.index() - 1, row);
		neighbour(block.index() + 1, row);
	}

	private void neighbour(int index, Row row) {
		boolean there = index >= 0 && index < blocks.size();
		row.size(there ? blocks.get(index).length() : 0);
		row.put(there ? blocks.get(index).linkDensity() : -1);
	}

}
