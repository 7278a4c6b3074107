package vn.diemtin.desk.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.query.Mended.Ended;

/// A rule that used to fire and stopped.
///
/// @param rule the rule
/// @param lull since when
/// @param cause the likely cause
record Silence(AlertRule rule, Lull lull, Cause cause) {

	/// On how many days a week it found something, as people say it.
	public String usualDays() {
		double usual = this.lull.usual();
		return (usual >= 0.95) ? Long.toString(Math.round(usual))
				: Double.toString(Math.max(1, Math.round(usual * 10)) / 10.0).replace('.', ',');
	}

	/// Why a rule fell silent.
	sealed interface Cause {

		/// The name of its message.
		String key();

	}

	/// Whom it names is no more.
	///
	/// @param mended the query with those who took over; null when they are not known
	/// @param brings how many articles of the lull that query finds
	record Dissolved(List<Ended> ended, @Nullable String mended, long brings) implements Cause {

		public Dissolved {
			ended = List.copyOf(ended);
		}

		@Override
		public String key() {
			return "ended";
		}

	}

	/// The source of most of what it found does not work.
	///
	/// @param diagnosis what is the matter with it; null when it gives nothing any more
	/// and nobody knows why
	record SourceDied(SourceId source, String name, @Nullable Diagnosis diagnosis) implements Cause {

		@Override
		public String key() {
			return "source";
		}

	}

	/// A part of the query is found nowhere any more, whatever the other parts ask for.
	record QuietEverywhere(String part) implements Cause {

		@Override
		public String key() {
			return "quiet";
		}

	}

	/// No articles come at all.
	record NothingCollected() implements Cause {

		@Override
		public String key() {
			return "collection";
		}

	}

	/// None of these.
	record Unknown() implements Cause {

		@Override
		public String key() {
			return "unknown";
		}

	}

}
