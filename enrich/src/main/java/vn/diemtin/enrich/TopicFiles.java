package vn.diemtin.enrich;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.fact.topic.Taxonomy;

/// Reads the topics that users declare in files of their own.
public final class TopicFiles {

	private static final long LARGEST = 1_000_000;

	private TopicFiles() {
	}

	/// The topics of this program with those of a file, or of all `.yaml` files of a
	/// folder in the order of their names. What cannot
	/// be read is told in the problems and costs nothing else.
	public static Taxonomy read(@Nullable Path path) {
		Taxonomy taxonomy = Taxonomy.standard();
		if (path == null) {
			return taxonomy;
		}
		for (Path file : files(path)) {
			taxonomy = with(taxonomy, file);
		}
		return taxonomy;
	}

	private static Taxonomy with(Taxonomy taxonomy, Path file) {
		String name = String.valueOf(file.getFileName());
		try {
			if (Files.size(file) > LARGEST) {
				return told(taxonomy, name + ": larger than " + LARGEST + " bytes");
			}
			return taxonomy.with(name, Files.readString(file));
		}
		catch (IOException ex) {
			return told(taxonomy, file + ": cannot be read as UTF-8 text (" + ex.getClass().getSimpleName() + ")");
		}
	}

	private static Taxonomy told(Taxonomy taxonomy, String problem) {
		List<String> problems = new ArrayList<>(taxonomy.problems());
		problems.add(problem);
		return new Taxonomy(taxonomy.topics(), problems);
	}

	private static List<Path> files(Path path) {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.filter((file) -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			return List.of(path);
		}
	}

}
