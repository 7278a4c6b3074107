package vn.diemtin.ingest.read.page;

/// Why a page that answered well has nothing to read.
public enum Negative {

	/// A wall before the page: a script that sets a cookie, a question, a refusal.
	CHALLENGED("challenged"),
	/// No text at all.
	EMPTY("empty"),
	/// A form that asks who one is.
	LOG_IN("log-in page"),
	/// An error told with a good status.
	ERROR("error page"),
	/// What an office says of itself: contact, organisation, plan of the site.
	STATIC("static page"),
	/// A search that found nothing.
	NO_RESULTS("no results"),
	/// A form to fill in: by mail to a friend, a question, a comment.
	FORM("form"),
	/// A copy of a page for the printer.
	PRINT("print view"),
	/// Advertising of gambling, as put on pages of public bodies by intruders.
	POISONED("gambling spam"),
	/// A frame that scripts fill.
	SHELL("filled by script");

	private final String reason;

	Negative(String reason) {
		this.reason = reason;
	}

	/// The word for it in outcomes.
	public String reason() {
		return reason;
	}

}
