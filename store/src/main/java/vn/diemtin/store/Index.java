package vn.diemtin.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The indices. A change that Elasticsearch cannot make to an index that is in use needs a
/// higher version here, and the topics read again from their beginning.
enum Index {

	ARTICLES(3), STORIES(1), TRAININGS(1), SOURCES(1), FETCHES(1), HEALTH(1), ALERTS(1), RULES(1), DISPOSITIONS(1),
	TRIALS(1), BACKFILLS(1), REVISIONS(1), TURNS(1), CHANGES(1), DELIVERIES(1), TOLD(1), READS(1), AUDITS(1);

	private final int version;

	Index(int version) {
		this.version = version;
	}

	/// The name that it is read and written by, less the prefix.
	String alias() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// The name of the index behind the alias, less the prefix.
	String versioned() {
		return alias() + "-v" + this.version;
	}

	/// Its mapping, and where words are searched for its settings.
	String definition() {
		String file = alias() + ".json";
		try (InputStream stream = Index.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("The file " + file + " is missing from the jar");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
