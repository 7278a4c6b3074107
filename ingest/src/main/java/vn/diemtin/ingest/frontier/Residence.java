package vn.diemtin.ingest.frontier;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.PageRules;
import vn.diemtin.events.source.TlsProfile;

/// What the frontier of a host keeps of a source with entrances there.
///
/// @param family the CMS family for its articles
/// @param datePattern of its articles; null when the source's pattern is that of a feed
/// @param pages how many pages of its lists are followed
/// @param paused whether it is not to be asked now
/// @param urls of its entrances
/// @param rules what its pages have other than the family's
/// @param tls what encrypted connections to it need
record Residence(@Nullable String family, @Nullable String datePattern, int pages, boolean paused, List<String> urls,
		@JsonInclude(Include.NON_NULL) @Nullable PageRules rules,
		@JsonInclude(Include.NON_NULL) @Nullable TlsProfile tls) {

	Residence {
		urls = List.copyOf(urls);
	}

}
