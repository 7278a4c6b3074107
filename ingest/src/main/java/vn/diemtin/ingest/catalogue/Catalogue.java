package vn.diemtin.ingest.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.ingest.catalogue.SourceReader.Reading;

/// The sources that files declare, and what is wrong with the files that declare none. A bad file never costs its
/// neighbours.
///
/// @param sources in the order of their files' names
/// @param errors each names the file and the field
public record Catalogue(List<Source> sources, List<String> errors) {

	public Catalogue {
		sources = List.copyOf(sources);
		errors = List.copyOf(errors);
	}

	/// Reads the built-in files and then a folder's, which add to them and replace those
	/// of the same id.
	/// @param folder null when there are only the built-in ones
	public static Catalogue read(boolean builtIn, @Nullable Path folder) {
		Reader reader = new Reader();
		if (builtIn) {
			reader.readBuiltIn();
		}
		if (folder != null) {
			reader.readFolder(folder);
		}
		return reader.catalogue();
	}

	/// Reads one declaration.
	/// @param name for the errors
	public static Catalogue of(String name, String declaration) {
		Reader reader = new Reader();
		reader.add(name, declaration.getBytes(StandardCharsets.UTF_8), new HashMap<>());
		return reader.catalogue();
	}

	private static final class Reader {

		private final SourceReader files = new SourceReader();

		private final Map<SourceId, Source> sources = new LinkedHashMap<>();

		private final List<String> errors = new ArrayList<>();

		void readBuiltIn() {
			try {
				Map<SourceId, String> seen = new HashMap<>();
				for (Resource file : new PathMatchingResourcePatternResolver(Catalogue.class.getClassLoader())
					.getResources("classpath:sources/*.yaml")) {
					try (InputStream content = file.getInputStream()) {
						add(String.valueOf(file.getFilename()), content.readAllBytes(), seen);
					}
				}
			}
			catch (IOException ex) {
				this.errors.add("the built-in sources cannot be read: " + ex.getMessage());
			}
		}

		void readFolder(Path folder) {
			List<Path> paths;
			try (Stream<Path> found = Files.list(folder)) {
				paths = found.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList();
			}
			catch (IOException ex) {
				this.errors.add(folder + ": the folder cannot be read: " + ex.getMessage());
				return;
			}
			Map<SourceId, String> seen = new HashMap<>();
			for (Path path : paths) {
				try {
					add(path.toString(), Files.readAllBytes(path), seen);
				}
				catch (IOException ex) {
					this.errors.add(path + ": cannot be read: " + ex.getMessage());
				}
			}
		}

		private void add(String file, byte[] content, Map<SourceId, String> seen) {
			switch (this.files.read(file, content)) {
				case Reading.Rejected(List<String> reasons) -> this.errors.addAll(reasons);
				case Reading.Declared(Source source) -> {
					String earlier = seen.putIfAbsent(source.id(), file);
					if (earlier != null) {
						this.errors.add(file + ": id '" + source.id() + "' is that of " + earlier + " too");
					}
					else {
						this.sources.put(source.id(), source);
					}
				}
			}
		}

		Catalogue catalogue() {
			Map<String, SourceId> owners = new HashMap<>();
			List<Source> kept = new ArrayList<>();
			for (Source source : this.sources.values()) {
				List<String> shared = source.entrances()
					.stream()
					.map(Entrance::url)
					.filter((url) -> !source.id().equals(owners.getOrDefault(url, source.id())))
					.toList();
				for (String url : shared) {
					this.errors.add(source.id() + ": entrances: " + url + " is an entrance of " + owners.get(url));
				}
				if (shared.isEmpty()) {
					source.entrances().forEach((entrance) -> owners.put(entrance.url(), source.id()));
					kept.add(source);
				}
			}
			return new Catalogue(kept, this.errors);
		}

	}

}
