package vn.diemtin.events.fact;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A public body is named.
///
/// @param agency its id in the registry; null when several are possible
/// @param name its name in the registry
/// @param candidates the ids that are possible when it is not sure
public record AgencyFact(@JsonUnwrapped Evidence evidence, @Nullable String agency, @Nullable String name,
		List<String> candidates) implements Fact {

	public AgencyFact {
		candidates = List.copyOf(candidates);
	}

}
