package vn.diemtin.ingest.read.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.text.ByteDecoder;

/// How well titles, authors and days of publication are read from pages whose truth is known.
///
/// @param titles of all pages
/// @param authors of the pages that name one
/// @param anonymous of the pages that name none, right when none was read
/// @param days of the pages that tell one
/// @param undated of the pages that tell none, right when none was read
public record MetadataScore(Tally titles, Tally authors, Tally anonymous, Tally days, Tally undated) {

	private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	/// How often a field was read as the truth has it.
	///
	/// @param right as the truth
	/// @param wrong otherwise than the truth
	/// @param missed not at all, though the page tells it
	public record Tally(int right, int wrong, int missed) {

		static final Tally NONE = new Tally(0, 0, 0);

		public int all() {
			return right + wrong + missed;
		}

		public double accuracy() {
			return (double) right / Math.max(1, all());
		}

		Tally and(boolean same, boolean read) {
			return new Tally(right + (same ? 1 : 0), wrong + (!same && read ? 1 : 0),
					missed + (!same && !read ? 1 : 0));
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.3f (%d right, %d wrong, %d missed)", accuracy(), right, wrong, missed);
		}

	}

	/// The pages that are held back, with the shipped model; read once for all tests.
	public static MetadataScore heldBack() {
		return HeldBack.SCORE;
	}

	private static final class HeldBack {

		static final MetadataScore SCORE = read();

		private static MetadataScore read() {
			try {
				return of(ExtractionSplit.heldBack(), difference -> {
				});
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/// Reads pages and compares.
	/// @param errors told of every field that differs
	public static MetadataScore of(List<ExtractionSplit.Sample> samples, Consumer<String> errors) {
		Tally titles = Tally.NONE;
		Tally authors = Tally.NONE;
		Tally anonymous = Tally.NONE;
		Tally days = Tally.NONE;
		Tally undated = Tally.NONE;
		for (ExtractionSplit.Sample sample : samples) {
			Article article = read(sample);
			List<String> differences = new ArrayList<>();
			boolean title = key(sample.title()).equals(key(article.title()));
			titles = titles.and(title, !article.title().isEmpty());
			note(differences, title, "TITLE", sample.title(), article.title());
			boolean author = sameAuthor(sample.author(), article.byline());
			if (sample.author() == null) {
				anonymous = anonymous.and(article.byline() == null, true);
			}
			else {
				authors = authors.and(author, article.byline() != null);
			}
			note(differences, author, "AUTHOR", sample.author(), article.byline());
			PublicationDate published = article.published();
			String day = published == null ? null : published.value().toLocalDate().toString();
			boolean same = String.valueOf(day).equals(String.valueOf(sample.published()));
			if (sample.published() == null) {
				undated = undated.and(day == null, true);
			}
			else {
				days = days.and(same, day != null);
			}
			note(differences, same, "DATE", sample.published(), published == null ? null
					: day + " " + published.from() + " " + published.confidence() + " " + published.raw());
			differences.forEach(line -> errors.accept(sample.id() + " " + line + " @ " + sample.url()));
		}
		return new MetadataScore(titles, authors, anonymous, days, undated);
	}

	/// Right days and right silences among all pages.
	public double dayAccuracy() {
		return (double) (days.right + undated.right) / Math.max(1, days.all() + undated.all());
	}

	private static Article read(ExtractionSplit.Sample sample) {
		HtmlPage page = HtmlPage.parse(ByteDecoder.decode(sample.page(), null).text(), sample.url(), null,
				DateRules.of(DateRules.VIETNAM, NOW, null));
		return ArticleReader.read(page).article();
	}

	private static boolean sameAuthor(@Nullable String truth, @Nullable String found) {
		return truth == null || found == null ? truth == null && found == null : key(truth).equals(key(found));
	}

	private static String key(String text) {
		return Lines.key(Normalizer.normalize(text, Normalizer.Form.NFKC));
	}

	private static void note(List<String> differences, boolean same, String field, @Nullable String truth,
			@Nullable String found) {
		if (!same) {
			differences.add(field + " [" + truth + "] [" + found + "]");
		}
	}

}
