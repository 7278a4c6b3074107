package vn.diemtin.store.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.vietnam.Spelling;

/// Reads the query language of the search page and of alert rules.
///
/// ```
/// tập huấn "bình đẳng giới" AND (province:"Thanh Hóa" OR agency:"Bộ Nội vụ") NOT topic:health from:2025-01-01
/// ```
///
/// Words side by side stand together; `AND`, `OR`, `NOT` (or `VÀ`, `HOẶC`, `KHÔNG`, or `-` before
/// a word) are written in capitals; what stands beside something without one of them is asked for
/// as well. `OR` binds weaker than `AND`, `NOT` stronger than both. Fields are those of
/// [Query.Field], in lower case.
///
/// It never fails: what cannot be understood is mended or left out, and noted.
public final class QueryParser {

	/// The most characters of a query.
	public static final int LONGEST = 1_000;

	/// The most words, phrases and fields of a query.
	public static final int MOST_TERMS = 64;

	/// The most parentheses within each other.
	public static final int DEEPEST = 20;

	private final Problems problems = new Problems();

	private final List<Token> tokens;

	private int position;

	private int terms;

	private QueryParser(String text) {
		String readable = text;
		if (text.length() > LONGEST) {
			this.problems.note("Câu tìm dài hơn " + LONGEST + " ký tự; phần sau được bỏ qua.");
			readable = text.substring(0, LONGEST);
		}
		this.tokens = new Lexer(Spelling.nfc(whole(readable)), this.problems).tokens();
	}

	/// Without halves of surrogate pairs, which no JSON can carry.
	private static String whole(String text) {
		StringBuilder whole = new StringBuilder(text.length());
		text.codePoints()
			.map((c) -> (Character.getType(c) != Character.SURROGATE) ? c : ' ')
			.forEach(whole::appendCodePoint);
		return whole.toString();
	}

	/// What is asked for.
	public static Parsed parse(String text) {
		QueryParser parser = new QueryParser(text);
		Query query = parser.anyOf(0);
		while (parser.position < parser.tokens.size()) {
			// Only a closing parenthesis that nothing opened ends a query early.
			parser.position++;
			parser.problems.note("Thừa dấu ngoặc đơn đóng; dấu này được bỏ qua.");
			query = both(query, parser.anyOf(0));
		}
		return new Parsed((query != null) ? query : new Query.Everything(), parser.problems.notes());
	}

	private static @Nullable Query both(@Nullable Query first, @Nullable Query second) {
		if (first == null || second == null) {
			return (first != null) ? first : second;
		}
		return new Query.AllOf(List.of(first, second));
	}

	private @Nullable Query anyOf(int depth) {
		List<Query> parts = new ArrayList<>();
		do {
			Query part = allOf(depth);
			if (part != null) {
				parts.add(part);
			}
		}
		while (take(Token.Or.class));
		return switch (parts.size()) {
			case 0 -> null;
			case 1 -> parts.getFirst();
			default -> new Query.AnyOf(parts);
		};
	}

	private @Nullable Query allOf(int depth) {
		List<Query> parts = new ArrayList<>();
		while (this.position < this.tokens.size() && !next(Token.Or.class) && !next(Token.Close.class)) {
			if (!take(Token.And.class)) {
				Query part = one(depth);
				if (part != null) {
					parts.add(part);
				}
			}
		}
		return switch (parts.size()) {
			case 0 -> null;
			case 1 -> parts.getFirst();
			default -> new Query.AllOf(parts);
		};
	}

	private @Nullable Query one(int depth) {
		boolean negated = false;
		while (take(Token.Negation.class)) {
			negated = !negated;
		}
		Query part = unit(depth);
		return (negated && part != null) ? new Query.Not(part) : part;
	}

	private @Nullable Query unit(int depth) {
		if (this.position == this.tokens.size()) {
			return null;
		}
		return switch (this.tokens.get(this.position)) {
			case Token.Open() -> group(depth);
			case Token.Word(String first) -> words();
			case Token.Quoted(String text) -> counted(new Query.Phrase(text));
			case Token.Named(Query.Field field, String value) -> counted(new Query.FieldIs(field, value));
			// Left for the caller, which ends there.
			case Token.Close(), Token.And(), Token.Or(), Token.Negation() -> null;
		};
	}

	private @Nullable Query group(int depth) {
		this.position++;
		if (depth == DEEPEST) {
			this.problems.note("Quá nhiều ngoặc đơn lồng nhau; những dấu ở sâu hơn " + DEEPEST + " lớp được bỏ qua.");
			return null;
		}
		Query inner = anyOf(depth + 1);
		if (!take(Token.Close.class)) {
			this.problems.note("Thiếu dấu ngoặc đơn đóng; đã tự thêm ở cuối.");
		}
		return inner;
	}

	private @Nullable Query words() {
		List<String> words = new ArrayList<>();
		while (this.position < this.tokens.size()
				&& this.tokens.get(this.position) instanceof Token.Word(String word)) {
			this.position++;
			if (isWithinTerms()) {
				words.add(word);
			}
		}
		return words.isEmpty() ? null : new Query.Words(String.join(" ", words));
	}

	private @Nullable Query counted(Query query) {
		this.position++;
		return isWithinTerms() ? query : null;
	}

	private boolean isWithinTerms() {
		if (++this.terms <= MOST_TERMS) {
			return true;
		}
		this.problems.note("Câu tìm có hơn " + MOST_TERMS + " từ; những từ sau được bỏ qua.");
		return false;
	}

	private boolean next(Class<? extends Token> type) {
		return this.position < this.tokens.size() && type.isInstance(this.tokens.get(this.position));
	}

	private boolean take(Class<? extends Token> type) {
		boolean taken = next(type);
		this.position += taken ? 1 : 0;
		return taken;
	}

}
