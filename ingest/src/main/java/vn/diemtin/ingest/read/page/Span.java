package vn.diemtin.ingest.read.page;

import org.jsoup.nodes.Element;

/// A part of a block's text that an inline element marks: a link or emphasis.
///
/// @param start its first character
/// @param end the one after its last
record Span(int start, int end, Element element) {
}
