package vn.diemtin.store;

/// Elasticsearch cannot take the request now: it is away, overloaded, write-protected or
/// not yet prepared. The same request may well succeed later, so callers wait and try
/// again; nothing is known to be wrong with the request.
public class StoreUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StoreUnavailable(String message) {
		super(message);
	}

	public StoreUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

}
