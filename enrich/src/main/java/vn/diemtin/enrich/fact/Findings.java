package vn.diemtin.enrich.fact;

import java.util.List;

import vn.diemtin.events.fact.Fact;

/// What was found in an article.
///
/// @param topics ids of the taxonomy, the strongest first
/// @param facts in reading order: title, lead, text
public record Findings(List<String> topics, List<Fact> facts) {

	public Findings {
		topics = List.copyOf(topics);
		facts = List.copyOf(facts);
	}

}
