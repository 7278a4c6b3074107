package vn.diemtin.store.search;

/// A [CountRequest] that makes no sense; the message says why.
public final class BadCount extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/// @param reason in English
	public BadCount(String reason) {
		super(reason);
	}

}
