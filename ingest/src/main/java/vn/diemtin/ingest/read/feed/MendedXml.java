package vn.diemtin.ingest.read.feed;

import java.util.List;

/// A document as a tree, whatever was broken in it.
///
/// @param top holds the root and what stands beside it
/// @param entries its items, entries, addresses or sitemaps, in their order
/// @param repairs what had to be mended
record MendedXml(XmlNode top, List<XmlNode> entries, List<String> repairs) {

	MendedXml {
		entries = List.copyOf(entries);
		repairs = List.copyOf(repairs);
	}

}
