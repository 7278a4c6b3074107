package vn.diemtin.standalone.production;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The compose file as `docker compose` reads it: anchors and merges followed, variables put in.
///
/// @param services by name
/// @param volumes the named ones
record ComposeFile(Map<String, Service> services, Map<String, Object> volumes) {

	/// `$$`, `${NAME}` and `${NAME:-otherwise}`; whatever else compose knows is not used
	/// here.
	private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\$|\\{([A-Za-z_]+)(?::-([^${}]*))?})");

	/// The project's own file, read with nothing set around it.
	static ComposeFile read() {
		return read(Project.root().resolve("docker-compose.yml"), Map.of());
	}

	/// @param around the environment in which `docker compose` is called
	static ComposeFile read(Path file, Map<String, String> around) {
		Map<String, Object> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Project.text(file)));
		Map<String, Service> services = new LinkedHashMap<>();
		map(root.get("services")).forEach((name, service) -> services.put(name, service(name, map(service), around)));
		return new ComposeFile(services, map(root.get("volumes")));
	}

	Service service(String name) {
		Service service = this.services.get(name);
		if (service == null) {
			throw new AssertionError("The compose file has no service " + name);
		}
		return service;
	}

	private static Service service(String name, Map<String, Object> service, Map<String, String> around) {
		Map<String, Object> build = map(service.get("build"));
		Map<String, String> raw = new TreeMap<>();
		map(service.get("environment")).forEach((key, value) -> raw.put(key, String.valueOf(value)));
		Map<String, String> environment = new TreeMap<>();
		raw.forEach((key, value) -> environment.put(key, substituted(value, around)));
		Map<String, String> conditions = new TreeMap<>();
		map(service.get("depends_on"))
			.forEach((other, how) -> conditions.put(other, String.valueOf(map(how).get("condition"))));
		List<String> test = strings(map(service.get("healthcheck")).get("test")).stream()
			.map((part) -> substituted(part, around))
			.toList();
		Object image = service.get("image");
		return new Service(name, (image != null) ? image.toString() : null, build, raw, environment, conditions, test,
				strings(service.get("ports")), service);
	}

	static String substituted(String value, Map<String, String> around) {
		Matcher matcher = VARIABLE.matcher(value);
		StringBuilder text = new StringBuilder();
		while (matcher.find()) {
			String name = matcher.group(1);
			String otherwise = (matcher.group(2) != null) ? matcher.group(2) : "";
			String put = (name == null) ? "$"
					: around.getOrDefault(name, "").isEmpty() ? otherwise : around.getOrDefault(name, "");
			matcher.appendReplacement(text, Matcher.quoteReplacement(put));
		}
		return matcher.appendTail(text).toString();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object node) {
		return (node != null) ? (Map<String, Object>) node : Map.of();
	}

	private static List<String> strings(@Nullable Object node) {
		return (node instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	/// One service.
	///
	/// @param image null when it is built
	/// @param raw its environment as written
	/// @param environment its environment as its processes see it
	/// @param conditions what it waits for: service to condition
	/// @param healthTest the command that tells whether it does its work
	/// @param all everything that is written of it
	record Service(String name, @Nullable String image, Map<String, Object> build, Map<String, String> raw,
			Map<String, String> environment, Map<String, String> conditions, List<String> healthTest,
			List<String> ports, Map<String, Object> all) {

		/// How long it may take to end before it is killed.
		String graceToStop() {
			return String.valueOf(this.all.getOrDefault("stop_grace_period", "10s"));
		}

		/// The command of the health check as the container's shell gets it.
		String healthCommand() {
			if (this.healthTest.size() != 2 || !this.healthTest.getFirst().equals("CMD-SHELL")) {
				throw new AssertionError(this.name + " has no health check by shell: " + this.healthTest);
			}
			return this.healthTest.getLast();
		}

	}

}
