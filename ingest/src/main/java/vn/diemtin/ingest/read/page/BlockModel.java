package vn.diemtin.ingest.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import vn.diemtin.ingest.read.model.BoostedTrees;
import vn.diemtin.ingest.read.model.ModelReader;

/// The trained judgement of which blocks of a page are its article: a first look at each block by
/// itself, a second that knows what the first said of the others.
public final class BlockModel {

	private static final String SHIPPED = "blocks.model";

	/// Below this no second look is taken, unless a block near it is above.
	private static final float HOPELESS = 0.004f;

	private static final int NEAR = 4;

	private final BoostedTrees first;

	private final BoostedTrees second;

	private BlockModel(List<BoostedTrees> stages) {
		this.first = stages.get(0);
		this.second = stages.get(1);
	}

	/// The model that is part of the program.
	public static BlockModel shipped() {
		return Shipped.MODEL;
	}

	/// A model from its text.
	public static BlockModel of(String text) {
		return new BlockModel(ModelReader.read(text));
	}

	/// How likely each row's block is of the article.
	float[] likelihoods(BlockRows rows) {
		float[] likely = new float[rows.count()];
		for (int i = 0; i < likely.length; i++) {
			likely[i] = rows.apply(first, i);
		}
		rows.look(likely);
		float[] result = new float[likely.length];
		int hope = -NEAR - 1;
		for (int i = 0; i < likely.length; i++) {
			for (int ahead = Math.max(hope + 1, i); ahead < likely.length && ahead <= i + NEAR; ahead++) {
				hope = likely[ahead] > HOPELESS ? ahead : hope;
			}
			result[i] = hope >= i - NEAR ? rows.apply(second, i) : likely[i];
		}
		return result;
	}

	/// Read once, when the first page is.
	private static final class Shipped {

		private static final BlockModel MODEL = load();

		private static BlockModel load() {
			try (InputStream in = Objects.requireNonNull(BlockModel.class.getResourceAsStream(SHIPPED))) {
				return of(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
