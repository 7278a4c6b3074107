package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.date.ReadDate;

/// Finds when an article was published and changed among all dates of its page.
final class PublishedFinder {

	/// What "two hours ago" is worth.
	private static final double RELATIVE = 0.6;

	private final DateChoice choice;

	/// What a line by the headline says of how long ago it was.
	private final @Nullable ReadDate ago;

	/// Gathers the dates.
	/// @param title the block of the headline, or -1
	/// @param first the first block of the body
	/// @param last the last block of the body
	PublishedFinder(HtmlPage page, DateRules rules, int title, int first, int last) {
		List<DateClaim> claims = new ArrayList<>(
				new MarkupDates(page, rules).gather(title >= 0 ? Math.min(title, first) : first, first + 1));
		ShownDates shown = new ShownDates(page, rules);
		claims.addAll(shown.gather(title, first, last));
		this.ago = shown.ago(title, first);
		this.choice = new DateChoice(claims, AddressDate.month(page.url),
				AddressDate.month(page.data.meta("og:image", "twitter:image")), rules.order() == Order.FOREIGN);
	}

	/// When it was published, or null when no date is good enough.
	@Nullable PublicationDate published() {
		PublicationDate published = choice.published();
		return published == null && ago != null ? ago.from(Origin.LABEL, RELATIVE) : published;
	}

	/// Every day that the page names, with what speaks for its being that of publication.
	List<Weighed> candidates() {
		return choice.candidates();
	}

	/// When it was changed, if that is told and later than its publication.
	@Nullable PublicationDate modified(@Nullable PublicationDate published) {
		return choice.modified(published);
	}

}
