package vn.diemtin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What is imported into Kibana speaks of fields that there are.
class KibanaObjectsTests {

	private static final Path FILE = Path.of("../kibana/diemtin.ndjson");

	private final JsonMapper json = JsonMapper.shared();

	private Map<String, JsonNode> objects() throws IOException {
		Map<String, JsonNode> objects = new HashMap<>();
		try (Stream<String> lines = Files.lines(FILE)) {
			lines.map(this.json::readTree).forEach((object) -> objects.put(object.get("id").asString(), object));
		}
		return objects;
	}

	private JsonNode fields(String view) {
		Index index = Stream.of(Index.values())
			.filter((one) -> view.equals("diemtin-" + one.alias()))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No index " + view));
		return this.json.readTree(index.definition()).at("/mappings/properties");
	}

	@Test
	void countsByFieldsThatCanBeCounted() throws IOException {
		Map<String, JsonNode> objects = objects();
		List<JsonNode> drawn = objects.values()
			.stream()
			.filter((one) -> one.get("type").asString().equals("visualization"))
			.toList();
		assertThat(drawn).hasSize(5);
		for (JsonNode object : drawn) {
			JsonNode fields = fields(object.at("/references/0/id").asString());
			JsonNode state = this.json.readTree(object.at("/attributes/visState").asString());
			for (JsonNode aggregation : state.get("aggs")) {
				String type = aggregation.get("type").asString();
				if (!type.equals("count")) {
					String field = aggregation.at("/params/field").asString();
					assertThat(fields.at("/" + field + "/type").asString("none")).as(field).isEqualTo(switch (type) {
						case "date_histogram" -> "date";
						case "terms" -> "keyword";
						default -> "long";
					});
				}
			}
		}
	}

	@Test
	void refersOnlyToWhatIsImportedWithIt() throws IOException {
		Map<String, JsonNode> objects = objects();
		for (JsonNode object : objects.values()) {
			for (JsonNode reference : object.get("references")) {
				JsonNode meant = objects.get(reference.get("id").asString());
				assertThat(meant).as(reference.toString()).isNotNull();
				assertThat(meant.get("type")).isEqualTo(reference.get("type"));
			}
			if (object.get("type").asString().equals("index-pattern")) {
				assertThat(fields(object.at("/attributes/title").asString())
					.at("/" + object.at("/attributes/timeFieldName").asString() + "/type")
					.asString("none")).isEqualTo("date");
			}
		}
	}

}
