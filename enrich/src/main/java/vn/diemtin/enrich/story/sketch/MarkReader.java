package vn.diemtin.enrich.story.sketch;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.story.sketch.Mark.Kind;
import vn.diemtin.enrich.story.sketch.Words.Shape;
import vn.diemtin.enrich.story.sketch.Words.Word;

/// Finds the marks of one line: dates, ordinals, document numbers, places, other numbers and names.
final class MarkReader {

	private static final int START = Folding.hash("«");

	private static final int WILD = 0x5bd1e995;

	private final String line;

	private final List<Word> words;

	private final boolean isHead;

	private final boolean hasNames;

	private final List<Unit> units = new ArrayList<>();

	/// A word, or a mark with its value.
	private record Unit(int hash, @Nullable Kind kind, int value) {
	}

	private MarkReader(String line, List<Word> words, boolean isHead) {
		this.line = line;
		this.words = words;
		this.isHead = isHead;
		this.hasNames = words.stream().filter((word) -> word.shape() == Shape.CAPITALS).count() * 2 <= words.size();
	}

	static void read(String line, List<Word> words, boolean isHead, List<Mark> into) {
		MarkReader reader = new MarkReader(line, words, isHead);
		for (int at = 0; at < words.size();) {
			at = reader.take(at);
		}
		reader.addTo(into);
	}

	private int take(int at) {
		Word word = this.words.get(at);
		if (word.shape() == Shape.NUMBER) {
			return takeNumber(at, word);
		}
		int before = hashAt(at - 1);
		int ordinal = MarkWords.isOrdinal(before) && word.shape() == Shape.CAPITALS ? MarkWords.roman(word.hash())
				: (MarkWords.isOrdinal(before) && word.isCapital() && word.end() - word.start() == 1)
						? MarkWords.roman(word.hash()) : 0;
		if (ordinal == 0 && MarkWords.isSpelledOrdinal(before)) {
			ordinal = MarkWords.spelled(word.hash());
		}
		if (ordinal > 0) {
			return mark(Kind.ORDINAL, ordinal, at + 1);
		}
		if (word.isCapital() && this.hasNames) {
			return takeName(at);
		}
		this.units.add(new Unit(word.hash(), null, 0));
		return at + 1;
	}

	private int takeNumber(int at, Word word) {
		int date = DateParts.valueOf(this.line, word.start(), word.end());
		if (date != 0) {
			return mark(Kind.DATE, date, at + 1);
		}
		if (DateParts.isDocument(this.line, word.start(), word.end())) {
			return mark(Kind.DOCUMENT, word.hash(), at + 1);
		}
		int before = hashAt(at - 1);
		int number = DateParts.leading(this.line, word.start(), word.end());
		if (MarkWords.isDay(before)) {
			int month = hashAt(at + 1) == MarkWords.THANG ? numberAt(at + 2) : 0;
			int day = DateParts.valueOf(number, month);
			return (day != 0) ? mark(Kind.DATE, day, at + 3) : mark(Kind.DATE, 3_000_000 + number, at + 1);
		}
		if (before == MarkWords.THANG && number <= 12) {
			return mark(Kind.DATE, DateParts.ofMonth(number), at + 1);
		}
		if (before == MarkWords.NAM && number > 1900 && number < 2100) {
			return mark(Kind.DATE, 4_000_000 + word.hash(), at + 1);
		}
		if (beginsRange(at, number)) {
			return mark(Kind.DATE, 3_000_000 + number, at + 1);
		}
		return MarkWords.isOrdinal(before) ? mark(Kind.ORDINAL, number, at + 1)
				: mark(Kind.NUMBER, word.hash(), at + 1);
	}

	/// `12 - 14/3`.
	private boolean beginsRange(int at, int number) {
		if (number > 31 || at + 1 >= this.words.size()) {
			return false;
		}
		Word next = this.words.get(at + 1);
		return next.joined() && next.shape() == Shape.NUMBER
				&& DateParts.valueOf(this.line, next.start(), next.end()) != 0;
	}

	private int takeName(int at) {
		int end = at + 1;
		while (end < this.words.size() && this.words.get(end).isCapital() && this.words.get(end).joined()
				&& !this.words.get(end).opens()) {
			end++;
		}
		int province = province(at, end);
		if (province != 0) {
			return mark(Kind.PLACE, province, end);
		}
		if (MarkWords.isPlaceKind(hashAt(at - 1)) && !this.words.get(at).opens()) {
			return mark(Kind.PLACE, hash(at, end), end);
		}
		if (end > at + 1 && MarkWords.isPlaceKind(hashAt(at))) {
			return mark(Kind.PLACE, hash(at + 1, end), end);
		}
		if (end == at + 1 && this.words.get(at).opens()) {
			this.units.add(new Unit(hashAt(at), null, 0));
			return end;
		}
		return mark(Kind.NAME, hash(at, end), end);
	}

	/// The province that the name is or ends with, such as `Báo Nghệ An`.
	private int province(int from, int end) {
		for (int start = Math.max(from, end - 4); start < end; start++) {
			int name = hash(start, end);
			if (MarkWords.isProvince(name)) {
				return name;
			}
		}
		return 0;
	}

	private int mark(Kind kind, int value, int next) {
		int wild = (kind == Kind.NAME || kind == Kind.PLACE) ? WILD : WILD + 1;
		this.units.add(new Unit(wild, kind, value));
		return Math.min(next, this.words.size());
	}

	private void addTo(List<Mark> marks) {
		for (int i = 0; i < this.units.size(); i++) {
			Unit unit = this.units.get(i);
			if (unit.kind() != null) {
				int slot = Folding.chain(Folding.chain(around(i - 2), around(i - 1)), around(i + 1));
				marks.add(new Mark(slot, unit.value(), unit.kind(), this.isHead));
			}
		}
	}

	private int around(int unit) {
		return (unit < 0 || unit >= this.units.size()) ? START : this.units.get(unit).hash();
	}

	private int hash(int from, int end) {
		int hash = 0;
		for (int i = from; i < end; i++) {
			hash = Folding.chain(hash, this.words.get(i).hash());
		}
		return hash;
	}

	private int hashAt(int at) {
		return (at < 0 || at >= this.words.size()) ? 0 : this.words.get(at).hash();
	}

	private int numberAt(int at) {
		if (at >= this.words.size() || this.words.get(at).shape() != Shape.NUMBER) {
			return 0;
		}
		Word word = this.words.get(at);
		return DateParts.leading(this.line, word.start(), word.end());
	}

}
