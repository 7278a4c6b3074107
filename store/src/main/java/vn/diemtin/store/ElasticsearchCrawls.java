package vn.diemtin.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.TrialDone;

/// What editors asked the crawler for: trials of sources and back-fills, as far as they are.
public final class ElasticsearchCrawls {

	private static final String SOURCE = "source";

	private final Writer trials;

	private final Writer backfills;

	private final Listing tried;

	private final Listing filled;

	ElasticsearchCrawls(Connection connection) {
		this.trials = new Writer(connection, Index.TRIALS);
		this.backfills = new Writer(connection, Index.BACKFILLS);
		this.tried = new Listing(connection, Index.TRIALS);
		this.filled = new Listing(connection, Index.BACKFILLS);
	}

	/// Stores what trials gave.
	public void saveTrials(List<TrialDone> done) {
		this.trials.writeAll(done, (trial) -> List.of(new Writer.Document(trial.wanted().id(),
				trial.at().toEpochMilli(), new Tried(trial.wanted().id(), trial))));
	}

	/// Stores how far back-fills are; what is older than what is stored changes nothing.
	public void saveBackfills(List<BackfillProgress> progress) {
		this.backfills.writeAll(progress, (one) -> List.of(new Writer.Document(ArticleId.of(one.key()).value(),
				one.at().toEpochMilli(), new Filled(one.key(), one.wanted().source(), one))));
	}

	/// What a trial gave; empty as long as it is under way.
	public Optional<TrialDone> trial(String id) {
		return this.tried.read(Tried.class, Listing.is("id", id), 1).stream().map(Tried::event).findFirst();
	}

	/// How far the back-fills of a source are, by host.
	public List<BackfillProgress> backfills(SourceId source) {
		return this.filled.read(Filled.class, Listing.is(SOURCE, source.value()), Listing.ALL)
			.stream()
			.map(Filled::event)
			.sorted(Comparator.comparing((progress) -> progress.wanted().host()))
			.toList();
	}

	record Tried(String id, TrialDone event) {
	}

	record Filled(String id, SourceId source, BackfillProgress event) {
	}

}
