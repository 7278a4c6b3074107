package vn.diemtin.events.source;

import org.jspecify.annotations.Nullable;

/// What an article keeps of the source that it came from.
public record SourceRef(SourceId id, String name, Source.Group group, @Nullable String place, @Nullable String agency) {

	/// What articles keep of a source.
	public static SourceRef of(Source source) {
		return new SourceRef(source.id(), source.name(), source.group(), source.place(), source.agency());
	}

}
