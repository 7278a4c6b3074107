package vn.diemtin.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The description of the API for people: made from the description for machines each time it is
/// asked for, without a script.
@Controller
class ApiGuide {

	private static final String DESCRIPTION = "/v3/api-docs";

	private final OpenApiWebMvcResource description;

	private final JsonMapper json;

	ApiGuide(OpenApiWebMvcResource description, JsonMapper json) {
		this.description = description;
		this.json = json;
	}

	/// An address that answers.
	record Endpoint(String method, String path, String summary, String description, List<Field> parameters,
			List<Field> answers) {
	}

	/// A parameter, an answer or a field of a structure.
	record Field(String name, String type, boolean required, String meaning) {
	}

	/// A structure of JSON.
	record Schema(String name, List<Field> fields) {
	}

	@GetMapping("/api")
	String page(HttpServletRequest request, Locale locale, Model model) throws JsonProcessingException {
		JsonNode api = this.json.readTree(this.description.openapiJson(request, DESCRIPTION, locale));
		List<Endpoint> endpoints = new ArrayList<>();
		api.path("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((method) -> endpoints.add(endpoint(path.getKey(), method.getKey(), method.getValue()))));
		List<Schema> schemas = new ArrayList<>();
		api.path("components").path("schemas").properties().forEach((schema) -> schemas.add(schema(schema)));
		model.addAttribute("endpoints", endpoints);
		model.addAttribute("schemas", schemas);
		return "api";
	}

	private static Endpoint endpoint(String path, String method, JsonNode said) {
		List<Field> parameters = new ArrayList<>();
		said.path("parameters")
			.forEach((parameter) -> parameters.add(new Field(text(parameter, "name"), type(parameter.path("schema")),
					parameter.path("required").asBoolean(false), text(parameter, "description"))));
		List<Field> answers = new ArrayList<>();
		said.path("responses").properties().forEach((answer) -> {
			String type = "";
			for (Map.Entry<String, JsonNode> content : answer.getValue().path("content").properties()) {
				type = type(content.getValue().path("schema"));
			}
			answers.add(new Field(answer.getKey(), type, false, text(answer.getValue(), "description")));
		});
		return new Endpoint(method.toUpperCase(Locale.ROOT), path, text(said, "summary"), text(said, "description"),
				parameters, answers);
	}

	private static Schema schema(Map.Entry<String, JsonNode> schema) {
		List<Field> fields = new ArrayList<>();
		List<String> required = new ArrayList<>();
		schema.getValue().path("required").forEach((name) -> required.add(name.asString("")));
		schema.getValue()
			.path("properties")
			.properties()
			.forEach((field) -> fields.add(new Field(field.getKey(), type(field.getValue()),
					required.contains(field.getKey()), text(field.getValue(), "description"))));
		return new Schema(schema.getKey(), fields);
	}

	private static String text(JsonNode node, String field) {
		return node.path(field).asString("");
	}

	private static String type(JsonNode schema) {
		String reference = text(schema, "$ref");
		if (!reference.isEmpty()) {
			return reference.substring(reference.lastIndexOf('/') + 1);
		}
		String type = text(schema, "type");
		if ("array".equals(type)) {
			return type(schema.path("items")) + "[]";
		}
		String format = text(schema, "format");
		return format.isEmpty() ? type : type + " (" + format + ")";
	}

}
