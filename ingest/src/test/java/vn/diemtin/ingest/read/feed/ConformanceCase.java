package vn.diemtin.ingest.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A small feed and every field that must come out of it.
///
/// @param group what it is about
/// @param document as it is sent
/// @param title of the feed
@SuppressWarnings("ArrayRecordComponent")
record ConformanceCase(String group, String name, byte[] document, @Nullable String title, List<Fields> entries) {

	/// Where all of them are fetched from.
	static final String URL = "https://bao.example.vn/rss/tin.xml";

	/// The fields of one entry; the dates as moments in ISO 8601, or days.
	record Fields(@Nullable String id, @Nullable String url, @Nullable String title, @Nullable String summary,
			@Nullable String published, @Nullable String updated) {

		Fields title(@Nullable String other) {
			return new Fields(id, url, other, summary, published, updated);
		}

		Fields summary(@Nullable String other) {
			return new Fields(id, url, title, other, published, updated);
		}

		Fields link(@Nullable String other) {
			return new Fields(id, other, title, summary, published, updated);
		}

		Fields id(@Nullable String other) {
			return new Fields(other, url, title, summary, published, updated);
		}

		Fields published(@Nullable String other) {
			return new Fields(id, url, title, summary, other, updated);
		}

		Fields updated(@Nullable String other) {
			return new Fields(id, url, title, summary, published, other);
		}

	}

	static ConformanceCase of(String group, String name, String document, Fields... entries) {
		return new ConformanceCase(group, name, document.getBytes(StandardCharsets.UTF_8), "Bản tin", List.of(entries));
	}

}
