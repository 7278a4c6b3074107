package vn.diemtin.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.MatchOutcome.DeadLetter;
import vn.diemtin.events.article.ArticleEnriched;

/// Reads the message of an article and has it matched. The edge of this process: whatever an article makes fail ends
/// here, with the message kept.
final class ArticleReader {

	private static final Logger log = LoggerFactory.getLogger(ArticleReader.class);

	private final AlertMatcher matcher;

	private final JsonMapper mapper;

	private final Clock clock;

	ArticleReader(AlertMatcher matcher, JsonMapper mapper, Clock clock) {
		this.matcher = matcher;
		this.mapper = mapper;
		this.clock = clock;
	}

	Reading on(@Nullable String key, byte @Nullable [] message) {
		String article = String.valueOf(key);
		if (message == null) {
			return dead(article, new byte[0], "the message is empty");
		}
		try {
			ArticleEnriched read = this.mapper.readValue(message, ArticleEnriched.class);
			return (read != null) ? Reading.of(this.matcher.on(read), read, this.clock.instant())
					: dead(article, message, "the message is null");
		}
		catch (JacksonException ex) {
			return dead(article, message, ex.getOriginalMessage());
		}
		catch (RuntimeException ex) {
			log.error("Article {} could not be matched", article, ex);
			return dead(article, message, ex.toString());
		}
	}

	private Reading dead(String article, byte[] message, String reason) {
		return new Reading(new DeadLetter(article, message, reason, this.clock.instant()), List.of());
	}

	/// What reading an article gave.
	///
	/// @param outcome how it ended
	/// @param candidates what may become alerts: the matches first
	record Reading(MatchOutcome outcome, List<Candidate> candidates) {

		Reading {
			candidates = List.copyOf(candidates);
		}

		static Reading of(MatchOutcome outcome, ArticleEnriched article, Instant at) {
			Stream<Candidate> matches = outcome.alerts().stream().map(Candidate::match);
			Stream<Candidate> changes = Material.isIn(article) ? Stream.of(Candidate.change(article, at))
					: Stream.empty();
			return new Reading(outcome, Stream.concat(matches, changes).toList());
		}

	}

}
