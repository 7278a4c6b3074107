package vn.diemtin.store.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition.Relation;
import vn.diemtin.events.query.Query;

/// Cuts a query into its pieces, in one pass.
final class Lexer {

	private static final String QUOTES = "\"“”„‟«»";

	/// What a sentence puts behind a value.
	private static final String TRAILING = ",;.";

	private final String text;

	private final Problems problems;

	private final List<Token> tokens = new ArrayList<>();

	private int position;

	Lexer(String text, Problems problems) {
		this.text = text;
		this.problems = problems;
	}

	List<Token> tokens() {
		while (!isAtEnd()) {
			char c = this.text.charAt(this.position);
			if (isSpace(c)) {
				this.position++;
			}
			else if (c == '(') {
				this.position++;
				this.tokens.add(new Token.Open());
			}
			else if (c == ')') {
				this.position++;
				this.tokens.add(new Token.Close());
			}
			else if (isQuote(c)) {
				String quoted = quoted();
				if (hasLetter(quoted)) {
					this.tokens.add(new Token.Quoted(quoted));
				}
			}
			else if (c == '-' && startsTerm(this.position + 1)) {
				this.position++;
				this.tokens.add(new Token.Negation());
			}
			else {
				word();
			}
		}
		return this.tokens;
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
			this.problems.note(Problem.noClosingQuote());
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
				if (named(this.text.substring(start, this.position))) {
					return;
				}
			}
			this.position++;
		}
		String word = this.text.substring(start, this.position);
		Query.Kind kind = facts(word);
		if (kind != null) {
			this.position++;
			this.tokens.add(new Token.Fact(kind));
			return;
		}
		if (word.length() > 1 && word.indexOf('*') >= 0) {
			this.problems.note(Problem.wildcard());
		}
		add(word);
	}

	private void add(String word) {
		switch (word) {
			case "AND", "VÀ" -> this.tokens.add(new Token.And());
			case "OR", "HOẶC" -> this.tokens.add(new Token.Or());
			case "NOT", "KHÔNG" -> this.tokens.add(new Token.Negation());
			default -> {
				if (hasLetter(word)) {
					this.tokens.add(new Token.Word(word));
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

	private boolean named(String typed) {
		Name name = Name.of(typed);
		boolean colon = this.text.charAt(this.position) == ':';
		if (name == null || (!colon && !name.isNumber())) {
			return false;
		}
		this.position += colon ? 1 : 0;
		Relation relation = name.isNumber() ? relation() : Relation.EQUAL;
		String value = value();
		if (hasLetter(value) || value.equals("%")) {
			this.tokens.add(new Token.Named(name, relation, value));
		}
		else {
			this.problems.note(Problem.noValue(name));
			add(typed);
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
