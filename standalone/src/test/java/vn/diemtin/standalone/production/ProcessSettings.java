package vn.diemtin.standalone.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;

/// What a process reads from its environment: the variables that its settings file names, and every key of its
/// settings records under the names that Boot lets a variable have.
final class ProcessSettings {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

	private static final String ENVIRONMENT = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

	private final String process;

	private final List<PropertySource<?>> file;

	private final Set<String> named = new TreeSet<>();

	private final Set<String> keys = new TreeSet<>();

	ProcessSettings(String process) {
		this.process = process;
		FileSystemResource yaml = new FileSystemResource(
				Project.root().resolve(process).resolve("src/main/resources/" + process + ".yaml"));
		try {
			this.file = new YamlPropertySourceLoader().load(process, yaml);
			Matcher matcher = PLACEHOLDER.matcher(Project.text(yaml.getFile().toPath()));
			while (matcher.find()) {
				this.named.add(matcher.group(1));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		settings(application(process), new HashSet<>()).forEach((type) -> addKeys(prefix(type), type));
	}

	/// The variables that the settings file names.
	Set<String> named() {
		return this.named;
	}

	boolean reads(String variable) {
		if (this.named.contains(variable)) {
			return true;
		}
		ConfigurationPropertySource source = ConfigurationPropertySource
			.from(new SystemEnvironmentPropertySource(ENVIRONMENT, Map.of(variable, "set")));
		return source != null && this.keys.stream()
			.anyMatch((key) -> source.getConfigurationProperty(ConfigurationPropertyName.of(key)) != null);
	}

	/// The value of a key in an environment, or what its settings file says.
	String value(Map<String, String> environment, String key, String otherwise) {
		ConfigurableEnvironment settings = new StandardEnvironment();
		settings.getPropertySources().forEach((source) -> settings.getPropertySources().remove(source.getName()));
		settings.getPropertySources()
			.addLast(new SystemEnvironmentPropertySource(ENVIRONMENT, Map.copyOf(environment)));
		this.file.forEach(settings.getPropertySources()::addLast);
		return settings.getProperty(key, otherwise);
	}

	int port(Map<String, String> environment) {
		return Integer.parseInt(value(environment, "server.port", "8080"));
	}

	/// The port where the process tells how it is.
	int healthPort(Map<String, String> environment) {
		return Integer.parseInt(value(environment, "management.server.port", String.valueOf(port(environment))));
	}

	private static Class<?> application(String process) {
		try {
			return Class.forName(Project.mainClass(process));
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError("No main class by the image's rule: " + Project.mainClass(process), ex);
		}
	}

	private static Stream<Class<?>> settings(Class<?> configuration, Set<Class<?>> seen) {
		if (!seen.add(configuration)) {
			return Stream.empty();
		}
		List<Class<?>> found = new ArrayList<>();
		EnableConfigurationProperties enabled = configuration.getAnnotation(EnableConfigurationProperties.class);
		if (enabled != null) {
			found.addAll(List.of(enabled.value()));
		}
		Import imported = configuration.getAnnotation(Import.class);
		if (imported != null) {
			for (Class<?> other : imported.value()) {
				settings(other, seen).forEach(found::add);
			}
		}
		return found.stream();
	}

	private static String prefix(Class<?> type) {
		ConfigurationProperties properties = type.getAnnotation(ConfigurationProperties.class);
		if (properties == null) {
			throw new AssertionError(type + " is not a settings record");
		}
		return properties.prefix().isEmpty() ? properties.value() : properties.prefix();
	}

	private void addKeys(String prefix, Class<?> type) {
		if (!type.isRecord()) {
			throw new AssertionError(type + " is not a settings record");
		}
		for (RecordComponent component : type.getRecordComponents()) {
			String key = prefix + "." + kebab(component.getName());
			if (component.getType().isRecord()) {
				addKeys(key, component.getType());
			}
			else {
				this.keys.add(key);
			}
		}
	}

	private static String kebab(String name) {
		StringBuilder kebab = new StringBuilder();
		name.chars().forEach((letter) -> {
			if (Character.isUpperCase(letter)) {
				kebab.append('-');
			}
			kebab.appendCodePoint(letter);
		});
		return kebab.toString().toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.process + " reads " + this.named + " and the variables of " + this.keys;
	}

}
