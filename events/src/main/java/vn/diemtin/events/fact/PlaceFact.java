package vn.diemtin.events.fact;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// An administrative unit is named.
///
/// @param place GSO code with level, such as `province/38`; null when several are possible
/// @param name its name at the article's date
/// @param candidates the ids that are possible when it is not sure
public record PlaceFact(@JsonUnwrapped Evidence evidence, @Nullable String place, @Nullable String name,
		List<String> candidates) implements Fact {

	public PlaceFact {
		candidates = List.copyOf(candidates);
	}

}
