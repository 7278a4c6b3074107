package vn.diemtin.enrich.fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a table of the tests; `#` begins a comment.
public final class Rows {

	private Rows() {
	}

	public static List<String[]> of(String table) {
		try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(table), table)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
