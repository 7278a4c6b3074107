package vn.diemtin.alert.sift;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// All atoms as paths in a tree of terms, one root a [Space]. A row of an article is walked from each of its places, as
/// far as the tree goes.
final class Vocabulary {

	/// A power of two.
	private static final int FIRST_SIZE = 1 << 10;

	private static final long FREE = -1;

	private final Map<String, Integer> terms = new HashMap<>();

	private long[] edges = new long[FIRST_SIZE];

	private int[] ends = new int[FIRST_SIZE];

	private int edgeCount;

	private int nodes = Space.values().length;

	Vocabulary() {
		Arrays.fill(this.edges, FREE);
	}

	/// How many nodes there are; the number of an atom is less.
	int size() {
		return this.nodes;
	}

	/// The number of an atom, made when it is new.
	int add(Atom atom) {
		int node = atom.space().ordinal();
		for (String syllable : atom.row()) {
			Integer term = this.terms.computeIfAbsent(syllable, (added) -> this.terms.size());
			node = grow(node, term);
		}
		return node;
	}

	private int grow(int node, int term) {
		int next = next(node, term);
		if (next >= 0) {
			return next;
		}
		if (this.edgeCount * 2 >= this.edges.length) {
			widen();
		}
		put(edge(node, term), this.nodes);
		return this.nodes++;
	}

	private void widen() {
		long[] oldEdges = this.edges;
		int[] oldEnds = this.ends;
		this.edges = new long[oldEdges.length * 2];
		this.ends = new int[oldEnds.length * 2];
		Arrays.fill(this.edges, FREE);
		this.edgeCount = 0;
		for (int i = 0; i < oldEdges.length; i++) {
			if (oldEdges[i] != FREE) {
				put(oldEdges[i], oldEnds[i]);
			}
		}
	}

	private void put(long edge, int end) {
		int slot = slot(edge);
		while (this.edges[slot] != FREE) {
			slot = (slot + 1) & (this.edges.length - 1);
		}
		this.edges[slot] = edge;
		this.ends[slot] = end;
		this.edgeCount++;
	}

	private static long edge(int node, int term) {
		return ((long) node << 32) | term;
	}

	private int slot(long edge) {
		long mixed = edge * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 40) & (this.edges.length - 1);
	}

	private int next(int node, int term) {
		long edge = edge(node, term);
		int slot = slot(edge);
		while (this.edges[slot] != FREE) {
			if (this.edges[slot] == edge) {
				return this.ends[slot];
			}
			slot = (slot + 1) & (this.edges.length - 1);
		}
		return -1;
	}

	/// The number of a term; -1 when no atom has it.
	int term(String syllable) {
		Integer term = this.terms.get(syllable);
		return (term != null) ? term : -1;
	}

	/// All atoms in a row of terms, each maybe more than once.
	void find(Space space, int[] row, Found found) {
		for (int from = 0; from < row.length; from++) {
			int node = space.ordinal();
			for (int at = from; at < row.length && row[at] >= 0; at++) {
				node = next(node, row[at]);
				if (node < 0) {
					break;
				}
				found.on(node);
			}
		}
	}

	/// What is told of each node passed, which need not be an atom.
	interface Found {

		void on(int node);

	}

}
