package vn.diemtin.vietnam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What short forms in the language of public bodies stand for: "BĐG" is "bình đẳng giới".
public final class Abbreviations {

	private final Map<String, List<String>> meanings;

	private Abbreviations(Map<String, List<String>> meanings) {
		this.meanings = Map.copyOf(meanings);
	}

	public static Abbreviations load() {
		Map<String, List<String>> meanings = new HashMap<>();
		Table.read("abbreviations.tsv", row -> meanings.put(bare(row.text(0)), List.copyOf(row.list(1, '|'))));
		return new Abbreviations(meanings);
	}

	/// The full forms, the usual one first; empty if the short form is not known. Case,
	/// dashes, commas, spaces and "&" do
	/// not count.
	public List<String> expand(String abbreviation) {
		return this.meanings.getOrDefault(bare(abbreviation), List.of());
	}

	public int size() {
		return this.meanings.size();
	}

	private static String bare(String abbreviation) {
		String key = Spelling.key(abbreviation);
		StringBuilder bare = new StringBuilder(key.length());
		for (int i = 0; i < key.length(); i++) {
			char c = key.charAt(i);
			if (Letters.isSyllable(c) || Character.isDigit(c)) {
				bare.append(c);
			}
		}
		return bare.toString();
	}

}
