package vn.diemtin.embedded.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// The classes of characters that tokenizers can be told of.
final class CharacterClasses {

	private CharacterClasses() {
	}

	/// Any of the classes; every character if none is named.
	/// @param custom the characters that the class `custom` stands for
	static IntPredicate anyOf(List<String> names, String custom) {
		if (names.isEmpty()) {
			return (c) -> true;
		}
		return names.stream().map((name) -> {
			if ("custom".equals(name)) {
				return (IntPredicate) (c) -> custom.indexOf(c) >= 0;
			}
			return named(name);
		}).reduce((c) -> false, IntPredicate::or);
	}

	static IntPredicate named(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "letter" -> Character::isLetter;
			case "digit" -> Character::isDigit;
			case "whitespace" -> Character::isWhitespace;
			case "punctuation" -> CharacterClasses::isPunctuation;
			case "symbol" -> CharacterClasses::isSymbol;
			default -> throw new IllegalArgumentException("Unknown class of characters: [" + name + "]");
		};
	}

	private static boolean isPunctuation(int c) {
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
					Character.FINAL_QUOTE_PUNCTUATION ->
				true;
			default -> false;
		};
	}

	private static boolean isSymbol(int c) {
		return switch (Character.getType(c)) {
			case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
				true;
			default -> false;
		};
	}

}
