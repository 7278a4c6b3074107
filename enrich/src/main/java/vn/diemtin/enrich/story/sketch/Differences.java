package vn.diemtin.enrich.story.sketch;

import vn.diemtin.enrich.story.sketch.Mark.Kind;

/// Where two texts of one wording agree and where each has something else between the same words.
///
/// A value that the other text has elsewhere was only moved; a place that one of them lacks was only cut. Neither is a
/// difference.
final class Differences {

	private static final int KINDS = Kind.values().length;

	private final int[] agreed = new int[KINDS];

	private final int[] differ = new int[KINDS];

	private final int[] differInHead = new int[KINDS];

	private final boolean[] disjointHeads = new boolean[KINDS];

	private final double[] shared = new double[KINDS];

	private final int[] fewer = new int[KINDS];

	private Differences() {
	}

	static Differences of(Sketch one, Sketch other) {
		Differences differences = new Differences();
		Mark[] marks = one.marks();
		for (int i = 0; i < marks.length; i++) {
			if (!isRepeated(marks, i)) {
				differences.compare(marks, marks[i], other.marks());
			}
		}
		for (Kind kind : Kind.values()) {
			differences.compareAll(kind, marks, other.marks());
		}
		return differences;
	}

	private static boolean isRepeated(Mark[] marks, int at) {
		for (int i = 0; i < at; i++) {
			if (isSameSlot(marks[i], marks[at])) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSameSlot(Mark one, Mark other) {
		return one.slot() == other.slot() && one.kind() == other.kind();
	}

	private void compare(Mark[] marks, Mark mark, Mark[] others) {
		boolean meets = false;
		boolean agrees = false;
		boolean moved = false;
		boolean isHead = mark.isHead();
		for (Mark other : others) {
			if (isSameSlot(mark, other)) {
				meets = true;
				isHead &= other.isHead();
				agrees |= has(marks, mark, other.value());
				moved |= hasValue(marks, other);
			}
		}
		if (!meets) {
			return;
		}
		for (Mark own : marks) {
			moved |= isSameSlot(mark, own) && hasValue(others, own);
		}
		if (agrees) {
			this.agreed[mark.kind().ordinal()]++;
		}
		else if (!moved || mark.kind() == Kind.AGENCY) {
			this.differ[mark.kind().ordinal()]++;
			this.differInHead[mark.kind().ordinal()] += isHead ? 1 : 0;
		}
	}

	private static boolean has(Mark[] marks, Mark slot, int value) {
		for (Mark mark : marks) {
			if (mark.value() == value && isSameSlot(mark, slot)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasValue(Mark[] marks, Mark wanted) {
		for (Mark mark : marks) {
			if (mark.value() == wanted.value() && mark.kind() == wanted.kind()) {
				return true;
			}
		}
		return false;
	}

	private void compareAll(Kind kind, Mark[] marks, Mark[] others) {
		int in = 0;
		int of = 0;
		int inOther = 0;
		int ofOther = 0;
		int heads = 0;
		int headsOfOther = 0;
		boolean common = false;
		for (Mark mark : marks) {
			if (mark.kind() == kind) {
				boolean has = hasValue(others, mark);
				of++;
				in += has ? 1 : 0;
				heads += mark.isHead() ? 1 : 0;
				common |= mark.isHead() && has;
			}
		}
		for (Mark mark : others) {
			if (mark.kind() == kind) {
				boolean has = hasValue(marks, mark);
				ofOther++;
				inOther += has ? 1 : 0;
				headsOfOther += mark.isHead() ? 1 : 0;
				common |= mark.isHead() && has;
			}
		}
		int k = kind.ordinal();
		boolean areAll = Math.max(of, ofOther) < Sketch.MARKS;
		this.disjointHeads[k] = areAll && heads > 0 && headsOfOther > 0 && !common;
		this.fewer[k] = areAll ? Math.min(of, ofOther) : 0;
		this.shared[k] = (of == 0 || ofOther == 0) ? 1 : Math.max((double) in / of, (double) inOther / ofOther);
	}

	int agreed(Kind kind) {
		return this.agreed[kind.ordinal()];
	}

	int differ(Kind kind) {
		return this.differ[kind.ordinal()];
	}

	/// How many of those that differ stand in both texts where they begin.
	int differInHead(Kind kind) {
		return this.differInHead[kind.ordinal()];
	}

	/// Whether both begin with marks of the kind and have none of these in common.
	boolean haveOtherHeads(Kind kind) {
		return this.disjointHeads[kind.ordinal()];
	}

	/// The share of the marks of a kind that the other text has too, of the text where it
	/// is larger.
	double shared(Kind kind) {
		return this.shared[kind.ordinal()];
	}

	/// How many marks of the kind the text with fewer has.
	int fewer(Kind kind) {
		return this.fewer[kind.ordinal()];
	}

}
