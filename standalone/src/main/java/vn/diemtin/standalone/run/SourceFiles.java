package vn.diemtin.standalone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.diemtin.events.source.Source;

/// Writes sources as files of a catalogue, one a source.
final class SourceFiles {

	private SourceFiles() {
	}

	static Path write(List<Source> sources, Path folder) {
		try {
			Files.createDirectories(folder);
			YAMLMapper yaml = YAMLMapper.builder()
				.changeDefaultPropertyInclusion(
						(inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
				.build();
			for (Source source : sources) {
				Files.writeString(folder.resolve(source.id() + ".yaml"), yaml.writeValueAsString(source));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
