package vn.diemtin.desk.source;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.store.Store;

/// Which sources died or came back in the last days.
@Component
public class RecentTurns {

	private static final Duration RECENT = Duration.ofDays(7);

	private static final int MOST = 500;

	private static final int SHOWN = 8;

	private final Store store;

	private final Clock clock;

	RecentTurns(Store store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/// The last turn of each source, the newest first.
	public News news() {
		Map<SourceId, SourceTurned> last = new LinkedHashMap<>();
		this.store.turns()
			.since(this.clock.instant().minus(RECENT), MOST)
			.forEach((turn) -> last.putIfAbsent(turn.source(), turn));
		List<SourceTurned> shown = last.values().stream().limit(SHOWN).toList();
		return new News(shown, last.size() - shown.size());
	}

	/// Turns and how many more there are.
	public record News(List<SourceTurned> shown, int more) {
	}

}
