package vn.diemtin.ingest.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import vn.diemtin.ingest.read.model.BoostedTrees;
import vn.diemtin.ingest.read.model.ModelReader;

/// The trained judgement of which blocks of a page are its article.
public final class BlockModel {

	private static final String SHIPPED = "blocks.model";

	private final BoostedTrees trees;

	private BlockModel(BoostedTrees trees) {
		this.trees = trees;
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
			likely[i] = rows.apply(trees, i);
		}
		return likely;
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
