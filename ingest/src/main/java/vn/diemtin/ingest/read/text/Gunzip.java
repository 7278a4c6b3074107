package vn.diemtin.ingest.read.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Unpacks what a server packed without saying so, up to a limit.
final class Gunzip {

	private static final int CHUNK = 64 * 1024;

	private Gunzip() {
	}

	/// The same bytes, or what is packed in them.
	static byte[] unzipped(byte[] bytes, int limit, List<String> repairs) {
		if (bytes.length < 18 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
			return bytes;
		}
		repairs.add("bytes: gzip without header");
		ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(limit, 4 * bytes.length));
		byte[] chunk = new byte[CHUNK];
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			int read = in.read(chunk);
			while (read > 0 && out.size() <= limit) {
				out.write(chunk, 0, read);
				read = in.read(chunk);
			}
		}
		catch (IOException ex) {
			repairs.add("bytes: gzip broken off");
		}
		return out.toByteArray();
	}

}
