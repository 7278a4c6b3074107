package vn.diemtin.enrich.fact.figure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Words;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Scope;

/// Whether a share stands beside the one before it, which is that of somebody else: `13,82% (25,05%)`, `71%, cao hơn cả
/// nước (khoảng 54%)`, `71%, trong khi cả nước là 54%`, `71% so với mức 54% của cả nước`. How far one lies above the other
/// (`cao hơn cả nước 5%`) is no such share.
final class Peers {

	private static final int REACH = 20;

	private static final int NOTE = 8;

	private static final Lexicon<String> AGAINST = Lexicon.of(List.of("so với", "trong khi", "trong lúc"));

	/// What follows these may be a difference.
	private static final Words APART = Words.of("cao", "thấp", "lớn", "nhỏ", "hơn", "kém", "vượt", "trên", "dưới");

	/// Nothing else may stand between two shares of one measure.
	private static final Words BETWEEN = Words.of("mức", "bình", "quân", "trung", "chung", "của", "tỷ", "tỉ", "lệ",
			"con", "số", "mặt", "bằng", "nhiều", "hẳn", "khá", "rất", "đáng", "kể", "gần", "xa", "này", "đó", "tính",
			"thì", "ở", "tại", "là", "đạt", "chiếm", "chỉ", "có", "mới", "vẫn", "cũng", "đã", "còn", "và");

	private static final Words SAYS = Words.of("là", "đạt", "chiếm", "chỉ", "mức", "có", "mới");

	private final Passage passage;

	private final Scopes scopes;

	private boolean against;

	private boolean apart;

	private boolean parted;

	private boolean bracketed;

	private Scopes.@Nullable Named named;

	private Peers(Passage passage, Scopes scopes) {
		this.passage = passage;
		this.scopes = scopes;
	}

	/// Whose share the second one is; null when it is not beside the first.
	///
	/// @param number where the second one begins, words for its bound included
	static @Nullable Scope scope(Passage passage, Scopes scopes, Counted first, StatisticFact fact, Counted second,
			int number) {
		boolean comparable = first.isRatio() && first.unit().id().equals(second.unit().id()) && fact.compares() == null
				&& number - first.to() <= REACH && passage.sentence(first.from()) == passage.sentence(second.from());
		Peers peers = new Peers(passage, scopes);
		Scopes.Named whose = comparable && peers.reads(first.to(), number) ? peers.whose(fact, second, number) : null;
		return whose == null ? null : whose.scope();
	}

	private boolean reads(int from, int to) {
		for (int at = from; at < to;) {
			Lexicon.Hit<String> hit = AGAINST.at(passage, at);
			Scopes.Named name = scopes.named(at);
			if (hit != null) {
				against = true;
				at = hit.to();
			}
			else if (name != null && named == null && name.to() <= to) {
				named = name;
				at = name.to();
			}
			else if (isBetween(at, at == to - 1)) {
				at++;
			}
			else {
				return false;
			}
		}
		return true;
	}

	private boolean isBetween(int at, boolean last) {
		if (last && passage.is(at, "(")) {
			bracketed = true;
			return true;
		}
		if (passage.is(at, ",", ";")) {
			parted = true;
			return true;
		}
		apart |= APART.holds(passage, at);
		return APART.holds(passage, at) || BETWEEN.holds(passage, at);
	}

	private Scopes.@Nullable Named whose(StatisticFact first, Counted second, int number) {
		if (bracketed) {
			return (apart || against) && closes(second.to()) ? named : null;
		}
		boolean level = passage.is(number - 1, "mức", "lệ", "số");
		if (named == null) {
			return against && !apart || apart && level ? behind(second.to()) : null;
		}
		// Two places one after the other are told of each for itself.
		boolean whole = named.scope().level() != null || Scopes.COUNTRY.equals(first.scope());
		return !apart && whole && (against || parted && SAYS.holds(passage, number - 1)) ? named : null;
	}

	private boolean closes(int from) {
		for (int at = from; at < from + NOTE; at++) {
			if (passage.is(at, ")")) {
				return true;
			}
		}
		return false;
	}

	/// `54% của cả nước`, `54% bình quân chung cả nước`.
	private Scopes.@Nullable Named behind(int from) {
		int at = from;
		while (at < from + 5 && passage.is(at, "của", "bình", "quân", "trung", "chung", "ở", "tại")) {
			at++;
		}
		return at == from ? null : scopes.named(at);
	}

}
