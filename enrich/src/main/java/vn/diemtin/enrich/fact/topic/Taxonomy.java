package vn.diemtin.enrich.fact.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The topics that articles are told apart by. Users add their own and put others in the place of those that are here, in the same
/// form as `topics.yaml`; what is wrong in it costs only the topic that it is in.
///
/// @param topics in the order of declaration
/// @param problems what was wrong, for people to read
public record Taxonomy(List<Topic> topics, List<String> problems) {

	public Taxonomy {
		topics = List.copyOf(topics);
		problems = List.copyOf(problems);
	}

	/// The topics of this program.
	public static Taxonomy standard() {
		try (InputStream in = Objects.requireNonNull(Taxonomy.class.getResourceAsStream("topics.yaml"))) {
			return new Taxonomy(List.of(), List.of()).with("topics.yaml",
					new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// With the topics that a file declares; one of the same id takes the place of that
	/// which is here.
	///
	/// @param name what the file is called in the problems
	public Taxonomy with(String name, String yaml) {
		TopicFile file = TopicFile.read(name, yaml);
		Map<String, Topic> byId = new LinkedHashMap<>();
		topics.forEach((topic) -> byId.put(topic.id(), topic));
		file.topics().forEach((topic) -> byId.put(topic.id(), topic));
		List<String> told = new ArrayList<>(problems);
		told.addAll(file.problems());
		for (Topic topic : file.topics()) {
			if (topic.parent() != null && (!byId.containsKey(topic.parent()) || topic.parent().equals(topic.id()))) {
				told.add("%s: topic %s: no other topic is called %s, its parent".formatted(name, topic.id(),
						topic.parent()));
				topics.stream()
					.filter((known) -> known.id().equals(topic.id()))
					.findFirst()
					.ifPresentOrElse((known) -> byId.put(known.id(), known), () -> byId.remove(topic.id()));
			}
		}
		return new Taxonomy(List.copyOf(byId.values()), told);
	}

}
