package vn.diemtin.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Cuts a query into its pieces, in one pass.
final class Lexer {

	private static final String QUOTES = "\"“”„‟«»";

	private final String text;

	private final Problems problems;

	private final List<Token> tokens = new ArrayList<>();

	private int position;

	Lexer(String text, Problems problems) {
		this.text = text;
		this.problems = problems;
	}

	List<Token> tokens() {
		while (this.position < this.text.length()) {
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

	private boolean startsTerm(int at) {
		boolean afterSpace = at < 2 || isSpace(this.text.charAt(at - 2)) || this.text.charAt(at - 2) == '(';
		return afterSpace && at < this.text.length() && !isSpace(this.text.charAt(at)) && this.text.charAt(at) != '-';
	}

	private String quoted() {
		int start = ++this.position;
		while (this.position < this.text.length() && !isQuote(this.text.charAt(this.position))) {
			this.position++;
		}
		String quoted = this.text.substring(start, this.position).strip();
		if (this.position == this.text.length()) {
			this.problems.note("Thiếu dấu ngoặc kép đóng; cụm từ được hiểu đến hết câu tìm.");
		}
		this.position++;
		return quoted;
	}

	private void word() {
		int start = this.position;
		int colon = -1;
		while (this.position < this.text.length() && !ends(this.text.charAt(this.position))) {
			if (colon < 0 && this.text.charAt(this.position) == ':') {
				colon = this.position;
				Query.Field field = field(this.text.substring(start, colon));
				if (field != null) {
					this.position++;
					named(field);
					return;
				}
			}
			this.position++;
		}
		String word = this.text.substring(start, this.position);
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

	private static Query.@Nullable Field field(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "agency" -> Query.Field.AGENCY;
			case "province" -> Query.Field.PROVINCE;
			case "source" -> Query.Field.SOURCE;
			case "topic" -> Query.Field.TOPIC;
			case "status" -> Query.Field.STATUS;
			case "kind" -> Query.Field.KIND;
			case "from" -> Query.Field.FROM;
			case "to" -> Query.Field.TO;
			default -> null;
		};
	}

	private void named(Query.Field field) {
		String value;
		if (this.position < this.text.length() && isQuote(this.text.charAt(this.position))) {
			value = quoted();
		}
		else {
			int start = this.position;
			while (this.position < this.text.length() && !ends(this.text.charAt(this.position))) {
				this.position++;
			}
			value = this.text.substring(start, this.position);
		}
		String name = field.name().toLowerCase(Locale.ROOT);
		if (!hasLetter(value)) {
			this.problems.note("Sau “" + name + ":” cần có giá trị; phần này được bỏ qua.");
			return;
		}
		String day = switch (field) {
			case FROM -> Day.first(value);
			case TO -> Day.last(value);
			case AGENCY, PROVINCE, SOURCE, TOPIC, STATUS, KIND -> value;
		};
		if (day == null) {
			this.problems.note("“" + name + ":" + value + "” không phải là một ngày; phần này được bỏ qua.");
			return;
		}
		this.tokens.add(new Token.Named(field, day));
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
