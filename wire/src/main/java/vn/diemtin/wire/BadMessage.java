package vn.diemtin.wire;

/// A message that can never be processed: it goes to the dead-letter topic with this as its cause.
public final class BadMessage extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public BadMessage(String reason) {
		super(reason);
	}

	public BadMessage(String reason, Throwable cause) {
		super(reason, cause);
	}

}
