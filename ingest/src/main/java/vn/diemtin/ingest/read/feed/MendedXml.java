package vn.diemtin.ingest.read.feed;

import java.util.List;

/// Well-formed XML without declaration, DOCTYPE, comments and CDATA.
///
/// @param repairs what had to be mended
record MendedXml(String text, List<String> repairs) {

	MendedXml {
		repairs = List.copyOf(repairs);
	}

}
