package vn.diemtin.desk.api;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.events.fact.StatisticFact.Sex;

/// Looks at the parameters of a request before it is answered.
final class Parameters {

	/// The most articles of a page.
	static final int MOST = 100;

	private static final int LONGEST = 2_000;

	private static final int MOST_VALUES = 50;

	private Parameters() {
	}

	/// @throws BadParameter when one that is read makes no sense
	static void check(MultiValueMap<String, String> parameters) {
		parameters.forEach((name, values) -> {
			if (values.size() > MOST_VALUES) {
				throw new BadParameter(name, "given at most " + MOST_VALUES + " times");
			}
			for (String value : values) {
				if (value != null && value.length() > LONGEST) {
					throw new BadParameter(name, "at most " + LONGEST + " characters");
				}
			}
		});
		day(parameters, "from");
		day(parameters, "to");
		oneOf(parameters, "sort", "relevance", "newest", "oldest");
		oneOf(parameters, "sex", "female", "male");
		oneOf(parameters, "status", "planned", "announced", "held", "reported", "postponed", "cancelled");
		size(parameters);
	}

	/// How many articles a page has.
	static int size(MultiValueMap<String, String> parameters) {
		String text = text(parameters, "size");
		if (text.isEmpty()) {
			return MOST;
		}
		try {
			int size = Integer.parseInt(text);
			if (size >= 1 && size <= MOST) {
				return size;
			}
		}
		catch (NumberFormatException ex) {
			// Told below like a number out of range.
		}
		throw new BadParameter("size", "a whole number from 1 to " + MOST);
	}

	static @Nullable String after(MultiValueMap<String, String> parameters) {
		String token = text(parameters, "after");
		return token.isEmpty() ? null : token;
	}

	private static String text(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	static @Nullable Sex sex(@Nullable String text) {
		return "female".equals(text) ? Sex.FEMALE : "male".equals(text) ? Sex.MALE : null;
	}

	static List<Integer> years(List<String> texts) {
		for (String text : texts) {
			if (text.length() != 4 || !text.chars().allMatch((c) -> c >= '0' && c <= '9')) {
				throw new BadParameter("nam", "a year, such as 2026");
			}
		}
		return texts.stream().map(Integer::valueOf).toList();
	}

	private static void day(MultiValueMap<String, String> parameters, String name) {
		String text = text(parameters, name);
		if (!text.isEmpty() && SearchAddress.day(text) == null) {
			throw new BadParameter(name, "a day, such as 2026-01-31");
		}
	}

	private static void oneOf(MultiValueMap<String, String> parameters, String name, String... values) {
		String text = text(parameters, name);
		List<String> known = Arrays.asList(values);
		if (!text.isEmpty() && !known.contains(text)) {
			throw new BadParameter(name, "one of " + String.join(", ", known));
		}
	}

}
