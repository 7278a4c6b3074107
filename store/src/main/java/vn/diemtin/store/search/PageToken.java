package vn.diemtin.store.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.SearchRequest.Sort;

/// Where a page of hits ends: the sort values of its last hit, in a form for URLs. Anything
/// may come back in its place, so it is read with suspicion.
final class PageToken {

	private static final int LONGEST = 200;

	private static final char BETWEEN = '~';

	private PageToken() {
	}

	static String of(Sort sort, List<FieldValue> values) {
		StringBuilder token = new StringBuilder(name(sort));
		values.forEach((value) -> token.append(BETWEEN).append(value._toJsonString()));
		return encoded(token);
	}

	private static String encoded(CharSequence token) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(token.toString().getBytes(StandardCharsets.UTF_8));
	}

	/// Where a slice of facts ends: a name of its order, whole numbers, the article's id.
	static String of(String order, List<FieldValue> values) {
		StringBuilder token = new StringBuilder(order);
		values.forEach((value) -> token.append(BETWEEN).append(value._toJsonString()));
		return encoded(token);
	}

	/// The sort values that a slice begins behind; null for the first.
	/// @throws BadToken when the token is none of this order
	static @Nullable List<FieldValue> place(String order, int numbers, @Nullable String after) {
		if (after == null) {
			return null;
		}
		List<FieldValue> place = read(order, numbers, after);
		if (place == null) {
			throw new BadToken();
		}
		return place;
	}

	/// The sort values of a slice; null when it is no token of this order.
	static @Nullable List<FieldValue> read(String order, int numbers, String token) {
		if (token.length() > LONGEST) {
			return null;
		}
		try {
			String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
			List<String> parts = List.of(plain.split("~", numbers + 2));
			if (parts.size() != numbers + 2 || !parts.getFirst().equals(order)) {
				return null;
			}
			List<FieldValue> values = new ArrayList<>();
			for (String number : parts.subList(1, numbers + 1)) {
				values.add(FieldValue.of(Long.parseLong(number)));
			}
			values.add(FieldValue.of(parts.getLast()));
			return values;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/// The sort values; null when it is no token of this order.
	static @Nullable List<FieldValue> read(Sort sort, String token) {
		if (token.length() > LONGEST) {
			return null;
		}
		try {
			String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
			List<String> parts = new ArrayList<>(List.of(plain.split("~", 5)));
			int expected = (sort == Sort.RELEVANCE) ? 4 : 3;
			if (parts.size() != expected || !parts.removeFirst().equals(name(sort))) {
				return null;
			}
			List<FieldValue> values = new ArrayList<>();
			if (sort == Sort.RELEVANCE) {
				double score = Double.parseDouble(parts.removeFirst());
				if (!Double.isFinite(score)) {
					return null;
				}
				values.add(FieldValue.of(score));
			}
			values.add(FieldValue.of(Long.parseLong(parts.removeFirst())));
			values.add(FieldValue.of(parts.removeFirst()));
			return values;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String name(Sort sort) {
		return switch (sort) {
			case RELEVANCE -> "r";
			case NEWEST -> "n";
			case OLDEST -> "o";
		};
	}

}
