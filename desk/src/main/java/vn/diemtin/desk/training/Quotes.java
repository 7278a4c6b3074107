package vn.diemtin.desk.training;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.training.TrainingView.Quote;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Value;
import vn.diemtin.store.Store;

/// The words of the articles that tell of an event. An article that was edited since says nothing here: its words may stand elsewhere now.
final class Quotes implements TrainingReader.Quoting {

	private static final int MOST_ARTICLES = 30;

	private static final int AROUND = 90;

	private final Store store;

	private final Map<ArticleId, Optional<ArticleEnriched>> articles = new HashMap<>();

	Quotes(Store store) {
		this.store = store;
	}

	@Override
	public @Nullable Quote of(Report report, TrainingEvent.Slot slot, Value value) {
		Place place = place(report.fact(), slot, value);
		ArticleEnriched article = (place != null) ? article(report.article()) : null;
		if (place == null || article == null || !isRead(article, report.fact(), slot, value, place)) {
			return null;
		}
		String text = text(article.collected().article(), place.field());
		if (place.start() < 0 || place.start() >= place.end() || place.end() > text.length()) {
			return null;
		}
		return quote(text, place, "/articles/" + report.article());
	}

	/// Whether the article still says it there; what people gave another value was read
	/// from the words of the old one.
	private static boolean isRead(ArticleEnriched article, TrainingFact fact, TrainingEvent.Slot slot, Value value,
			Place place) {
		if (!Mending.isByHand(fact)) {
			return article.facts().contains(fact);
		}
		return article.facts()
			.stream()
			.anyMatch((one) -> one instanceof TrainingFact read && isSame(read.evidence(), fact.evidence())
					&& place.equals(place(read, slot, value)));
	}

	private static boolean isSame(Evidence one, Evidence other) {
		return one.field() == other.field() && one.start() == other.start() && one.surface().equals(other.surface());
	}

	private @Nullable ArticleEnriched article(ArticleId id) {
		if (!this.articles.containsKey(id) && this.articles.size() >= MOST_ARTICLES) {
			return null;
		}
		return this.articles.computeIfAbsent(id, this.store.articles()::article).orElse(null);
	}

	private static String text(Article article, Field field) {
		return switch (field) {
			case TITLE -> article.title();
			case LEAD -> Objects.requireNonNullElse(article.lead(), "");
			case TEXT -> article.text();
		};
	}

	private static @Nullable Place place(TrainingFact fact, TrainingEvent.Slot slot, Value value) {
		return switch (slot) {
			case ORGANISER -> organiser(fact.organisers(), value);
			case DATES -> (fact.dates() != null)
					? new Place(fact.dates().field(), fact.dates().start(), fact.dates().end()) : null;
			case PLACE -> (fact.place() != null)
					? new Place(fact.place().field(), fact.place().start(), fact.place().end()) : null;
			case AUDIENCE -> (fact.audience() != null)
					? new Place(fact.audience().field(), fact.audience().start(), fact.audience().end()) : null;
			case HEADCOUNT -> (fact.headcount() != null)
					? new Place(fact.headcount().field(), fact.headcount().start(), fact.headcount().end()) : null;
			case PROGRAMME -> (fact.programme() != null)
					? new Place(fact.programme().field(), fact.programme().start(), fact.programme().end()) : null;
			case TOPIC, STATUS -> null;
		};
	}

	/// Of several organisers the one that is meant.
	private static @Nullable Place organiser(List<TrainingFact.Organiser> organisers, Value value) {
		return organisers.stream()
			.filter((one) -> organisers.size() == 1 || one.name().equals(value.name())
					|| (one.agency() != null && one.agency().equals(value.value())))
			.map((one) -> new Place(one.field(), one.start(), one.end()))
			.findFirst()
			.orElse(null);
	}

	/// The words with what stands around them, as far as the sentence or the line goes,
	/// and cut between words.
	private static Quote quote(String text, Place place, String article) {
		int from = place.start();
		while (from > 0 && place.start() - from < AROUND && !ends(text, from - 1)) {
			from--;
		}
		boolean isCutBefore = from > 0 && !ends(text, from - 1);
		while (isCutBefore && from < place.start() && !Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		int to = place.end();
		while (to < text.length() && to - place.end() < AROUND && !ends(text, to)) {
			to++;
		}
		boolean isCutAfter = to < text.length() && !ends(text, to);
		while (isCutAfter && to > place.end() && !Character.isWhitespace(text.charAt(to))) {
			to--;
		}
		String told = text.substring(place.start(), place.end());
		return new Quote((isCutBefore ? "… " : "") + text.substring(from, place.start()).stripLeading(), told,
				text.substring(place.end(), to).stripTrailing() + (isCutAfter ? " …" : ""),
				article + "#:~:text=" + fragment(told));
	}

	private static boolean ends(String text, int at) {
		char c = text.charAt(at);
		return c == '\n' || (c == '.' || c == '!' || c == '?') && at + 1 < text.length()
				&& Character.isWhitespace(text.charAt(at + 1));
	}

	/// Browsers that know text fragments scroll to the words and mark them.
	private static String fragment(String words) {
		return URLEncoder.encode(words.lines().findFirst().orElse(""), StandardCharsets.UTF_8)
			.replace("+", "%20")
			.replace("-", "%2D");
	}

	private record Place(Field field, int start, int end) {
	}

}
