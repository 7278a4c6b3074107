package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the kind of a place before its name: "tỉnh", "TP.", "Q.".
final class KindWords {

	/// @param length of the key form with what stands between it and the name
	/// @param isSmall whether it is written as a common word or an abbreviation, and not
	/// as a part of a name ("phố Xã Đàn")
	record Prefix(PlaceKind kind, int length, boolean isSmall) {

		/// The levels of units of this kind.
		Set<Level> levels() {
			return switch (this.kind) {
				case PROVINCE -> Set.of(Level.PROVINCE);
				case CITY -> Set.of(Level.PROVINCE, Level.DISTRICT);
				case URBAN_DISTRICT, RURAL_DISTRICT, TOWN -> Set.of(Level.DISTRICT);
				case WARD, COMMUNE, TOWNSHIP, SPECIAL_ZONE -> Set.of(Level.COMMUNE);
			};
		}

	}

	/// @param word the key without what follows the word
	private record Form(String key, String word, PlaceKind kind) {

		Form(String key, PlaceKind kind) {
			this(key, key.strip(), kind);
		}

	}

	private static final String COOPERATIVE = Spelling.key("tác") + " ";

	private static final String STREETS = Spelling.key("phố") + " ";

	private static final List<Form> FORMS = forms();

	private KindWords() {
	}

	private static List<Form> forms() {
		List<Form> forms = new ArrayList<>();
		for (PlaceKind kind : PlaceKind.values()) {
			forms.add(new Form(Spelling.key(kind.word()) + " ", kind));
			for (String abbreviation : kind.abbreviations()) {
				forms.add(new Form(abbreviation + ".", kind));
				forms.add(new Form(abbreviation + ". ", kind));
				if (abbreviation.length() > 1) {
					forms.add(new Form(abbreviation + " ", kind));
				}
			}
		}
		forms.sort(Comparator.comparingInt((Form form) -> form.key().length()).reversed());
		return List.copyOf(forms);
	}

	/// The kind that a key begins with.
	static @Nullable Prefix prefix(String key) {
		for (Form form : FORMS) {
			if (key.startsWith(form.key()) && key.length() > form.key().length()) {
				return new Prefix(form.kind(), form.key().length(), true);
			}
		}
		return null;
	}

	/// The kind that stands right before a name in a text.
	static @Nullable Prefix before(MatchText text, int nameStart) {
		for (Form form : FORMS) {
			int from = nameStart - form.key().length();
			if (from >= 0 && text.key().startsWith(form.key(), from) && text.isBorder(from)
					&& !isInsideWord(text.key(), from, form)) {
				return new Prefix(form.kind(), form.key().length(), isSmall(text, from, form));
			}
		}
		return null;
	}

	/// "hợp tác xã Tân Phú" is no commune, and "phố phường Hà Nội" no ward.
	private static boolean isInsideWord(String key, int from, Form form) {
		return switch (form.kind()) {
			case COMMUNE -> key.startsWith(COOPERATIVE, from - COOPERATIVE.length());
			case WARD -> key.startsWith(STREETS, from - STREETS.length());
			default -> false;
		};
	}

	private static boolean isSmall(MatchText text, int from, Form form) {
		int start = text.start(from);
		boolean word = form.key().length() > 3 && form.key().indexOf('.') < 0;
		return !word || Character.isLowerCase(text.text().codePointAt(start)) || start == 0
				|| ".!?\n:;,-–(/“\"".indexOf(text.text().charAt(Math.max(0, start - 1))) >= 0
				|| start > 1 && ".!?:".indexOf(text.text().charAt(start - 2)) >= 0
				|| !text.text()
					.substring(start, text.end(from + form.key().length()))
					.chars()
					.anyMatch(Character::isLowerCase);
	}

	/// The kind that stands alone at this place of a text; its length is without what
	/// follows it.
	static @Nullable Prefix at(MatchText text, int keyStart) {
		for (Form form : FORMS) {
			String word = form.word();
			int end = keyStart + word.length();
			if (word.length() > 1 && !word.endsWith(".") && text.key().startsWith(word, keyStart)
					&& text.isBorder(end)) {
				return new Prefix(form.kind(), word.length(), true);
			}
		}
		return null;
	}

}
