package vn.diemtin.store;

import java.util.List;
import java.util.Optional;

import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;

/// The sources and how they do.
public final class ElasticsearchSources {

	ElasticsearchSources() {
	}

	/// Stores declarations; a later one of the same id replaces the former.
	public void save(List<Source> sources) {
		throw new UnsupportedOperationException();
	}

	/// Forgets a declaration.
	public void delete(SourceId id) {
		throw new UnsupportedOperationException();
	}

	/// Notes how fetches of entrances ended; fetches of articles are passed over.
	public void record(List<FetchDone> fetches) {
		throw new UnsupportedOperationException();
	}

	/// All sources in the order of their ids.
	public List<SourceHealth> all() {
		throw new UnsupportedOperationException();
	}

	/// One source.
	public Optional<SourceHealth> source(SourceId id) {
		throw new UnsupportedOperationException();
	}

}
