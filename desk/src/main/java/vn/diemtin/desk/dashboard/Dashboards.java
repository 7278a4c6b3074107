package vn.diemtin.desk.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.DeskSettings;

/// The dashboards that there are: those that come along, and those of a folder, which are read anew when their files
/// change. A file of the folder takes the place of one of the same name that comes along.
@Component
class Dashboards {

	/// The one that is shown first.
	static final String FIRST = "tong-quan";

	private static final Logger log = LoggerFactory.getLogger(Dashboards.class);

	private static final List<String> OWN = List.of(FIRST, "tap-huan");

	private static final int MOST_FILES = 50;

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}");

	private static final String ENDING = ".yaml";

	private final DashboardReader reader = new DashboardReader();

	private final Path folder;

	private final Map<String, Dashboard> own = new TreeMap<>();

	private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

	Dashboards(DeskSettings settings) {
		this.folder = settings.dashboards();
		for (String name : OWN) {
			this.own.put(name, this.reader.read(name, resource(name)));
		}
	}

	private static byte[] resource(String name) {
		try (InputStream in = Dashboards.class.getResourceAsStream(name + ENDING)) {
			return Objects.requireNonNull(in, name).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The first of all in front, the others by name.
	Collection<Dashboard> all() {
		Map<String, Dashboard> all = new TreeMap<>((one, other) -> one.equals(other) ? 0
				: one.equals(FIRST) ? -1 : other.equals(FIRST) ? 1 : one.compareTo(other));
		all.putAll(this.own);
		files().forEach((file) -> {
			Dashboard read = read(file);
			all.put(read.name(), read);
		});
		return all.values();
	}

	private List<Path> files() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> isDashboard(file.getFileName().toString()))
				.filter(Files::isRegularFile)
				.sorted()
				.limit(MOST_FILES)
				.toList();
		}
		catch (IOException ex) {
			log.warn("The folder of dashboards {} cannot be read: {}", this.folder, ex.toString());
			return List.of();
		}
	}

	private static boolean isDashboard(String file) {
		return file.endsWith(ENDING) && file.length() <= 80
				&& NAME.matcher(file.substring(0, file.length() - ENDING.length())).matches();
	}

	private Dashboard read(Path file) {
		String name = file.getFileName().toString();
		try {
			Kept now = new Kept(Files.getLastModifiedTime(file).toMillis(), Files.size(file), null);
			Kept before = this.kept.get(file);
			if (before != null && before.dashboard() != null && before.isOf(now)) {
				return before.dashboard();
			}
			try (InputStream in = Files.newInputStream(file)) {
				byte[] content = in.readNBytes(DashboardReader.LARGEST + 1);
				Dashboard read = this.reader.read(name.substring(0, name.length() - ENDING.length()), content);
				this.kept.put(file, new Kept(now.modified(), now.size(), read));
				return read;
			}
		}
		catch (IOException ex) {
			log.warn("The dashboard {} cannot be read: {}", file, ex.toString());
			return this.reader.read(name.substring(0, name.length() - ENDING.length()), new byte[0]);
		}
	}

	private record Kept(long modified, long size, @Nullable Dashboard dashboard) {

		boolean isOf(Kept now) {
			return this.modified == now.modified && this.size == now.size;
		}

	}

}
