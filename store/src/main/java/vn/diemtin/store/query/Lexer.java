package vn.diemtin.store.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition.Relation;
import vn.diemtin.events.query.Query;
import vn.diemtin.vietnam.Spelling;

/// Cuts a query into its pieces, in one pass.
final class Lexer {

	private static final String QUOTES = "\"“”„‟«»";

	/// What a sentence puts behind a value.
	private static final String TRAILING = ",;.";

	private final String text;

	private final Problems problems;

	private final List<Token> tokens = new ArrayList<>();

	private final List<Place> places = new ArrayList<>();

	private int position;

	Lexer(String text, Problems problems) {
		this.text = Spelling.nfc(whole(text));
		this.problems = problems;
	}

	/// Without halves of surrogate pairs, which no JSON can carry.
	private static String whole(String text) {
		StringBuilder whole = new StringBuilder(text.length());
		text.codePoints()
			.map((c) -> (Character.getType(c) != Character.SURROGATE) ? c : ' ')
			.forEach(whole::appendCodePoint);
		return whole.toString();
	}

	/// What is read, which places count in.
	String text() {
		return this.text;
	}

	/// The pieces.
	List<Token> tokens() {
		while (!isAtEnd()) {
			int start = this.position;
			char c = this.text.charAt(start);
			if (isSpace(c)) {
				this.position++;
			}
			else if (c == '(' || c == ')') {
				this.position++;
				put((c == '(') ? new Token.Open() : new Token.Close(), start);
			}
			else if (isQuote(c)) {
				String quoted = quoted();
				if (hasLetter(quoted)) {
					put(new Token.Quoted(quoted), start);
				}
			}
			else if (c == '-' && startsTerm(start + 1)) {
				this.position++;
				put(new Token.Negation(), start);
			}
			else {
				word();
			}
		}
		return this.tokens;
	}

	/// Where the pieces stand.
	List<Place> places() {
		return this.places;
	}

	private void put(Token token, int start) {
		this.tokens.add(token);
		this.places.add(since(start));
	}

	private Place since(int start) {
		return new Place(start, Math.min(this.position, this.text.length()));
	}

	private boolean isAtEnd() {
		return this.position >= this.text.length();
	}

	private boolean startsTerm(int at) {
		boolean afterSpace = at < 2 || isSpace(this.text.charAt(at - 2)) || this.text.charAt(at - 2) == '(';
		return afterSpace && at < this.text.length() && !isSpace(this.text.charAt(at)) && this.text.charAt(at) != '-';
	}

	private String quoted() {
		int start = ++this.position;
		while (!isAtEnd() && !isQuote(this.text.charAt(this.position))) {
			this.position++;
		}
		String quoted = this.text.substring(start, this.position).strip();
		if (isAtEnd()) {
			this.problems.note(Problem.noClosingQuote(), since(start - 1));
		}
		this.position++;
		return quoted;
	}

	private void word() {
		int start = this.position;
		boolean mayBeName = true;
		while (!isAtEnd() && !ends(this.text.charAt(this.position))) {
			if (mayBeName && ":<>=".indexOf(this.text.charAt(this.position)) >= 0) {
				mayBeName = false;
				if (named(start)) {
					return;
				}
			}
			this.position++;
		}
		String word = this.text.substring(start, this.position);
		Query.Kind kind = facts(word);
		if (kind != null) {
			this.position++;
			put(new Token.Fact(kind), start);
			return;
		}
		if (word.length() > 1 && word.indexOf('*') >= 0) {
			this.problems.note(Problem.wildcard(), since(start));
		}
		add(word, start);
	}

	private void add(String word, int start) {
		switch (word) {
			case "AND", "VÀ" -> put(new Token.And(), start);
			case "OR", "HOẶC" -> put(new Token.Or(), start);
			case "NOT", "KHÔNG" -> put(new Token.Negation(), start);
			default -> {
				if (hasLetter(word)) {
					put(new Token.Word(word), start);
				}
			}
		}
	}

	/// The kind of facts that a word before an opening parenthesis means, `training(` or
	/// `training:(`.
	private Query.@Nullable Kind facts(String word) {
		if (isAtEnd() || this.text.charAt(this.position) != '(') {
			return null;
		}
		return Name.kind(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
	}

	private boolean named(int start) {
		String typed = this.text.substring(start, this.position);
		Name name = Name.of(typed);
		boolean colon = this.text.charAt(this.position) == ':';
		if (name == null || (!colon && !name.isNumber())) {
			return false;
		}
		this.position += colon ? 1 : 0;
		Relation relation = name.isNumber() ? relation() : Relation.EQUAL;
		String value = value();
		if (hasLetter(value) || value.equals("%")) {
			put(new Token.Named(name, relation, value, since(start)), start);
		}
		else {
			this.problems.note(Problem.noValue(name), since(start));
			add(typed, start);
		}
		return true;
	}

	private Relation relation() {
		for (Relation relation : List.of(Relation.AT_MOST, Relation.AT_LEAST, Relation.LESS, Relation.MORE,
				Relation.EQUAL)) {
			if (this.text.startsWith(relation.sign(), this.position)) {
				this.position += relation.sign().length();
				return relation;
			}
		}
		return Relation.EQUAL;
	}

	private String value() {
		if (!isAtEnd() && isQuote(this.text.charAt(this.position))) {
			return quoted();
		}
		int start = this.position;
		while (!isAtEnd() && !ends(this.text.charAt(this.position))) {
			this.position++;
		}
		int end = this.position;
		while (end > start && TRAILING.indexOf(this.text.charAt(end - 1)) >= 0) {
			end--;
		}
		return this.text.substring(start, end);
	}

	private static boolean ends(char c) {
		return isSpace(c) || c == '(' || c == ')' || isQuote(c);
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
	}

	private static boolean isQuote(char c) {
		return QUOTES.indexOf(c) >= 0;
	}

	private static boolean hasLetter(String text) {
		return text.codePoints().anyMatch(Character::isLetterOrDigit);
	}

}
