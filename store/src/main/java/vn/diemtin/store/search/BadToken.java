package vn.diemtin.store.search;

/// What was given as the token of a next slice is none of this list.
public final class BadToken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BadToken() {
		super("Not the token of a next page of this list");
	}

}
