package vn.diemtin.enrich.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;

/// How a story changes with its tellings.
final class Tellings {

	/// So many are listed; of the others there is only a number.
	static final int MOST = 64;

	private Tellings() {
	}

	static Telling of(ArticleUnderstood understood, Telling.Relation relation, @Nullable ArticleId like,
			double resemblance, double containment) {
		ArticleCollected collected = understood.collected();
		return new Telling(collected.id(), collected.source(), collected.url(), collected.article().title(),
				collected.article().published(), collected.firstSeenAt(), relation, like, rounded(resemblance),
				rounded(containment));
	}

	private static double rounded(double share) {
		return Math.round(share * 1000) / 1000.0;
	}

	static Story begin(Telling telling, ArticleUnderstood understood, Member member) {
		return new Story(member.story(), telling.article(), List.of(telling), 1, understood.understoodAt(), 1);
	}

	/// With one more; a full story takes it in only when it was published first of all.
	static Story with(Story story, Telling telling, long articles, Instant at) {
		List<Telling> tellings = new ArrayList<>(story.tellings());
		Telling first = first(story);
		boolean isFirst = first != null && isSurelyBefore(telling, first);
		if (tellings.size() >= MOST && isFirst) {
			tellings.removeLast();
		}
		if (tellings.size() < MOST) {
			tellings.add(telling);
		}
		return new Story(story.id(), isFirst ? telling.article() : story.first(), tellings, articles, at,
				story.version() + 1);
	}

	/// With another state of an article that tells it; the same object when nothing
	/// changes.
	static Story edited(Story story, Telling telling, Instant at) {
		List<Telling> tellings = new ArrayList<>(story.tellings());
		for (int i = 0; i < tellings.size(); i++) {
			if (tellings.get(i).article().equals(telling.article())) {
				if (tellings.get(i).equals(telling)) {
					return story;
				}
				tellings.set(i, telling);
				return new Story(story.id(), firstOf(tellings, story.first()), tellings, story.articles(), at,
						story.version() + 1);
			}
		}
		return story;
	}

	static @Nullable Telling telling(Story story, ArticleId article) {
		for (Telling telling : story.tellings()) {
			if (telling.article().equals(article)) {
				return telling;
			}
		}
		return null;
	}

	private static @Nullable Telling first(Story story) {
		return telling(story, story.first());
	}

	/// Dates of publication were edited: the first is looked for anew.
	private static ArticleId firstOf(List<Telling> tellings, ArticleId otherwise) {
		if (tellings.isEmpty()) {
			return otherwise;
		}
		Telling first = tellings.getFirst();
		for (Telling telling : tellings) {
			if (isSurelyBefore(telling, first)) {
				first = telling;
			}
		}
		return first.article();
	}

	/// Whether it was published before the other whatever the hours are that portals do
	/// not tell.
	private static boolean isSurelyBefore(Telling telling, Telling other) {
		PublicationDate published = telling.published();
		PublicationDate others = other.published();
		if (published == null || others == null) {
			return false;
		}
		Instant latest = published.value().toInstant().plus(vagueness(published));
		return !latest.isAfter(others.value().toInstant());
	}

	private static Duration vagueness(PublicationDate date) {
		return switch (date.precision()) {
			case DAY -> Duration.ofDays(1);
			case MINUTE -> Duration.ofMinutes(1);
			case SECOND -> Duration.ofSeconds(1);
		};
	}

}
