package vn.diemtin.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.diemtin.ingest.read.model.BoostedTrees;
import vn.diemtin.ingest.read.page.BlockRows;

/// Trains the model of blocks: `TrainReader FOLDER OUT [part]` from the whole set, with `part` from
/// the part of it that is not held back.
public final class TrainReader {

	private static final int FOLDS = 3;

	private static final TreeGrower.Settings FIRST = new TreeGrower.Settings(60, 24, 0.16, 0.3, 0.7, 3, 4, 1);

	private static final TreeGrower.Settings SECOND = new TreeGrower.Settings(90, 24, 0.12, 0.25, 0.7, 3, 4, 2);

	/// A page and its blocks' labels.
	private record Labelled(TruthSet.Sample sample, BlockRows rows, int[] labels, double weight) {
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
			folds[fold] = grow(pages.stream().filter(page -> fold(page) != out).toList(), BlockRows.FIRST, FIRST)
				.compiled();
		}
		ReadingScore unseen = new ReadingScore();
		for (Labelled page : pages) {
			float[] likely = first(folds[fold(page)], page.rows);
			unseen.add(page.sample.body(), text(page.rows, likely));
			page.rows.look(likely);
		}
		System.out.println("unseen " + unseen);
		GrownTrees second = grow(pages, BlockRows.WIDTH, SECOND);
		GrownTrees first = grow(pages, BlockRows.FIRST, FIRST);
		System.out.printf("grown in %.0f s%n", (System.nanoTime() - start) / 1e9);
		ModelWriter.write(Path.of(args[1]), List.of(first, second));
		if (!held.isEmpty()) {
			measure(held, first.compiled(), second.compiled());
		}
	}

	private static void measure(List<Labelled> held, BoostedTrees first, BoostedTrees second) {
		ReadingScore one = new ReadingScore();
		ReadingScore two = new ReadingScore();
		for (Labelled page : held) {
			float[] likely = first(first, page.rows);
			one.add(page.sample.body(), text(page.rows, likely));
			page.rows.look(likely);
			two.add(page.sample.body(), text(page.rows, first(second, page.rows)));
		}
		System.out.println("first  " + one + "\nsecond " + two);
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

	private static float[] first(BoostedTrees trees, BlockRows rows) {
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
		return new Labelled(sample, rows, labels, f1 > 0.98 ? weight : weight * 0.6);
	}

	private static GrownTrees grow(List<Labelled> pages, int width, TreeGrower.Settings settings) {
		List<float[]> rows = new ArrayList<>();
		List<Float> labels = new ArrayList<>();
		List<Float> weights = new ArrayList<>();
		for (Labelled page : pages) {
			for (int i = 0; i < page.labels.length; i++) {
				if (page.labels[i] >= 0) {
					rows.add(page.rows.row(i));
					labels.add((float) page.labels[i]);
					weights.add((float) page.weight);
				}
			}
		}
		float[] targets = new float[rows.size()];
		float[] weight = new float[rows.size()];
		for (int i = 0; i < targets.length; i++) {
			targets[i] = labels.get(i);
			weight[i] = weights.get(i);
		}
		return new TreeGrower(new Bins(rows, width), targets, weight, settings).grow();
	}

}
