package vn.diemtin.enrich.fact.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Something that articles are about.
///
/// @param id such as `gender-equality`
/// @param name what people call it
/// @param parent the topic that it is a part of
/// @param says phrases that are about nothing else
/// @param hints phrases of which several are needed
/// @param not phrases that say nothing, whatever words are in them
public record Topic(String id, String name, @Nullable String parent, List<String> says, List<String> hints,
		List<String> not) {

	public Topic {
		says = List.copyOf(says);
		hints = List.copyOf(hints);
		not = List.copyOf(not);
	}

}
