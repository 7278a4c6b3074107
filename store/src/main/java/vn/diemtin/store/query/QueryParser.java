package vn.diemtin.store.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.text.Syllable;

/// Reads the query language of the search page and of alert rules.
///
/// ```
/// tập huấn "bình đẳng giới" AND (province:"Thanh Hóa" OR agency:"Bộ Nội vụ") NOT topic:health from:2025-01-01
/// training(status:planned within:30d province:"Thanh Hóa") OR statistic(sex:female value<20%)
/// ```
///
/// Words side by side stand together; `AND`, `OR`, `NOT` (or `VÀ`, `HOẶC`, `KHÔNG`, or `-` before
/// a word) are written in capitals; what stands beside something without one of them is asked for
/// as well. `OR` binds weaker than `AND`, `NOT` stronger than both. Names have Vietnamese forms; conditions of facts that
/// stand side by side are asked of one fact. All of it is in `docs/search.md`.
///
/// It never fails: what cannot be understood is searched for as words or mended, and noted.
public final class QueryParser {

	/// The most characters of a query.
	public static final int LONGEST = 2_000;

	/// The most words, phrases and fields of a query.
	public static final int MOST_TERMS = 64;

	/// The most words of a phrase.
	public static final int LONGEST_PHRASE = 32;

	/// The most parentheses within each other. Each may ask for any of several that ask
	/// for all but some, and Elasticsearch
	/// takes thirty such within each other.
	public static final int DEEPEST = 6;

	private final Problems problems = new Problems();

	private final Meaning meaning = new Meaning(this.problems);

	private final Lexer lexer;

	private final List<Token> tokens;

	private int position;

	private int terms;

	private QueryParser(String text) {
		this.lexer = new Lexer((text.length() > LONGEST) ? text.substring(0, LONGEST) : text, this.problems);
		if (text.length() > LONGEST) {
			int end = this.lexer.text().length();
			this.problems.note(Problem.tooLong(LONGEST), new Place(end - 1, end));
		}
		this.tokens = this.lexer.tokens();
	}

	/// What is asked for.
	public static Parsed parse(String text) {
		QueryParser parser = new QueryParser(text);
		List<Query> parts = new ArrayList<>();
		parser.anyOf(0, parts);
		while (parser.position < parser.tokens.size()) {
			// Only a closing parenthesis that nothing opened ends a query early.
			parser.problems.note(Problem.noOpeningParenthesis(), parser.place());
			parser.position++;
			parser.anyOf(0, parts);
		}
		Query query = all(parts);
		return new Parsed((query != null) ? query : new Query.Everything(), parser.problems.notes(),
				parser.lexer.text());
	}

	private void anyOf(int depth, List<Query> parts) {
		Query part = anyOf(depth);
		if (part != null) {
			parts.add(part);
		}
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
		return all(parts);
	}

	private static @Nullable Query all(List<Query> parts) {
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
			case Token.Quoted(String text) -> counted(new Query.Phrase(cut(text)));
			case Token.Named named -> named(named);
			case Token.Fact(Query.Kind kind) -> fact(kind, depth);
			// Left for the caller, which ends there.
			case Token.Close(), Token.And(), Token.Or(), Token.Negation() -> null;
		};
	}

	private @Nullable Query group(int depth) {
		Place opened = place();
		this.position++;
		if (depth >= DEEPEST) {
			this.problems.note(Problem.tooDeep(DEEPEST), opened);
			return null;
		}
		Query inner = anyOf(depth + 1);
		close(opened);
		return inner;
	}

	private void close(Place opened) {
		if (!take(Token.Close.class)) {
			this.problems.note(Problem.noClosingParenthesis(), opened);
		}
	}

	/// Where the next piece stands, of which there is one.
	private Place place() {
		return this.lexer.places().get(this.position);
	}

	private @Nullable Query words() {
		List<String> words = new ArrayList<>();
		while (this.position < this.tokens.size()
				&& this.tokens.get(this.position) instanceof Token.Word(String word)) {
			Place at = place();
			this.position++;
			if (isWithinTerms(at)) {
				words.add(word);
			}
		}
		return words.isEmpty() ? null : new Query.Words(String.join(" ", words));
	}

	private String cut(String phrase) {
		List<Syllable> syllables = Syllable.of(phrase);
		if (syllables.size() <= LONGEST_PHRASE) {
			return phrase;
		}
		this.problems.note(Problem.longPhrase(LONGEST_PHRASE), place());
		return phrase.substring(0, syllables.get(LONGEST_PHRASE - 1).end());
	}

	private @Nullable Query counted(Query query) {
		Place at = place();
		this.position++;
		return isWithinTerms(at) ? query : null;
	}

	/// A field of the article; or, of those that facts have, all that stand side by side.
	private @Nullable Query named(Token.Named first) {
		Query.Kind kind = first.name().kind();
		if (kind == null) {
			return counted(this.meaning.ofArticle(first));
		}
		List<Condition> conditions = new ArrayList<>();
		List<Query> others = new ArrayList<>();
		while (this.position < this.tokens.size() && this.tokens.get(this.position) instanceof Token.Named named
				&& named.name().kind() == kind) {
			this.position++;
			take(kind, named, conditions, others);
		}
		return of(kind, conditions, others, !conditions.isEmpty());
	}

	private @Nullable Query fact(Query.Kind kind, int depth) {
		Place opened = place();
		this.position++;
		if (depth >= DEEPEST) {
			this.problems.note(Problem.tooDeep(DEEPEST), opened);
			return null;
		}
		List<Condition> conditions = new ArrayList<>();
		List<Query> others = new ArrayList<>();
		while (this.position < this.tokens.size() && !next(Token.Close.class)) {
			Place at = place();
			switch (this.tokens.get(this.position)) {
				case Token.Named named -> {
					this.position++;
					take(kind, named, conditions, others);
				}
				case Token.And and -> this.position++;
				case Token.Open open -> strange(kind, at, group(depth + 1), others);
				case Token.Fact fact -> strange(kind, at, fact(fact.kind(), depth + 1), others);
				case Token.Word word -> strange(kind, at, words(), others);
				case Token.Quoted(String text) -> strange(kind, at, counted(new Query.Phrase(cut(text))), others);
				case Token.Or(), Token.Negation() -> {
					this.position++;
					strange(kind, at, null, others);
				}
				case Token.Close close -> throw new IllegalStateException("It ends the loop");
			}
		}
		close(opened);
		return of(kind, conditions, others, isWithinTerms(opened));
	}

	private void strange(Query.Kind kind, Place at, @Nullable Query part, List<Query> others) {
		this.problems.note(Problem.notOfFact(kind), at);
		if (part != null) {
			others.add(part);
		}
	}

	private void take(Query.Kind kind, Token.Named named, List<Condition> conditions, List<Query> others) {
		if (!isWithinTerms(named.place())) {
			return;
		}
		List<Condition> meant = this.meaning.ofFact(kind, named);
		if (meant == null) {
			strange(kind, named.place(), this.meaning.ofArticle(named), others);
		}
		else if (meant.isEmpty()) {
			others.add(new Query.Words(named.value()));
		}
		else {
			conditions.addAll(meant);
		}
	}

	private static @Nullable Query of(Query.Kind kind, List<Condition> conditions, List<Query> others,
			boolean isAsked) {
		List<Query> parts = new ArrayList<>();
		if (isAsked) {
			parts.add(new Query.OneFact(kind, Meaning.complete(kind, conditions)));
		}
		parts.addAll(others);
		return all(parts);
	}

	private boolean isWithinTerms(Place at) {
		if (++this.terms <= MOST_TERMS) {
			return true;
		}
		this.problems.note(Problem.tooMany(MOST_TERMS), at);
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
