package vn.diemtin.events.alert;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.events.training.TrainingEvent;

/// An alert as it is sent: of an article, of a source that died or came back, or of a rule with which something is the
/// matter.
///
/// @param alert its key
/// @param thread the key of the first alert of the same story or event
/// @param article the article; null when it tells of something else
/// @param turned the source that it tells of; null when it tells of something else
/// @param title its headline
/// @param url where it lies
/// @param source who published it
/// @param published when, as far as its portal says
/// @param quotes what matched
/// @param changes what changed of an event; empty for a first alert
/// @param raisedAt when
/// @param lateSince when an audit found that it had not been told; null for what was told in time
/// @param notice the rule that it tells of and what is the matter with it; null when it tells of something else
public record AlertBrief(String alert, String thread, @Nullable ArticleId article,
		@JsonInclude(Include.NON_NULL) @Nullable SourceId turned, String title, String url, String source,
		@Nullable PublicationDate published, List<String> quotes,
		@JsonInclude(Include.NON_EMPTY) List<TrainingEvent.Change> changes, Instant raisedAt,
		@JsonInclude(Include.NON_NULL) @Nullable Instant lateSince,
		@JsonInclude(Include.NON_NULL) @Nullable RuleNotice notice) {

	public AlertBrief(String alert, String thread, @Nullable ArticleId article, @Nullable SourceId turned, String title,
			String url, String source, @Nullable PublicationDate published, List<String> quotes,
			@Nullable List<TrainingEvent.Change> changes, Instant raisedAt, @Nullable Instant lateSince,
			@Nullable RuleNotice notice) {
		this.alert = alert;
		this.thread = thread;
		this.article = article;
		this.turned = turned;
		this.title = title;
		this.url = url;
		this.source = source;
		this.published = published;
		this.quotes = List.copyOf(quotes);
		this.changes = (changes != null) ? List.copyOf(changes) : List.of();
		this.raisedAt = raisedAt;
		this.lateSince = lateSince;
		this.notice = notice;
	}

	/// One told in time.
	public AlertBrief(String alert, String thread, @Nullable ArticleId article, @Nullable SourceId turned, String title,
			String url, String source, @Nullable PublicationDate published, List<String> quotes,
			@Nullable List<TrainingEvent.Change> changes, Instant raisedAt) {
		this(alert, thread, article, turned, title, url, source, published, quotes, changes, raisedAt, null, null);
	}

	/// What is sent of an alert.
	public static AlertBrief of(AlertRaised raised) {
		ArticleCollected collected = raised.article().collected();
		return new AlertBrief(raised.key(), AlertRaised.key(raised.rule().id(), raised.story()), collected.id(), null,
				collected.article().title(), collected.url(), collected.source().name(),
				collected.article().published(), raised.reasons().stream().map(Phrase::text).toList(), raised.changes(),
				raised.raisedAt(), raised.lateSince(), null);
	}

	/// What is sent of a source that died or came back.
	/// @param title what happened, in the readers' language
	public static AlertBrief of(SourceTurned turned, String title) {
		String url = (turned.particulars() instanceof Particulars.Failing failing) ? failing.url() : "";
		String reason = turned.reason();
		return new AlertBrief(turned.id(), turned.id(), null, turned.source(), title, url, turned.name(), null,
				(reason != null) ? List.of(reason) : List.of(), null, turned.at());
	}

	/// What is sent of a rule with which something is the matter.
	/// @param alert its key: the same however often it is found
	/// @param title what is the matter, in the readers' language
	/// @param lines how it can be mended, and what else is known
	public static AlertBrief of(RuleNotice notice, String alert, String title, List<String> lines, Instant at) {
		return new AlertBrief(alert, alert, null, null, title, "", "", null, lines, null, at, null, notice);
	}

	/// Whether it tells a change.
	public boolean tellsChange() {
		return !changes.isEmpty();
	}

}
