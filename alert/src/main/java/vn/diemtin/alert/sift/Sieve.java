package vn.diemtin.alert.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.query.Registry;

/// Finds the rules that an article may match. Never leaves out one that it does match. Does not change; safe for use by
/// several threads.
///
/// @param <R> a rule
public final class Sieve<R> {

	private final List<R> rules;

	private final Vocabulary vocabulary = new Vocabulary();

	/// For each atom the requirements that it counts for, and how often.
	private final int[][] postings;

	/// Of which rule each requirement is.
	private final int[] owners;

	private final short[] needs;

	/// How many requirements each rule has.
	private final short[] required;

	private Sieve(List<R> rules, List<List<Requirement>> requirements) {
		this.rules = List.copyOf(rules);
		this.required = new short[rules.size()];
		int count = requirements.stream().mapToInt(List::size).sum();
		this.owners = new int[count];
		this.needs = new short[count];
		List<IntList> lists = new ArrayList<>();
		int next = 0;
		for (int rule = 0; rule < rules.size(); rule++) {
			this.required[rule] = (short) requirements.get(rule).size();
			for (Requirement requirement : requirements.get(rule)) {
				int number = next++;
				this.owners[number] = rule;
				this.needs[number] = (short) requirement.need();
				requirement.atoms().forEach((atom, times) -> {
					int node = this.vocabulary.add(atom);
					while (lists.size() <= node) {
						lists.add(IntList.EMPTY);
					}
					lists.set(node, lists.get(node).with(number, times));
				});
			}
		}
		this.postings = new int[this.vocabulary.size()][];
		for (int node = 0; node < this.postings.length; node++) {
			this.postings[node] = (node < lists.size()) ? lists.get(node).toArray() : IntList.EMPTY.toArray();
		}
	}

	/// A sieve for rules.
	/// @param query what a rule asks for
	public static <R> Sieve<R> of(List<R> rules, Function<R, Query> query, Registry registry) {
		return new Sieve<>(rules, rules.stream().map((rule) -> Requirement.of(query.apply(rule), registry)).toList());
	}

	/// The rules that an article may match.
	public List<R> candidates(ArticleView article) {
		Tally tally = new Tally();
		new Atoms(this.vocabulary, tally).of(article);
		List<R> candidates = new ArrayList<>();
		for (int rule = 0; rule < this.required.length; rule++) {
			if (tally.met[rule] == this.required[rule]) {
				candidates.add(this.rules.get(rule));
			}
		}
		return candidates;
	}

	/// What has been counted for one article.
	private final class Tally implements Vocabulary.Found {

		private final long[] seen = new long[(Sieve.this.postings.length >> 6) + 1];

		private final short[] counts = new short[Sieve.this.needs.length];

		private final short[] met = new short[Sieve.this.required.length];

		@Override
		public void on(int node) {
			int[] posting = Sieve.this.postings[node];
			if (posting.length == 0 || (this.seen[node >> 6] & (1L << node)) != 0) {
				return;
			}
			this.seen[node >> 6] |= 1L << node;
			for (int i = 0; i < posting.length; i += 2) {
				int requirement = posting[i];
				int before = this.counts[requirement];
				int after = before + posting[i + 1];
				int need = Sieve.this.needs[requirement];
				this.counts[requirement] = (short) after;
				if (before < need && after >= need) {
					this.met[Sieve.this.owners[requirement]]++;
				}
			}
		}

	}

}
