package vn.diemtin.enrich.fact.figure;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.Amount;
import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Unit;

/// Reads places in an order: `xếp thứ 5/63`, `đứng thứ ba`, `xếp hạng 12`. Ordinals of sessions and chapters are none.
final class RankReader {

	static final String RANK = "rank";

	private static final Lexicon<String> LEADS = Lexicon
		.of(List.of("xếp", "đứng", "xếp vị trí", "đứng vị trí", "vị trí", "ở vị trí", "xếp ở vị trí", "đứng ở vị trí",
				"đứng hạng", "xếp hạng", "thứ hạng", "vươn lên", "lên vị trí", "vươn lên vị trí", "giữ vị trí",
				"xếp loại", "lên hạng", "xuống hạng", "đạt vị trí", "lọt vào hạng", "tụt xuống vị trí", "hiện đứng",
				"tăng lên vị trí", "xuống vị trí", "xếp hạng ở vị trí", "về"));

	private RankReader() {
	}

	/// The rank whose word (`thứ`, `hạng`) is at a token.
	static @Nullable Counted at(Passage passage, int token) {
		boolean ordinal = passage.is(token, "thứ");
		boolean grade = passage.is(token, "hạng") && passage.is(token - 1, "xếp", "đứng", "thứ", "lên", "xuống");
		boolean led = ordinal && LEADS.before(passage, token) != null;
		if (!led && !grade) {
			return null;
		}
		Amount amount = passage.isDigits(token + 1) ? place(passage, token + 1) : spelled(passage, token + 1);
		if (amount == null || amount.min().signum() == 0 || amount.min().scale() > 0) {
			return null;
		}
		Unit unit = new Unit(RANK, passage.surface(token, token + 1), RANK);
		return new Counted(amount, unit, token, token, amount.to(), true);
	}

	private static @Nullable Amount place(Passage passage, int token) {
		if (passage.length(token) > 4) {
			return null;
		}
		boolean among = passage.is(token + 1, "/") && passage.isDigits(token + 2) && passage.isGlued(token + 1)
				&& passage.length(token + 2) <= 4 && !passage.is(token + 3, "/");
		int to = among ? token + 3 : token + 1;
		return Amount.of(token, to, BigDecimal.valueOf(passage.number(token)), 0, true);
	}

	private static @Nullable Amount spelled(Passage passage, int token) {
		if (passage.is(token, "nhất", "nhì", "tư")) {
			int value = passage.is(token, "nhất") ? 1 : passage.is(token, "nhì") ? 2 : 4;
			return Amount.of(token, token + 1, BigDecimal.valueOf(value), 0, true);
		}
		return NumberReader.single(passage, token);
	}

}
