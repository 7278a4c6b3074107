package vn.diemtin.ingest.read.page;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that a script posts to ask for a page of a list: found beside the address in the script, and counted up from
/// page to page. What a script only computes is not guessed.
public final class PostedData {

	private static final Set<String> NUMBERS = Set.of("page", "pageindex", "p", "trang", "pageno", "pagenumber",
			"currentpage", "paged", "pagenum", "trangso");

	private static final Set<String> STARTS = Set.of("skip", "offset", "start", "from", "skipcount");

	private static final Set<String> SIZES = Set.of("take", "limit", "size", "length", "pagesize", "rows", "top",
			"count", "maxresultcount", "rowsperpage", "itemsperpage", "perpage");

	private static final int BEFORE = 200;

	private static final int AFTER = 800;

	private static final int LONGEST = 2_000;

	private static final int DEEPEST = 3;

	private static final int LAST = 10_000;

	private static final int LAST_ITEM = 1_000_000;

	/// Reads object literals of scripts, as far as these hold nothing but values.
	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
			.enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
			.enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).build())
			.build())
		.build();

	private PostedData() {
	}

	/// What a script posts to an address that stands in it; null when it does not post,
	/// or
	/// what it posts has no number of the page.
	static @Nullable String near(String code, String address) {
		int at = code.indexOf(address);
		int from = Math.max(0, at - BEFORE);
		int to = Math.min(code.length(), at + address.length() + AFTER);
		String window = code.substring(from, to);
		if (!window.toLowerCase(Locale.ROOT).contains("post")) {
			return null;
		}
		int after = at - from + address.length();
		for (int open = window.indexOf('{', after); open >= 0; open = window.indexOf('{', open + 1)) {
			int close = end(window, open);
			ObjectNode object = (close > open) ? object(window.substring(open, close)) : null;
			if (object != null && counted(object, 0)) {
				return object(window.substring(open, close)) instanceof ObjectNode first ? first.toString() : null;
			}
		}
		return null;
	}

	/// What asks for the page after the one that was asked for; null when no number of it
	/// is found.
	public static @Nullable String following(String json) {
		ObjectNode object = (json.length() <= LONGEST * 2) ? object(json) : null;
		return (object != null && counted(object, 0)) ? object.toString() : null;
	}

	/// Counts up, and tells whether there was something to count.
	private static boolean counted(ObjectNode object, int depth) {
		String start = null;
		int size = 0;
		for (String name : object.propertyNames()) {
			JsonNode value = object.path(name);
			String plain = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
			Integer number = number(value);
			if (number != null && NUMBERS.contains(plain) && number < LAST) {
				put(object, name, value, number + 1);
				return true;
			}
			if (number != null && STARTS.contains(plain) && number < LAST_ITEM) {
				start = name;
			}
			else if (number != null && SIZES.contains(plain)) {
				size = number;
			}
		}
		if (start != null && size > 0 && size < LAST) {
			JsonNode value = object.path(start);
			Integer first = number(value);
			put(object, start, value, ((first != null) ? first : 0) + size);
			return true;
		}
		for (String name : object.propertyNames()) {
			if (depth < DEEPEST && object.path(name) instanceof ObjectNode inner && counted(inner, depth + 1)) {
				return true;
			}
		}
		return false;
	}

	/// A number, which some write as text.
	private static @Nullable Integer number(JsonNode value) {
		if (value.isInt() && value.intValue() >= 0) {
			return value.intValue();
		}
		String text = value.isString() ? value.asString() : "";
		boolean isNumber = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch((c) -> c >= '0' && c <= '9');
		return isNumber ? Integer.valueOf(text) : null;
	}

	private static void put(ObjectNode object, String name, JsonNode old, int number) {
		if (old.isString()) {
			object.put(name, String.valueOf(number));
		}
		else {
			object.put(name, number);
		}
	}

	private static @Nullable ObjectNode object(String text) {
		try {
			return MAPPER.readTree(text) instanceof ObjectNode object ? object : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/// Behind the bracket that closes the one at a place; -1 when it is not near.
	private static int end(String text, int open) {
		int depth = 0;
		char quote = 0;
		for (int i = open; i < text.length() && i - open < LONGEST; i++) {
			char unit = text.charAt(i);
			if (quote != 0) {
				if (unit == '\\') {
					i++;
				}
				else if (unit == quote) {
					quote = 0;
				}
			}
			else if (unit == '"' || unit == '\'') {
				quote = unit;
			}
			else if (unit == '{') {
				depth++;
			}
			else if (unit == '}' && --depth == 0) {
				return i + 1;
			}
		}
		return -1;
	}

}
