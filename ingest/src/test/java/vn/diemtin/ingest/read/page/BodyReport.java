package vn.diemtin.ingest.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.text.ByteDecoder;

/// How well bodies are read: means over pages of the precision and recall of runs of four words,
/// the mean F1 of words, and the part of pages of which every word is right.
public record BodyReport(int pages, double precision, double recall, double words, double exact) {

	private static final int RUN = 4;

	/// What a model that learned from the other sites reads of the pages that are held
	/// back.
	public static BodyReport heldBack() {
		return HeldBack.REPORT;
	}

	/// Reads them once for all tests, when the first asks.
	private static final class HeldBack {

		static final BodyReport REPORT = read();

	}

	private static BodyReport read() {
		try (InputStream in = Objects
			.requireNonNull(BodyReport.class.getResourceAsStream("/model/blocks-learned.model"))) {
			return of(ExtractionSplit.heldBack(),
					BlockModel.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static BodyReport of(List<ExtractionSplit.Sample> samples, BlockModel model) {
		DateRules rules = DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null);
		double precision = 0;
		double recall = 0;
		double words = 0;
		int exact = 0;
		for (ExtractionSplit.Sample sample : samples) {
			HtmlPage page = HtmlPage.parse(ByteDecoder.decode(sample.page(), null).text(), sample.url(), null, rules);
			String text = ArticleReader.read(page, model).article().text();
			ExtractionScore runs = ExtractionScore.of(sample.body(), text, RUN);
			precision += runs.precision();
			recall += runs.recall();
			words += ExtractionScore.of(sample.body(), text, 1).f1();
			exact += runs.exact() ? 1 : 0;
		}
		int n = Math.max(1, samples.size());
		return new BodyReport(samples.size(), precision / n, recall / n, words / n, (double) exact / n);
	}

	/// The F1 of the means.
	public double f1() {
		return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%d pages: runs of four words P %.4f R %.4f F1 %.4f; words F1 %.4f; exact %.3f", pages, precision,
				recall, f1(), words, exact);
	}

}
