package vn.diemtin.events;

import java.util.List;

/// The topics of the pipeline, in the order in which an article passes them.
///
/// A topic's name ends with the version of its contract. A message that cannot be
/// processed goes to the topic's dead-letter topic, see [#deadLetters(String)].
public final class Topics {

	/// Source declarations, compacted, key = [vn.diemtin.events.source.SourceId].
	public static final String SOURCES = "sources.v1";

	/// What may be fetched now, key = host.
	public static final String FETCHES_DUE = "fetches.due.v1";

	/// How each fetch ended, for the frontier, key = host.
	public static final String FETCHES_DONE = "fetches.done.v1";

	/// Pages as fetched, bytes and all, key = URL.
	public static final String PAGES_FETCHED = "pages.fetched.v1";

	/// Links to articles that feeds and lists hold, key = host.
	public static final String LINKS_FOUND = "links.found.v1";

	/// What reading an entrance told about it, for the frontier of its host, key = host.
	public static final String ENTRANCES_READ = "entrances.read.v1";

	/// What each page turned out to be, key = [vn.diemtin.events.source.SourceId].
	public static final String PAGES_READ = "pages.read.v1";

	/// How each source does and why, compacted, key =
	/// [vn.diemtin.events.source.SourceId].
	public static final String SOURCES_HEALTH = "sources.health.v1";

	/// Sources that died or came back, key = [vn.diemtin.events.source.SourceId].
	public static final String SOURCES_TURNED = "sources.turned.v1";

	/// Entrances that a person wants to be asked now, key = host.
	public static final String POLLS_WANTED = "polls.wanted.v1";

	/// Older articles that a person wants, key = host.
	public static final String BACKFILLS_WANTED = "backfills.wanted.v1";

	/// How far back-fills are, compacted, key = host and source.
	public static final String BACKFILLS = "backfills.v1";

	/// Sources that a person wants to be tried, key = id of the trial.
	public static final String TRIALS_WANTED = "trials.wanted.v1";

	/// What trials of sources gave, compacted, key = id of the trial.
	public static final String TRIALS = "trials.v1";

	/// Articles as read from each visit of their pages, said before or not, key =
	/// [vn.diemtin.events.article.ArticleId].
	public static final String ARTICLES_READ = "articles.read.v1";

	/// How edited articles differ from what they said before, key =
	/// [vn.diemtin.events.article.ArticleId].
	public static final String ARTICLES_REVISED = "articles.revised.v1";

	/// Articles that are new or were edited, each revision once, key =
	/// [vn.diemtin.events.article.ArticleId].
	public static final String ARTICLES_COLLECTED = "articles.collected.v1";

	/// Articles with what they say, in the order that decides who was first, key =
	/// [vn.diemtin.events.article.ArticleId].
	public static final String ARTICLES_UNDERSTOOD = "articles.understood.v1";

	/// Stories and the articles that tell them, compacted, key =
	/// [vn.diemtin.events.article.StoryId].
	public static final String STORIES = "stories.v1";

	/// Training events with all that was told of them, compacted, key =
	/// [vn.diemtin.events.training.TrainingId].
	public static final String TRAININGS = "trainings.v1";

	/// Articles with what they say and which story and events they tell of, key =
	/// [vn.diemtin.events.article.ArticleId].
	public static final String ARTICLES_ENRICHED = "articles.enriched.v1";

	/// Alert rules, compacted, key = [vn.diemtin.events.alert.RuleId].
	public static final String ALERT_RULES = "alert.rules.v1";

	/// Whether each alert rule is matched, and why not, compacted, key =
	/// [vn.diemtin.events.alert.RuleId].
	public static final String RULES_CHECKED = "alert.rules.checked.v1";

	/// Rules that used to find something and hardly do any more, compacted, key =
	/// [vn.diemtin.events.alert.RuleId].
	public static final String RULES_SILENT = "alert.rules.silent.v1";

	/// The alerts raised, compacted, key = rule and story, and what changed.
	public static final String ALERTS_RAISED = "alerts.raised.v1";

	/// What people changed at the desk or wanted to be done, key = the thing, see
	/// [Changed#key()].
	public static final String CHANGES = "changes.v1";

	/// The ledger: what each rule has told, compacted, key = rule and story.
	public static final String ALERTS_TOLD = "alerts.told.v1";

	/// Audits that are to be made, key = id.
	public static final String AUDITS_WANTED = "alert.audits.wanted.v1";

	/// What audits gave, compacted, key = id.
	public static final String AUDITS = "alert.audits.v1";

	/// Alerts that audits found to be missing, key = [vn.diemtin.events.alert.RuleId].
	public static final String ALERTS_MISSED = "alerts.missed.v1";

	/// Until when each person has read the alerts, compacted, key = the person.
	public static final String ALERTS_READ = "alerts.read.v1";

	/// Alerts that are to be sent, key = who receives.
	public static final String DELIVERIES_WANTED = "deliveries.wanted.v1";

	/// How far each delivery is, compacted, key = id of the delivery.
	public static final String DELIVERIES = "deliveries.v1";

	/// Who may sign in at the desk, compacted, key = name.
	public static final String PEOPLE = "people.v1";

	/// Keys with which programs ask the desk, compacted, key = id of the key.
	public static final String PEOPLE_KEYS = "people.keys.v1";

	/// When each key was last used, compacted, key = id of the key.
	public static final String PEOPLE_KEYS_USED = "people.keys.used.v1";

	/// Facts that people hid or mended, compacted, key = article and correction, see
	/// [vn.diemtin.events.correction.Correction#key()].
	public static final String CORRECTIONS = "corrections.v1";

	/// Dead letters that were put on their topics again, compacted, key = the letter, see
	/// [LetterReplayed#letter()].
	public static final String LETTERS_REPLAYED = "letters.replayed.v1";

	/// What happened to each item at each stage and why, key = item.
	public static final String DISPOSITIONS = "dispositions.v1";

	/// All topics that processes create when they are missing.
	public static final List<Topic> ALL = List.of(Topic.compacted(SOURCES), Topic.log(FETCHES_DUE),
			Topic.log(FETCHES_DONE), Topic.log(PAGES_FETCHED), Topic.log(LINKS_FOUND), Topic.log(ENTRANCES_READ),
			Topic.log(POLLS_WANTED), Topic.log(PAGES_READ), Topic.compacted(SOURCES_HEALTH), Topic.log(SOURCES_TURNED),
			Topic.log(BACKFILLS_WANTED), Topic.compacted(BACKFILLS), Topic.log(TRIALS_WANTED), Topic.compacted(TRIALS),
			Topic.log(ARTICLES_READ), Topic.log(ARTICLES_REVISED), Topic.log(ARTICLES_COLLECTED),
			Topic.sequence(ARTICLES_UNDERSTOOD), Topic.compacted(STORIES), Topic.compacted(TRAININGS),
			Topic.log(ARTICLES_ENRICHED), Topic.compacted(ALERT_RULES), Topic.compacted(RULES_CHECKED),
			Topic.compacted(RULES_SILENT), Topic.compacted(ALERTS_RAISED), Topic.compacted(ALERTS_TOLD),
			Topic.compacted(ALERTS_READ), Topic.log(AUDITS_WANTED), Topic.compacted(AUDITS), Topic.log(ALERTS_MISSED),
			Topic.log(DELIVERIES_WANTED), Topic.compacted(DELIVERIES), Topic.log(CHANGES), Topic.compacted(PEOPLE),
			Topic.compacted(PEOPLE_KEYS), Topic.compacted(PEOPLE_KEYS_USED), Topic.compacted(CORRECTIONS),
			Topic.compacted(LETTERS_REPLAYED), Topic.log(DISPOSITIONS));

	private Topics() {
	}

	/// The dead-letter topic of a topic.
	public static String deadLetters(String topic) {
		return topic + "-dlt";
	}

	/// A topic.
	///
	/// @param name with the version of its contract
	/// @param isCompacted whether Kafka keeps only the newest record of a key
	/// @param isSequence whether all its records have one order, which takes a single
	/// partition
	public record Topic(String name, boolean isCompacted, boolean isSequence) {

		static Topic compacted(String name) {
			return new Topic(name, true, false);
		}

		static Topic log(String name) {
			return new Topic(name, false, false);
		}

		static Topic sequence(String name) {
			return new Topic(name, false, true);
		}

	}

}
