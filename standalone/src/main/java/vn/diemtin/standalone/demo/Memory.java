package vn.diemtin.standalone.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;

/// What the demo portals were at their first start in a data folder.
final class Memory {

	private final Path file;

	private final Properties values;

	private Memory(Path file, Properties values) {
		this.file = file;
		this.values = values;
	}

	static Memory in(Path folder, Clock clock) {
		Path file = folder.resolve("portals.properties");
		Properties values = new Properties();
		try {
			Files.createDirectories(folder);
			if (Files.exists(file)) {
				try (Reader reader = Files.newBufferedReader(file)) {
					values.load(reader);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		values.putIfAbsent("first-start", clock.instant().toString());
		return new Memory(file, values);
	}

	Instant firstStart() {
		return Instant.parse(this.values.getProperty("first-start"));
	}

	/// The day from which the articles' ages count.
	LocalDate anchor() {
		return LocalDate.ofInstant(firstStart(), Site.VIETNAM);
	}

	/// The port of a portal, 0 when it has none yet.
	int port(String portal) {
		return Integer.parseInt(this.values.getProperty("port." + portal, "0"));
	}

	void port(String portal, int port) {
		this.values.setProperty("port." + portal, Integer.toString(port));
	}

	void save() {
		try (Writer writer = Files.newBufferedWriter(this.file)) {
			this.values.store(writer, "The demo portals at their first start");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
