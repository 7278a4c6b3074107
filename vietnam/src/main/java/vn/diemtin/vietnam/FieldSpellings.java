package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The many ways to write a field of work: "Lao động - Thương binh và Xã hội", "Lao động, Thương binh và Xã hội",
/// "Lao động - TB&XH", "LĐ-TB&XH", "LĐTBXH".
final class FieldSpellings {

	private static final List<String> JOINTS = List.of(" ", " và ", ", ", " & ", "&", ",");

	private static final List<String> SHORT_JOINTS = List.of("", " ", "&", " & ", ",", ", ", " và ");

	private record Field(String name, List<String> parts, List<String> shortParts) {
	}

	private final Map<String, Field> fields = new HashMap<>();

	static FieldSpellings load() {
		FieldSpellings spellings = new FieldSpellings();
		Table.read("fields.tsv",
				row -> spellings.fields.put(row.text(0), new Field(row.text(1), row.list(2, '|'), row.list(3, '|'))));
		return spellings;
	}

	/// All spellings of a name that ends with the name of the field ("Sở " and the
	/// field), the given one first.
	Set<String> of(String name, String slug) {
		Set<String> all = new LinkedHashSet<>();
		all.add(name);
		Field field = this.fields.get(slug);
		if (field == null || !name.endsWith(field.name()) || name.equals(field.name())) {
			return all;
		}
		String before = name.substring(0, name.length() - field.name().length());
		joined(field.parts(), JOINTS).forEach(spelling -> all.add(before + spelling));
		joined(field.shortParts(), SHORT_JOINTS).forEach(spelling -> all.add(before + spelling));
		if (field.parts().size() > 1) {
			mixed(field).forEach(spelling -> all.add(before + spelling));
		}
		return all;
	}

	/// The first part in full, the others short; and the last one in full.
	private static Set<String> mixed(Field field) {
		List<String> headFull = new ArrayList<>(field.shortParts());
		headFull.set(0, field.parts().getFirst());
		List<String> tailFull = new ArrayList<>(field.shortParts());
		tailFull.set(tailFull.size() - 1, field.parts().getLast());
		Set<String> mixed = new LinkedHashSet<>();
		Set<String> tails = joined(field.shortParts().subList(1, field.shortParts().size()), SHORT_JOINTS);
		for (String joint : JOINTS) {
			tails.forEach(tail -> mixed.add(headFull.getFirst() + joint + tail));
		}
		mixed.addAll(joined(tailFull, JOINTS));
		return mixed;
	}

	private static Set<String> joined(List<String> parts, List<String> joints) {
		Set<String> joined = new LinkedHashSet<>();
		joined.add(parts.getFirst());
		for (String part : parts.subList(1, parts.size())) {
			Set<String> longer = new LinkedHashSet<>();
			for (String head : joined) {
				joints.forEach(joint -> longer.add(head + joint + part));
			}
			joined = longer;
		}
		return joined;
	}

}
