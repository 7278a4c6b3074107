package vn.diemtin.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.events.training.TrainingTold;

/// Lets the first match of a rule and story or event pass, counts the others, and tells what matters of an event that
/// changes afterwards.
///
/// All of a rule comes to one task, so that its stories and its events are one memory. An article that changes an event comes
/// to every task.
final class OncePerStory implements Processor<String, Candidate, String, LedgerStep> {

	static final String STORE = "told";

	private final ToldAlerts onKafka;

	private final RuleBook rules;

	private final Tasks tasks;

	private final JsonMapper mapper;

	private @Nullable ProcessorContext<String, LedgerStep> context;

	private @Nullable Ledger ledger;

	OncePerStory(ToldAlerts onKafka, RuleBook rules, Tasks tasks, JsonMapper mapper) {
		this.onKafka = onKafka;
		this.rules = rules;
		this.tasks = tasks;
		this.mapper = mapper;
	}

	@Override
	public void init(ProcessorContext<String, LedgerStep> context) {
		this.context = context;
		int task = context.taskId().partition();
		Predicate<RuleId> isOurs = (rule) -> this.tasks.of(rule.value()) == task;
		this.ledger = new Ledger(context.getStateStore(STORE), this.onKafka, isOurs, this.mapper);
	}

	@Override
	public void process(Record<String, Candidate> record) {
		if (this.context == null || this.ledger == null) {
			throw new IllegalStateException("Not yet initialised");
		}
		Candidate candidate = record.value();
		AlertRule rule = candidate.rule();
		List<LedgerStep> steps = (rule != null) ? match(this.ledger, rule, candidate) : change(this.ledger, candidate);
		for (LedgerStep step : steps) {
			this.ledger.put(step.told());
			this.context.forward(new Record<>(step.told().key(), step, record.timestamp()));
		}
	}

	private List<LedgerStep> match(Ledger ledger, AlertRule rule, Candidate match) {
		ArticleEnriched article = match.article();
		List<TrainingId> events = article.trainings().stream().map(TrainingTold::event).distinct().toList();
		AlertTold told = ledger.find(rule.id(), article.story(), events);
		if (told != null) {
			AlertTold counted = Entries.count(told, article, events, match.at());
			return counted.equals(told) ? List.of() : List.of(new LedgerStep(counted, null));
		}
		AlertTold first = new AlertTold(rule.id(), article.story(), List.of(article.story()), events,
				List.of(article.id()), List.of(), article.collected().fetchedAt(), match.at());
		List<LedgerStep> steps = new ArrayList<>();
		steps.add(new LedgerStep(first, new AlertRaised(rule, article.story(), article, match.reasons(), match.at(),
				null, List.of(), match.lateSince())));
		for (TrainingId event : events) {
			for (Candidate earlier : ledger.changesOf(event)) {
				steps.addAll(change(steps.getLast().told(), event, earlier, match.at()));
			}
		}
		return steps;
	}

	private List<LedgerStep> change(Ledger ledger, Candidate change) {
		List<LedgerStep> steps = new ArrayList<>();
		for (TrainingTold told : change.article().trainings()) {
			if (!Material.of(told).isEmpty()) {
				ledger.putChange(told.event(), change);
				for (AlertTold entry : ledger.tellersOf(told.event())) {
					AlertTold newest = newest(steps, entry);
					steps.addAll(change(newest, told.event(), change, change.at()));
				}
			}
		}
		return steps;
	}

	private static AlertTold newest(List<LedgerStep> steps, AlertTold entry) {
		return steps.reversed()
			.stream()
			.map(LedgerStep::told)
			.filter((told) -> told.key().equals(entry.key()))
			.findFirst()
			.orElse(entry);
	}

	/// What is to be told of a change: nothing, when the first alert knew of it, when it
	/// was told, or when the rule is
	/// off.
	private List<LedgerStep> change(AlertTold told, TrainingId event, Candidate change, Instant at) {
		AlertRule rule = this.rules.enabled(told.rule());
		List<Change> news = change.article()
			.trainings()
			.stream()
			.filter((training) -> training.event().equals(event))
			.flatMap((training) -> Material.of(training).stream())
			.filter((one) -> one.at().isAfter(told.asOf()))
			.toList();
		if (rule == null || news.isEmpty()) {
			return List.of();
		}
		AlertRaised alert = new AlertRaised(rule, told.story(), change.article(), change.reasons(), at, event, news);
		return told.changes().contains(alert.key()) ? List.of()
				: List.of(new LedgerStep(Entries.change(told, alert), alert));
	}

}
