package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.Set;

import javax.net.ssl.SSLException;

import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.GzipSource;
import okio.Okio;
import okio.Source;

/// Reads bodies within a limit that holds for what comes over the wire and for what it unpacks to.
final class Body {

	private static final Set<String> FOREIGN = Set.of("br", "zstd", "deflate", "compress");

	private Body() {
	}

	/// The body, unpacked when the host packed it, whether it says so or not.
	/// @param room that the body may take
	/// @throws TooLargeException when the limit is passed, before more than that is held
	static byte[] read(Response response, long limit, Room.Share room) throws IOException {
		ResponseBody body = response.body();
		if (body.contentLength() > limit) {
			throw new TooLargeException();
		}
		BufferedSource packed = Okio.buffer(new Capped(body.source(), limit, room));
		boolean isGzip = false;
		try {
			isGzip = packed.request(2) && packed.getBuffer().getByte(0) == 0x1f
					&& packed.getBuffer().getByte(1) == (byte) 0x8b;
			if (!isGzip && isForeign(response, packed)) {
				throw new BrokenException("packed as " + response.header("Content-Encoding") + ", unasked");
			}
			Source unpacked = isGzip ? new Capped(new GzipSource(packed), limit, room) : packed;
			try (BufferedSource whole = Okio.buffer(unpacked)) {
				return whole.readByteArray();
			}
		}
		catch (TooLargeException | BrokenException | InterruptedIOException | SSLException ex) {
			throw ex;
		}
		catch (IOException ex) {
			// The answer had begun, so the host is there.
			throw new BrokenException((isGzip ? "badly packed or cut short: " : "cut short: ") + ex.getMessage(), ex);
		}
	}

	/// Whether the body is packed in a way that was not offered. Some hosts name a way
	/// and
	/// do not use it.
	private static boolean isForeign(Response response, BufferedSource body) throws IOException {
		String encoding = response.header("Content-Encoding", "");
		boolean isNamed = encoding != null && FOREIGN.contains(encoding.strip().toLowerCase(Locale.ROOT));
		return isNamed && body.request(1) && "<{[ \t\r\n\u00ef".indexOf(body.getBuffer().getByte(0) & 0xff) < 0;
	}

	/// The first bytes up to the limit; the rest is left where it is.
	static byte[] readStart(Response response, long limit) throws IOException {
		BufferedSource source = response.body().source();
		source.request(limit);
		Buffer buffer = source.getBuffer();
		return buffer.readByteArray(Math.min(limit, buffer.size()));
	}

	/// What came cannot be used.
	static final class BrokenException extends IOException {

		private static final long serialVersionUID = 1;

		BrokenException(String message) {
			super(message);
		}

		BrokenException(String message, IOException cause) {
			super(message, cause);
		}

	}

	/// More came than is taken.
	static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1;

	}

	private static final class Capped extends ForwardingSource {

		private final long limit;

		private final Room.Share room;

		private long count;

		Capped(Source delegate, long limit, Room.Share room) {
			super(delegate);
			this.limit = limit;
			this.room = room;
		}

		@Override
		public long read(Buffer sink, long byteCount) throws IOException {
			long read = super.read(sink, byteCount);
			if (read > 0) {
				this.count += read;
				if (this.count > this.limit) {
					throw new TooLargeException();
				}
				this.room.reach(this.count);
			}
			return read;
		}

	}

}
