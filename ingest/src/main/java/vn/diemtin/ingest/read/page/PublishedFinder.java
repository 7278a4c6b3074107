package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.date.DateRules;

/// Finds when an article was published and changed among all dates of its page.
final class PublishedFinder {

	private final List<DateClaim> claims;

	/// Gathers the dates.
	/// @param title the block of the headline, or -1
	/// @param first the first block of the body
	/// @param last the last block of the body
	PublishedFinder(HtmlPage page, DateRules rules, int title, int first, int last) {
		this.claims = new ArrayList<>(
				new MarkupDates(page, rules).gather(title >= 0 ? Math.min(title, first) : first, first + 1));
		claims.addAll(new ShownDates(page, rules).gather(title, first, last));
	}

	/// When it was published, or null when no date is good enough.
	@Nullable PublicationDate published() {
		return DateChoice.published(claims);
	}

	/// Every day that the page names, with what speaks for its being that of publication.
	List<Weighed> candidates() {
		return DateChoice.candidates(claims);
	}

	/// When it was changed, if that is told and later than its publication.
	@Nullable PublicationDate modified(@Nullable PublicationDate published) {
		return DateChoice.modified(claims, published);
	}

}
