package vn.diemtin.standalone.read;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.ingest.read.ReadOutcome.ArticlePage;
import vn.diemtin.ingest.read.ReadOutcome.FeedDocument;
import vn.diemtin.ingest.read.ReadOutcome.ListingPage;
import vn.diemtin.ingest.read.ReadOutcome.Other;
import vn.diemtin.ingest.read.ReadOutcome.SitemapDocument;
import vn.diemtin.ingest.read.page.Reasons;

/// What was recognised in an input and why.
///
/// @param said in sentences
/// @param reasons what else was there to be read; only of a page with an article
record Explanation(List<String> said,
		@JsonUnwrapped @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reasons reasons) {

	static Explanation of(PageInput input, ReadOutcome outcome) {
		return new Explanation(said(outcome),
				(outcome instanceof ArticlePage || outcome instanceof Other) ? PageReader.explain(input) : null);
	}

	private static List<String> said(ReadOutcome outcome) {
		return switch (outcome) {
			case ArticlePage page -> ofArticle(page);
			case ListingPage page ->
				List.of("a list of %d articles".formatted(page.links().size()), "further pages: " + page.nextPages());
			case FeedDocument feed -> List.of("a feed of %d entries".formatted(feed.entries().size()));
			case SitemapDocument map -> List.of("a sitemap of %d addresses".formatted(map.links().size()));
			case Other other -> List.of("nothing to read: " + other.reason());
		};
	}

	private static List<String> ofArticle(ArticlePage page) {
		List<String> sentences = new ArrayList<>();
		sentences.add((page.family() != null) ? "recognised as a page of the family " + page.family()
				: "no family recognised; read by structure alone");
		sentences.add(ofDate("published", page.article().published()));
		sentences.add(ofDate("modified", page.article().modified()));
		sentences.add("%d characters of body in %d paragraphs".formatted(page.article().text().length(),
				page.article().text().lines().count()));
		return sentences;
	}

	private static String ofDate(String what, @Nullable PublicationDate date) {
		return (date != null)
				? "%s: read from %s, “%s”, confidence %.2f".formatted(what, date.from(), date.raw(), date.confidence())
				: what + ": no date that is sure";
	}

}
