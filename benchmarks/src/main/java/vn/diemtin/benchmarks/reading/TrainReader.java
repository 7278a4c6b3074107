package vn.diemtin.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import net.dankito.readability4j.Readability4J;

import vn.diemtin.ingest.read.model.BoostedTrees;
import vn.diemtin.ingest.read.page.BlockRows;

/// Trains the model of blocks: `TrainReader FOLDER OUT [part]` from the whole set, with `part` from
/// the part of it that is not held back.
public final class TrainReader {

	private static final int FOLDS = 3;

	private static final TreeGrower.Settings DRAFT = new TreeGrower.Settings(70, 12, 0.18, 0.3, 0.7, 3, 4, 1);

	private static final TreeGrower.Settings FINAL = new TreeGrower.Settings(90, 12, 0.14, 0.3, 0.7, 3, 4, 5);

	/// A label that models which had not seen its site are so sure against is taken for a
	/// fault of the truth, and weighs less.
	private static final double DOUBTED = 0.95;

	private static final float DOUBT = 0.25f;

	/// A page and its blocks' labels.
	private record Labelled(TruthSet.Sample sample, BlockRows rows, int[] labels, float[] weights, double weight) {

		void doubt(float[] likely) {
			for (int i = 0; i < labels.length; i++) {
				if (Math.abs(labels[i] - likely[i]) > DOUBTED) {
					weights[i] *= DOUBT;
				}
			}
		}

	}

	private TrainReader() {
	}

	/// Trains and writes.
	public static void main(String[] args) throws IOException {
		boolean part = args.length > 2 && args[2].equals("part");
		List<Labelled> pages = new ArrayList<>();
		List<Labelled> held = new ArrayList<>();
		for (TruthSet.Sample sample : TruthSet.load(Path.of(args[0]))) {
			if (!part || !sample.isHeldBack()) {
				Labelled labelled = label(sample);
				if (labelled.weight > 0) {
					pages.add(labelled);
				}
			}
			else {
				held.add(label(sample));
			}
		}
		System.out.println("pages " + pages.size());
		long start = System.nanoTime();
		BoostedTrees[] folds = new BoostedTrees[FOLDS];
		for (int fold = 0; fold < FOLDS; fold++) {
			int out = fold;
			folds[fold] = grow(pages.stream().filter(page -> fold(page) != out).toList(), DRAFT).compiled();
		}
		ReadingScore unseen = new ReadingScore();
		for (Labelled page : pages) {
			float[] likely = likely(folds[fold(page)], page.rows);
			unseen.add(page.sample.body(), text(page.rows, likely));
			page.doubt(likely);
		}
		System.out.println("unseen " + unseen);
		GrownTrees trees = grow(pages, FINAL);
		System.out.printf("grown in %.0f s%n", (System.nanoTime() - start) / 1e9);
		ModelWriter.write(Path.of(args[1]), trees);
		if (!held.isEmpty()) {
			measure(held, trees.compiled());
		}
	}

	private static void measure(List<Labelled> held, BoostedTrees trees) {
		ReadingScore score = new ReadingScore();
		for (Labelled page : held) {
			score.add(page.sample.body(), text(page.rows, likely(trees, page.rows)));
		}
		System.out.println("held back " + score);
		ReadingScore rival = new ReadingScore();
		for (Labelled page : held) {
			String read = new Readability4J(page.sample.url(), page.sample.html()).parse().getTextContent();
			rival.add(page.sample.body(), read == null ? "" : read);
		}
		System.out.println("readability4j on the same " + rival);
	}

	private static String text(BlockRows rows, float[] likely) {
		StringBuilder text = new StringBuilder();
		List<String> texts = rows.texts();
		for (int i = 0; i < likely.length; i++) {
			if (likely[i] > 0.5) {
				text.append(texts.get(i)).append('\n');
			}
		}
		return text.toString();
	}

	private static int fold(Labelled page) {
		return (int) Math.floorMod(page.sample.part() / 7, FOLDS);
	}

	private static float[] likely(BoostedTrees trees, BlockRows rows) {
		float[] likely = new float[rows.count()];
		for (int i = 0; i < likely.length; i++) {
			likely[i] = rows.apply(trees, i);
		}
		return likely;
	}

	private static Labelled label(TruthSet.Sample sample) {
		BlockRows rows = BlockRows.of(sample.page());
		List<String> texts = rows.texts();
		int[] labels = TruthAligner.labels(texts, sample.body());
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] == 1) {
				text.append(texts.get(i)).append('\n');
			}
		}
		double f1 = new ReadingScore().add(sample.body(), text.toString());
		double weight = f1 < 0.8 ? 0 : Math.min(1, Math.sqrt(150.0 / Math.max(1, labels.length)));
		float[] weights = new float[labels.length];
		java.util.Arrays.fill(weights, (float) (f1 > 0.98 ? weight : weight * 0.6));
		return new Labelled(sample, rows, labels, weights, weight);
	}

	private static GrownTrees grow(List<Labelled> pages, TreeGrower.Settings settings) {
		List<float[]> rows = new ArrayList<>();
		List<Float> labels = new ArrayList<>();
		List<Float> weights = new ArrayList<>();
		for (Labelled page : pages) {
			for (int i = 0; i < page.labels.length; i++) {
				if (page.labels[i] >= 0) {
					rows.add(page.rows.row(i));
					labels.add((float) page.labels[i]);
					weights.add(page.weights[i]);
				}
			}
		}
		float[] targets = new float[rows.size()];
		float[] weight = new float[rows.size()];
		for (int i = 0; i < targets.length; i++) {
			targets[i] = labels.get(i);
			weight[i] = weights.get(i);
		}
		return new TreeGrower(new Bins(rows, BlockRows.WIDTH), targets, weight, settings).grow();
	}

}
