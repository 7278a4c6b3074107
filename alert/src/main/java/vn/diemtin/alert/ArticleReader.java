package vn.diemtin.alert;

import java.time.Clock;

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

	MatchOutcome on(@Nullable String key, byte @Nullable [] message) {
		String article = String.valueOf(key);
		if (message == null) {
			return new DeadLetter(article, new byte[0], "the message is empty", this.clock.instant());
		}
		try {
			ArticleEnriched read = this.mapper.readValue(message, ArticleEnriched.class);
			return (read != null) ? this.matcher.on(read)
					: new DeadLetter(article, message, "the message is null", this.clock.instant());
		}
		catch (JacksonException ex) {
			return new DeadLetter(article, message, ex.getOriginalMessage(), this.clock.instant());
		}
		catch (RuntimeException ex) {
			log.error("Article {} could not be matched", article, ex);
			return new DeadLetter(article, message, ex.toString(), this.clock.instant());
		}
	}

}
