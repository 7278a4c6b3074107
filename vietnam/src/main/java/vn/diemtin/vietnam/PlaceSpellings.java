package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ways in which one place name is written, beside those that the key makes one.
final class PlaceSpellings {

	private static final int MOST = 64;

	private static final String QUARTER = Spelling.key("quận");

	/// How names of the Central Highlands are put into Vietnamese letters, by syllable
	/// keys; the first is that of the tables.
	private static final Map<String, List<String>> SYLLABLES = syllables("đắk đăk đắc đăc dak đak dăk", "đắc đắk dak",
			"lắk lăk lắc lak", "nông nong", "krông krong", "kông kong", "pắc pắk păk păc pak pac", "kạn cạn",
			"buôn buon ban", "thuột thuôt thuot", "mơ mo", "ma mê", "glei glây", "păng pang", "rlấp r'lấp", "song xong",
			"drăng đrăng", "hleo h'leo", "leo lêo", "căng cang", "wer ver");

	private PlaceSpellings() {
	}

	private static Map<String, List<String>> syllables(String... groups) {
		Map<String, List<String>> all = new HashMap<>();
		for (String group : groups) {
			List<String> forms = new ArrayList<>();
			for (String form : group.split(" ")) {
				forms.add(Spelling.key(form));
			}
			all.put(forms.getFirst(), List.copyOf(forms));
		}
		return Map.copyOf(all);
	}

	static boolean isNumber(String name) {
		return name.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	/// "q.2": an urban district that is no more.
	static boolean isQuarter(String key) {
		int end = key.length();
		while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || ". ".indexOf(key.charAt(end - 1)) >= 0)) {
			end--;
		}
		String word = key.substring(0, end);
		return word.equals("q") || word.equals(QUARTER);
	}

	/// Other keys for a key, without it.
	static Set<String> variants(String key, List<Place> named) {
		Set<String> variants = new LinkedHashSet<>();
		if (isHighland(key)) {
			variants.add("");
			for (String syllable : key.split(" ")) {
				Set<String> longer = new LinkedHashSet<>();
				for (String head : variants) {
					for (String form : SYLLABLES.getOrDefault(syllable, List.of(syllable))) {
						longer.add(head.isEmpty() ? form : head + " " + form);
					}
				}
				variants = longer.size() > MOST ? new LinkedHashSet<>(List.copyOf(longer).subList(0, MOST)) : longer;
			}
		}
		if (key.indexOf('\'') >= 0) {
			variants.add(key.replace("' ", "'"));
			variants.add(key.replace(" ", ""));
			variants.add(key.replace("'", ""));
			variants.add(key.replace("'", " "));
		}
		if (named.getFirst().level() == Level.PROVINCE && variants.size() > 1) {
			variants.addAll(variants.stream().map(variant -> variant.replace(" ", "")).toList());
		}
		variants.remove(key);
		return variants;
	}

	private static boolean isHighland(String key) {
		int start = 0;
		while (start <= key.length()) {
			int end = key.indexOf(' ', start);
			end = end < 0 ? key.length() : end;
			if (SYLLABLES.containsKey(key.substring(start, end))) {
				return true;
			}
			start = end + 1;
		}
		return false;
	}

	/// "quận 1", "Q.1", "phường 05".
	static List<String> numbered(Place place) {
		List<String> names = new ArrayList<>();
		String number = place.name();
		String padded = number.length() == 1 ? "0" + number : number;
		for (String written : number.equals(padded) ? List.of(number) : List.of(number, padded)) {
			names.add(place.kind().word() + " " + written);
			for (String abbreviation : place.kind().abbreviations()) {
				names.add(abbreviation + written);
				names.add(abbreviation + " " + written);
				names.add(abbreviation + "." + written);
				names.add(abbreviation + ". " + written);
			}
		}
		return names;
	}

}
