package vn.diemtin.events.alert;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingId;

/// A rule matched a story for the first time, or what matters of an event that it told of has changed.
///
/// @param rule the rule as it was when it matched
/// @param story the story that the first alert told; a change has that of its first alert
/// @param article the article that matched first, or that tells the change
/// @param reasons what matched, quoted; empty when a change is told that the rule itself would not have found
/// @param raisedAt when
/// @param event the event that changed; null for a first alert
/// @param changes what changed of it; empty for a first alert
/// @param lateSince when an audit found that it had not been told; null for what was told in time
public record AlertRaised(AlertRule rule, StoryId story, ArticleEnriched article, List<Phrase> reasons,
		Instant raisedAt, @JsonInclude(Include.NON_NULL) @Nullable TrainingId event,
		@JsonInclude(Include.NON_EMPTY) List<TrainingEvent.Change> changes,
		@JsonInclude(Include.NON_NULL) @Nullable Instant lateSince) {

	public AlertRaised(AlertRule rule, StoryId story, ArticleEnriched article, List<Phrase> reasons, Instant raisedAt,
			@Nullable TrainingId event, @Nullable List<TrainingEvent.Change> changes, @Nullable Instant lateSince) {
		this.rule = rule;
		this.story = story;
		this.article = article;
		this.reasons = List.copyOf(reasons);
		this.raisedAt = raisedAt;
		this.event = event;
		this.changes = (changes != null) ? List.copyOf(changes) : List.of();
		this.lateSince = lateSince;
	}

	/// A change told in time.
	public AlertRaised(AlertRule rule, StoryId story, ArticleEnriched article, List<Phrase> reasons, Instant raisedAt,
			@Nullable TrainingId event, @Nullable List<TrainingEvent.Change> changes) {
		this(rule, story, article, reasons, raisedAt, event, changes, null);
	}

	/// The first alert of a rule and story.
	public AlertRaised(AlertRule rule, StoryId story, ArticleEnriched article, List<Phrase> reasons, Instant raisedAt) {
		this(rule, story, article, reasons, raisedAt, null, List.of(), null);
	}

	/// The key of a first alert: a rule tells a story once.
	public static String key(RuleId rule, StoryId story) {
		return rule + "~" + story;
	}

	/// Its key; a change has one for what changed, when and by which article.
	public String key() {
		String first = key(rule.id(), story);
		if (kind() == Kind.FIRST) {
			return first;
		}
		String what = changes.stream()
			.map((change) -> change.slot() + "\n" + change.before() + "\n" + change.after() + "\n" + change.article()
					+ "\n" + change.at())
			.sorted()
			.collect(Collectors.joining("\n", event + "\n", ""));
		return first + "~" + ArticleId.of(what);
	}

	/// Which of the two it is.
	public Kind kind() {
		return (event == null) ? Kind.FIRST : Kind.CHANGE;
	}

	/// Why an alert is raised.
	public enum Kind {

		/// The rule had told nothing of the story or its events.
		FIRST,

		/// It had, and what matters changed.
		CHANGE

	}

}
