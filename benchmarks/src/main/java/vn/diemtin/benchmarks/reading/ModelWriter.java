package vn.diemtin.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes trees as the text that [vn.diemtin.ingest.read.model.ModelReader] reads.
final class ModelWriter {

	private static final String HEADER = """
			# Trees that tell which blocks of a page are its article, grown by TrainReader from the development
			# half of WCXB (Web Content eXtraction Benchmark, Murrough Foley, 2026, CC-BY-4.0).
			# b: base value; f: a feature and its bounds; t: a tree in preorder, a node as feature and bound
			# (three characters), a leaf as ! and its value (two characters).
			""";

	static final int FIRST = '0';

	private ModelWriter() {
	}

	static void write(Path file, GrownTrees grown) throws IOException {
		StringBuilder out = new StringBuilder(HEADER);
		out.append("b ").append((float) grown.base()).append('\n');
		double[] gains = grown.gains();
		for (int i = 0; i < gains.length; i++) {
			if (gains[i] > 0) {
				out.append("f ").append(i);
				for (float bound : grown.bounds()[i]) {
					out.append(' ').append(bound == Math.rint(bound) ? String.valueOf((int) bound) : bound);
				}
				out.append('\n');
			}
		}
		for (GrownTrees.Node tree : grown.trees()) {
			out.append("t ");
			write(tree, out);
			out.append('\n');
		}
		Files.writeString(file, out);
	}

	private static void write(GrownTrees.Node node, StringBuilder out) {
		if (node.first() == null || node.second() == null) {
			int value = (int) Math.max(0, Math.min(4095, Math.round(node.value() * 1024) + 2048));
			out.append('!').append((char) (FIRST + value / 64)).append((char) (FIRST + value % 64));
			return;
		}
		out.append((char) (FIRST + node.column() / 64))
			.append((char) (FIRST + node.column() % 64))
			.append((char) (FIRST + node.bin()));
		write(node.first(), out);
		write(node.second(), out);
	}

}
