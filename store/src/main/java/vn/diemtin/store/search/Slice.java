package vn.diemtin.store.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Some rows of a long list, and where the next ones begin. The rows are those of a number of
/// articles, so that an article is never cut.
///
/// @param next the token of the next slice; null on the last
public record Slice<T>(List<T> rows, @Nullable String next) {

	public Slice {
		rows = List.copyOf(rows);
	}

}
