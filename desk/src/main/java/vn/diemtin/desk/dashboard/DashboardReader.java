package vn.diemtin.desk.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.diemtin.desk.dashboard.Declared.Broken;

/// Reads a dashboard from a file. What is bad becomes a broken panel that says why; the panels beside it are read.
final class DashboardReader {

	static final int LARGEST = 64 * 1024;

	private static final int MOST_PANELS = 40;

	private static final int DEEPEST = 8;

	private static final Set<String> FIELDS = Set.of("title", "panels");

	private final YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
		.build());

	/// @param name of the file, without its ending
	Dashboard read(String name, byte[] content) {
		if (content.length > LARGEST) {
			return broken(name, "panel.large", Integer.toString(LARGEST / 1024));
		}
		JsonNode root;
		try {
			root = this.yaml.readTree(content);
		}
		catch (JacksonException ex) {
			return broken(name, "panel.yaml", shortened(ex.getOriginalMessage()));
		}
		if (root == null || !root.isObject() || !root.path("panels").isArray()) {
			return broken(name, "panel.none");
		}
		List<Declared> panels = new ArrayList<>();
		for (String field : root.propertyNames()) {
			if (!FIELDS.contains(field)) {
				panels.add(new Broken("file", Title.NONE, "panel.field", List.of(shortened(field))));
			}
		}
		Set<String> ids = new HashSet<>();
		for (JsonNode node : root.path("panels")) {
			if (panels.size() >= MOST_PANELS) {
				panels.add(new Broken("rest", Title.NONE, "panel.many", List.of(Integer.toString(MOST_PANELS))));
				break;
			}
			Declared panel = PanelReader.read("panel-" + (panels.size() + 1), node);
			panels.add(ids.add(panel.id()) ? panel
					: new Broken(panel.id() + "-" + panels.size(), panel.title(), "panel.twice", List.of(panel.id())));
		}
		return new Dashboard(name, PanelReader.title(root.path("title"), name), panels);
	}

	private static Dashboard broken(String name, String reason, String... arguments) {
		return new Dashboard(name, new Title(name, name),
				List.of(new Broken("file", Title.NONE, reason, List.of(arguments))));
	}

	static String shortened(String text) {
		return (text.length() <= 200) ? text : text.substring(0, 200) + "…";
	}

}
