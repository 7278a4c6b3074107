package vn.diemtin.ingest.read.page;

import vn.diemtin.events.article.PublicationDate.Origin;

/// Where on a page a date stands, and how much that speaks for its being the day of
/// publication. The weights were fitted to 600 pages with known days (log-odds, drawn towards the
/// precision measured for each kind); several places with one day add up.
enum DateSource {

	/// Where the source says that it stands.
	DECLARED(Origin.LABEL, 20),

	/// JSON-LD of the article.
	ARTICLE_PUBLISHED(Origin.JSON_LD, 1.0),

	/// JSON-LD of the page around it.
	PAGE_PUBLISHED(Origin.JSON_LD, 0.4),

	/// JSON-LD of a picture or a film, and creation.
	OTHER_PUBLISHED(Origin.JSON_LD, -0.6),

	/// JSON-LD of something listed or mentioned.
	FOREIGN_PUBLISHED(Origin.JSON_LD, -1.0),

	/// A meta named for publication.
	META_PUBLISHED(Origin.META, 3.0),

	/// A meta named for a date.
	META_DATE(Origin.META, 1.05),

	/// Microdata.
	ITEMPROP_PUBLISHED(Origin.META, 0.9),

	/// An element of time named for publication.
	TIME_PUBLISHED(Origin.TIME, 1.2),

	/// An element of time by the headline.
	TIME_HEAD(Origin.TIME, 1.15),

	/// An element of time a line or two above the headline.
	TIME_ABOVE(Origin.TIME, 1.2),

	/// An element of time named for dates and posts, in no card of another article.
	TIME_NAMED(Origin.TIME, 1.1),

	/// Any other element of time.
	TIME_ELSEWHERE(Origin.TIME, 0.5),

	/// The address.
	ADDRESS(Origin.URL, 2.2),

	/// The address in a family that files pages under other days than it shows.
	ADDRESS_FILED(Origin.URL, 0.2),

	/// JSON-LD on the last change.
	ARTICLE_MODIFIED(Origin.JSON_LD, 0.4),

	/// A meta on the last change.
	META_MODIFIED(Origin.META, 0.1),

	/// An element of time named for a change.
	TIME_MODIFIED(Origin.TIME, -0.1),

	/// A line by the headline that speaks of publishing.
	LABEL_HEAD(Origin.LABEL, 3.2),

	/// Another line that speaks of publishing.
	LABEL_ELSEWHERE(Origin.LABEL, 1.7),

	/// A line far from the article that speaks of publishing.
	LABEL_FAR(Origin.LABEL, 1.3),

	/// A line by the headline that speaks of a change.
	CHANGED_HEAD(Origin.LABEL, 2.2),

	/// Another line that speaks of a change.
	CHANGED_ELSEWHERE(Origin.LABEL, 0.4),

	/// A line by the headline that is a date, or named so.
	BARE_HEAD(Origin.LABEL, 2.7),

	/// Such a line above the headline.
	BARE_ABOVE(Origin.LABEL, 1.75),

	/// A line that is a date and ends the body.
	BARE_END(Origin.LABEL, 1.2),

	/// Such a line after the body.
	BARE_AFTER(Origin.LABEL, -0.4),

	/// Such a line after the body that is named for dates.
	NAMED_AFTER(Origin.LABEL, 0.0),

	/// Such a line within the body.
	BARE_WITHIN(Origin.LABEL, 0.4),

	/// A date amid a line by the headline.
	AMID_HEAD(Origin.LABEL, 1.35),

	/// Place and day with which a report begins.
	DATELINE(Origin.LABEL, 1.5);

	final Origin origin;

	final double weight;

	DateSource(Origin origin, double weight) {
		this.origin = origin;
		this.weight = weight;
	}

	/// Whether a date there is one of a change.
	boolean isChange() {
		return switch (this) {
			case ARTICLE_MODIFIED, META_MODIFIED, TIME_MODIFIED, CHANGED_HEAD, CHANGED_ELSEWHERE -> true;
			default -> false;
		};
	}

	/// Whether only machines read what stands there of a change.
	boolean isHiddenChange() {
		return isChange() && origin != Origin.LABEL;
	}

	/// Whether it is linked data on publishing.
	boolean isLinkedOnly() {
		return origin == Origin.JSON_LD && this != ARTICLE_MODIFIED;
	}

	/// Whether it is the machines' own field for publication.
	boolean isDeclared() {
		return switch (this) {
			case ARTICLE_PUBLISHED, PAGE_PUBLISHED, META_PUBLISHED, ITEMPROP_PUBLISHED -> true;
			default -> false;
		};
	}

	/// Whether readers see it by the headline.
	boolean isShown() {
		return switch (this) {
			case LABEL_HEAD, BARE_HEAD, BARE_ABOVE, AMID_HEAD, TIME_HEAD, TIME_PUBLISHED -> true;
			default -> false;
		};
	}

}
