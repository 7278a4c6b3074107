package vn.diemtin.ingest.catalogue;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.boot.convert.DurationStyle;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.PageRules;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.TlsProfile;
import vn.diemtin.ingest.read.text.LenientJson;

/// Reads one source from its file, and says of a bad one which field is wrong and why.
final class SourceReader {

	private static final int LARGEST = 64 * 1024;

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Set<String> FIELDS = Set.of("id", "name", "group", "place", "agency", "family", "entrances",
			"pollEvery", "datePattern", "verified", "paused", "reading", "until", "successor", "tls");

	private static final Set<String> TLS_FIELDS = Set.of("intermediates", "legacy");

	private static final Set<String> ENTRANCE_FIELDS = Set.of("kind", "url", "pages", "json");

	private static final int LONGEST_JSON = 4_000;

	private final YAMLMapper yaml = new YAMLMapper();

	/// What a file gave.
	sealed interface Reading {

		/// The source that it declares.
		record Declared(Source source) implements Reading {
		}

		/// Why it declares none, one sentence a field.
		record Rejected(List<String> errors) implements Reading {
		}

	}

	Reading read(String file, byte[] content) {
		if (content.length > LARGEST) {
			return new Reading.Rejected(List.of(file + ": larger than " + LARGEST + " bytes"));
		}
		try {
			return new Attempt(file, this.yaml.readTree(content)).read();
		}
		catch (JacksonException ex) {
			return new Reading.Rejected(List.of(file + ": not YAML: " + ex.getOriginalMessage()));
		}
	}

	/// One file being read; gathers what is wrong with it.
	private static final class Attempt {

		private final String file;

		private final JsonNode root;

		private final List<String> errors = new ArrayList<>();

		Attempt(String file, JsonNode root) {
			this.file = file;
			this.root = root;
		}

		Reading read() {
			if (!this.root.isObject()) {
				return new Reading.Rejected(List.of(this.file + ": holds no fields"));
			}
			checkNames(this.root, FIELDS, "");
			String id = required(this.root, "id", "");
			if (!id.isEmpty() && !ID.matcher(id).matches()) {
				error("id", "'" + id + "' is not made of lower-case letters, digits and single hyphens");
			}
			String name = required(this.root, "name", "");
			Source.@Nullable Group group = choice(Source.Group.class, required(this.root, "group", ""), "group");
			List<Entrance> entrances = entrances();
			@Nullable String pollEvery = text(this.root, "pollEvery", "");
			@Nullable Duration every = (pollEvery != null) ? duration(pollEvery) : null;
			boolean verified = flag("verified");
			boolean paused = flag("paused");
			@Nullable String place = text(this.root, "place", "");
			@Nullable String agency = text(this.root, "agency", "");
			@Nullable String family = text(this.root, "family", "");
			@Nullable String datePattern = text(this.root, "datePattern", "");
			PageRules pages = new PageRulesReader(this.root.path("reading"), this::error).read();
			@Nullable LocalDate until = date("until");
			@Nullable String successor = text(this.root, "successor", "");
			@Nullable TlsProfile tls = tls();
			if (!this.errors.isEmpty() || group == null) {
				return new Reading.Rejected(List.copyOf(this.errors));
			}
			return new Reading.Declared(
					new Source(new SourceId(id), name, group, place, agency, family, entrances, every, datePattern,
							verified, paused, pages, until, (successor != null) ? new SourceId(successor) : null, tls));
		}

		private @Nullable TlsProfile tls() {
			JsonNode node = this.root.path("tls");
			if (node.isMissingNode() || node.isNull()) {
				return null;
			}
			checkNames(node, TLS_FIELDS, "tls.");
			List<String> intermediates = new ArrayList<>();
			for (JsonNode pem : node.path("intermediates")) {
				if (!pem.asString().contains("-----BEGIN CERTIFICATE-----")) {
					error("tls.intermediates", "must be certificates in PEM");
				}
				intermediates.add(pem.asString());
			}
			return new TlsProfile(intermediates, node.path("legacy").asBoolean(false));
		}

		private @Nullable LocalDate date(String name) {
			@Nullable String value = text(this.root, name, "");
			try {
				return (value != null) ? LocalDate.parse(value) : null;
			}
			catch (DateTimeParseException ex) {
				error(name, "'" + value + "' is not a day such as 2025-07-01");
				return null;
			}
		}

		private List<Entrance> entrances() {
			JsonNode nodes = this.root.path("entrances");
			if (!nodes.isArray() || nodes.isEmpty()) {
				error("entrances", "must be a list of at least one");
				return List.of();
			}
			List<Entrance> entrances = new ArrayList<>();
			for (int i = 0; i < nodes.size(); i++) {
				JsonNode node = nodes.get(i);
				String path = "entrances[" + i + "].";
				checkNames(node, ENTRANCE_FIELDS, path);
				Entrance.@Nullable Kind kind = choice(Entrance.Kind.class, required(node, "kind", path), path + "kind");
				String url = required(node, "url", path);
				checkUrl(url, path + "url");
				JsonNode pages = node.path("pages");
				if (!pages.isMissingNode() && (!pages.isInt() || pages.intValue() < 1)) {
					error(path + "pages", "must be a whole number from 1");
				}
				String json = json(node, kind, path + "json");
				if (kind != null) {
					entrances
						.add(new Entrance(kind, url, pages.isInt() ? Integer.valueOf(pages.intValue()) : null, json));
				}
			}
			return entrances;
		}

		private @Nullable String json(JsonNode entrance, Entrance.@Nullable Kind kind, String path) {
			JsonNode json = entrance.path("json");
			if (json.isMissingNode()) {
				return null;
			}
			boolean isObject = json.isString() && LenientJson.read(json.asString()) instanceof ObjectNode;
			if (!isObject || kind != Entrance.Kind.LISTING || json.asString().length() > LONGEST_JSON) {
				error(path, "must be a text that holds a JSON object, and belongs to a listing");
				return null;
			}
			return json.asString();
		}

		private void checkUrl(String url, String path) {
			if (url.isEmpty()) {
				return;
			}
			try {
				URI uri = URI.create(url);
				if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) || uri.getHost() == null) {
					error(path, "'" + url + "' is not an http or https address");
				}
			}
			catch (IllegalArgumentException ex) {
				error(path, "'" + url + "' is not an address: " + ex.getMessage());
			}
		}

		private void checkNames(JsonNode node, Set<String> known, String path) {
			for (String name : node.propertyNames()) {
				if (!known.contains(name)) {
					error(path + name, "is not a field; fields are " + known.stream().sorted().toList());
				}
			}
		}

		private String required(JsonNode node, String name, String path) {
			@Nullable String value = text(node, name, path);
			if (value == null) {
				error(path + name, "is missing");
				return "";
			}
			return value;
		}

		private @Nullable String text(JsonNode node, String name, String path) {
			JsonNode value = node.path(name);
			if (value.isMissingNode() || value.isNull()) {
				return null;
			}
			if (!value.isValueNode() || value.asString().isBlank()) {
				error(path + name, "must be a text");
				return null;
			}
			return value.asString().strip();
		}

		private <E extends Enum<E>> @Nullable E choice(Class<E> type, String value, String path) {
			if (value.isEmpty()) {
				return null;
			}
			for (E choice : type.getEnumConstants()) {
				if (choice.name().equals(value.toUpperCase(Locale.ROOT))) {
					return choice;
				}
			}
			error(path, "'" + value + "' is not one of "
					+ List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
			return null;
		}

		private @Nullable Duration duration(String value) {
			try {
				Duration duration = DurationStyle.detectAndParse(value);
				if (duration.isPositive()) {
					return duration;
				}
			}
			catch (IllegalArgumentException ex) {
				// Falls through to the same error.
			}
			error("pollEvery", "'" + value + "' is not a duration such as 30m");
			return null;
		}

		private boolean flag(String name) {
			JsonNode value = this.root.path(name);
			if (!value.isMissingNode() && !value.isBoolean()) {
				error(name, "must be true or false");
			}
			return value.isBoolean() && value.booleanValue();
		}

		private void error(String field, String problem) {
			this.errors.add(this.file + ": " + field + " " + problem);
		}

	}

}
