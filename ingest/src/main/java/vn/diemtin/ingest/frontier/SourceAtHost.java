package vn.diemtin.ingest.frontier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;

/// What a source has on one host; on the internal topic that brings sources to their hosts.
///
/// @param id the source's id
/// @param source null when it has nothing there any more
/// @param entrances those of its entrances that lie on the host
record SourceAtHost(String id, @Nullable Source source, List<Entrance> entrances) {

	SourceAtHost {
		entrances = List.copyOf(entrances);
	}

}
