package vn.diemtin.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.alert.sift.Sieve;
import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.match.QueryMatch;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.Registry;
import vn.diemtin.vietnam.Spelling;

/// How many articles a second one core holds against many rules of ten phrases: `RuleBenchmark [FOLDER]`, where the folder has
/// real texts. Each rule is any of six phrases and any of four and not one, of phrases of two to four syllables that stand in
/// the same texts, which makes them match more often than people's rules do.
public final class RuleBenchmark {

	private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final long SECONDS = 1_000_000_000L;

	private final PrintStream out;

	private final Registry registry = new Registry();

	private final List<ArticleEnriched> articles;

	private final List<String[]> words;

	private final Random random = new Random(8);

	private RuleBenchmark(PrintStream out, @Nullable String folder) {
		this.out = out;
		List<ArticleText> texts = NewsTexts.load(folder);
		this.articles = texts.stream().map(RuleBenchmark::article).toList();
		this.words = texts.stream().map((text) -> words(text.text())).filter((all) -> all.length > 20).toList();
	}

	public static void main(String[] args) {
		new RuleBenchmark(System.out, (args.length > 0) ? args[0] : null).run();
	}

	private static ArticleEnriched article(ArticleText text) {
		String url = "https://mau.example.vn/" + Integer.toHexString(text.text().hashCode());
		Article article = new Article(url, url, text.title(), null, text.text(), "", null, null, "vi", null, null,
				List.of(), List.of(), List.of());
		SourceRef source = new SourceRef(new SourceId("mau"), "Mẫu", Source.Group.PRESS, null, null);
		ArticleCollected collected = new ArticleCollected(ArticleId.of(url), source, url, article, null, 1, List.of(),
				AT, AT);
		return new ArticleEnriched(collected, List.of(), List.of(), new StoryId(url), "1", AT);
	}

	private static String[] words(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
	}

	private String phrase() {
		String[] text = this.words.get(this.random.nextInt(this.words.size()));
		int length = 2 + this.random.nextInt(3);
		int start = this.random.nextInt(text.length - length);
		return "\"" + String.join(" ", List.of(text).subList(start, start + length)) + "\"";
	}

	private String phrases(int count) {
		return "(" + String.join(" OR ", IntStream.range(0, count).mapToObj((at) -> phrase()).toList()) + ")";
	}

	private void run() {
		this.out.printf(Locale.ROOT, "%d articles, processor time of one thread%n%n", this.articles.size());
		this.out.println("| rules | how | articles a second | p50 ms | p99 ms | looked at | matched |");
		this.out.println("|---|---|---|---|---|---|---|");
		for (int count : new int[] { 1_000, 10_000 }) {
			List<Rule> rules = IntStream.range(0, count).mapToObj((at) -> rule()).toList();
			long before = cpu();
			Sieve<Rule> sieve = Sieve.of(rules, Rule::query, this.registry);
			long made = cpu() - before;
			SyllableFilter plain = new SyllableFilter(rules);
			measure(count, "sieve", (article) -> match(article, sieve::candidates), 10);
			measure(count, "syllables", (article) -> match(article, plain::candidates), (count > 1_000) ? 1 : 4);
			measure(count, "all", (article) -> match(article, (view) -> rules), (count > 1_000) ? 1 : 2);
			List<Query> queries = rules.stream().map(Rule::query).toList();
			try (MonitorRules ofPairs = new MonitorRules(queries, true);
					MonitorRules ofSyllables = new MonitorRules(queries, false)) {
				measure(count, "Lucene Monitor, pairs", ofPairs::match, (count > 1_000) ? 2 : 4);
				measure(count, "Lucene Monitor, syllables", ofSyllables::match, (count > 1_000) ? 1 : 4);
				this.articles
					.forEach((article) -> compare(article, match(article, sieve::candidates), ofPairs.match(article)));
			}
			this.out.printf(Locale.ROOT, "%nThe sieve of %,d rules was made in %d ms.%n%n", count, made / 1_000_000);
		}
	}

	private Rule rule() {
		Query query = QueryParser.parse(phrases(6) + " AND " + phrases(4) + " NOT " + phrase()).query();
		return new Rule(query, QueryMatch.of(query, this.registry));
	}

	private static void compare(ArticleEnriched article, int[] ours, int[] theirs) {
		if (ours[1] != theirs[1]) {
			throw new IllegalStateException(
					ours[1] + " rules match " + article.collected().url() + ", and Lucene Monitor says " + theirs[1]);
		}
	}

	/// @param match how many rules are looked at in full for an article, and how many
	/// match
	private void measure(int rules, String how, Function<ArticleEnriched, int[]> match, int rounds) {
		for (ArticleEnriched article : this.articles.subList(0, Math.min(60, this.articles.size()))) {
			Objects.requireNonNull(match.apply(article));
		}
		List<Long> times = new ArrayList<>();
		long looked = 0;
		long matched = 0;
		long begin = cpu();
		for (int round = 0; round < rounds; round++) {
			for (ArticleEnriched article : this.articles) {
				long before = cpu();
				int[] counts = match.apply(article);
				times.add(cpu() - before);
				looked += counts[0];
				matched += counts[1];
			}
		}
		long took = cpu() - begin;
		times.sort(null);
		this.out.printf(Locale.ROOT, "| %,d | %s | %,.0f | %.2f | %.2f | %,.1f | %,.1f |%n", rules, how,
				(double) times.size() * SECONDS / took, times.get(times.size() / 2) / 1e6,
				times.get(times.size() * 99 / 100) / 1e6, (double) looked / times.size(),
				(double) matched / times.size());
	}

	private int[] match(ArticleEnriched article, Function<ArticleView, Collection<Rule>> filter) {
		ArticleView view = ArticleView.of(article, this.registry);
		Collection<Rule> candidates = filter.apply(view);
		int matched = 0;
		for (Rule rule : candidates) {
			if (rule.match().matches(view, TODAY)) {
				matched++;
			}
		}
		return new int[] { candidates.size(), matched };
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private record Rule(Query query, QueryMatch match) {

		/// The groups of phrases of each of which one is needed.
		List<List<String>> groups() {
			return (this.query instanceof Query.AllOf all) ? all.parts()
				.stream()
				.filter(Query.AnyOf.class::isInstance)
				.map((part) -> ((Query.AnyOf) part).parts().stream().map((phrase) -> longest(phrase)).toList())
				.toList() : List.of();
		}

		private static String longest(Query phrase) {
			String text = (phrase instanceof Query.Phrase one) ? one.text() : "";
			return List.of(Spelling.fold(text).split(" "))
				.stream()
				.max(Comparator.comparingInt(String::length))
				.orElse("");
		}

	}

	/// What choosing one syllable of each phrase gives.
	private static final class SyllableFilter {

		private final Map<String, Set<Integer>> bySyllable = new HashMap<>();

		private final List<Rule> rules;

		private final int[] groups;

		SyllableFilter(List<Rule> rules) {
			this.rules = rules;
			this.groups = new int[rules.size()];
			for (int at = 0; at < rules.size(); at++) {
				List<List<String>> needed = rules.get(at).groups();
				this.groups[at] = needed.size();
				for (int group = 0; group < needed.size(); group++) {
					for (String syllable : needed.get(group)) {
						this.bySyllable.computeIfAbsent(syllable, (one) -> new HashSet<>()).add(at * 2 + group);
					}
				}
			}
		}

		Collection<Rule> candidates(ArticleView view) {
			Article article = view.article().collected().article();
			Set<Integer> found = new HashSet<>();
			for (String syllable : new HashSet<>(
					List.of(words(Spelling.fold(article.title() + " " + article.text()))))) {
				found.addAll(this.bySyllable.getOrDefault(syllable, Set.of()));
			}
			List<Rule> candidates = new ArrayList<>();
			for (int at = 0; at < this.groups.length; at++) {
				boolean all = this.groups[at] < 1 || found.contains(at * 2);
				if (all && (this.groups[at] < 2 || found.contains(at * 2 + 1))) {
					candidates.add(this.rules.get(at));
				}
			}
			return candidates;
		}

	}

}
