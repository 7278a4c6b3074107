package vn.diemtin.ingest.read.page;

import java.util.List;

/// Why the article of a page was read as it was.
///
/// @param titles what was weighed for the headline, the best first
/// @param bylines what places that name an author give; the first is the byline
/// @param published the days that the page names, the best first
/// @param dropped what stands in and around the body and was left out of it
public record Reasons(List<Weighed> titles, List<Weighed> bylines, List<Weighed> published, List<Dropped> dropped) {

	/// No more candidates than these help anyone.
	private static final int MOST = 5;

	public Reasons {
		titles = titles.stream().limit(MOST).toList();
		bylines = bylines.stream().limit(MOST).toList();
		published = published.stream().limit(MOST).toList();
		dropped = List.copyOf(dropped);
	}

}
