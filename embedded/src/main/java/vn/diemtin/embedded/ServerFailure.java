package vn.diemtin.embedded;

import org.jspecify.annotations.Nullable;

/// A server that cannot be started, stopped or given its data folder; the message says what to do and quotes the
/// server's log where there is one.
public final class ServerFailure extends RuntimeException {

	private static final long serialVersionUID = 1;

	ServerFailure(String message) {
		this(message, null);
	}

	ServerFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
