package vn.diemtin.ingest.read.text;

import java.util.List;

/// The characters of a document.
///
/// @param text without byte order mark and NUL
/// @param charset the encoding that the bytes turned out to have
/// @param repairs what had to be mended, each with its level before a colon
public record Decoded(String text, String charset, List<String> repairs) {

	public Decoded {
		repairs = List.copyOf(repairs);
	}

}
