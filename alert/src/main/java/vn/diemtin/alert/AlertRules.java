package vn.diemtin.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.RuleState.Broken;
import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.alert.RuleState.Off;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.store.query.Parsed;
import vn.diemtin.store.query.Query;
import vn.diemtin.store.query.QueryParser;

/// The newest version of each rule, and of those that can be matched a Lucene query in a [Monitor].
///
/// Everything that a rule asks for is part of its query. The Monitor's own filter fields are not used: a query that asks for
/// a field that is also a filter field is missed without a word (apache/lucene#14427).
final class AlertRules implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(AlertRules.class);

	private final Map<String, RuleState> states = new ConcurrentHashMap<>();

	private final Monitor monitor;

	private final JsonMapper mapper;

	AlertRules(JsonMapper mapper) {
		this.mapper = mapper;
		try {
			// The analyzer is idle: every field comes as terms.
			this.monitor = new Monitor(new StandardAnalyzer(), new TermFilteredPresearcher());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Reads one record of the topic of rules.
	void on(String id, byte @Nullable [] json) {
		if (json == null) {
			drop(id);
			this.states.remove(id);
			return;
		}
		RuleState before = this.states.get(id);
		RuleState state = read(id, json, (before != null) ? before.version() : 0);
		if (state == null) {
			return;
		}
		this.states.put(id, state);
		switch (state) {
			case Live live -> log.info("Rule {} version {} is live: {}", id, live.version(), live.rule().query());
			case Off off -> drop(id);
			case Broken(long version, String problem) -> {
				drop(id);
				log.warn("Rule {} version {} is broken: {}", id, version, problem);
			}
		}
	}

	/// The state of a rule; null when the record is older than the version at hand.
	private @Nullable RuleState read(String id, byte[] json, long atHand) {
		long version = atHand;
		try {
			AlertRule rule = this.mapper.readValue(json, AlertRule.class);
			if (rule.version() < atHand) {
				return null;
			}
			version = rule.version();
			return rule.enabled() ? register(id, rule) : new Off(version);
		}
		// One rule's failure, whatever it is, must not touch the others.
		catch (RuntimeException ex) {
			return new Broken(version, String.valueOf(ex.getMessage()));
		}
	}

	private RuleState register(String id, AlertRule rule) {
		if (!id.equals(rule.id().value())) {
			return new Broken(rule.version(), "its key is not its id " + rule.id());
		}
		Parsed parsed = QueryParser.parse(rule.query());
		if (parsed.query() instanceof Query.Everything) {
			return new Broken(rule.version(), "it asks for nothing and would tell of every article");
		}
		if (!parsed.problems().isEmpty()) {
			log.warn("Rule {} version {} was mended: {}", id, rule.version(), parsed.problems());
		}
		try {
			this.monitor.register(new MonitorQuery(id, LuceneQueries.compile(parsed.query())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Live(rule, parsed.query());
	}

	private void drop(String id) {
		try {
			this.monitor.deleteById(id);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The live rules that match, in the order of their ids, with where they match.
	List<Match> match(Document document) {
		try {
			MatchingQueries<HighlightsMatch> found = this.monitor.match(document, HighlightsMatch.MATCHER);
			found.getErrors().forEach((id, failure) -> log.error("Rule {} could not be matched", id, failure));
			return found.getMatches().stream().flatMap(this::live).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Stream<Match> live(HighlightsMatch found) {
		return (this.states.get(found.getQueryId()) instanceof Live(AlertRule rule, Query query))
				? Stream.of(new Match(rule, query, found)) : Stream.empty();
	}

	/// How many rules are matched.
	long liveCount() {
		return this.states.values().stream().filter(Live.class::isInstance).count();
	}

	/// The broken rules and what is wrong with them.
	Map<String, String> problems() {
		Map<String, String> problems = new TreeMap<>();
		this.states.forEach((id, state) -> {
			if (state instanceof Broken(long version, String problem)) {
				problems.put(id, problem);
			}
		});
		return problems;
	}

	@Override
	public void close() throws IOException {
		this.monitor.close();
	}

	/// A rule that matches.
	record Match(AlertRule rule, Query query, HighlightsMatch found) implements Comparable<Match> {

		@Override
		public int compareTo(Match other) {
			return this.rule.id().value().compareTo(other.rule.id().value());
		}

	}

}
