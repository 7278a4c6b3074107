package vn.diemtin.enrich.fact.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table of this program: one row a line, columns parted by tabs, `#` begins a comment.
public final class Table {

	private Table() {
	}

	/// The rows of the table that lies beside a class.
	public static List<String[]> beside(Class<?> type, String name) {
		try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
