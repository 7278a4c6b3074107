package vn.diemtin.enrich.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.story.sketch.Judge;
import vn.diemtin.enrich.story.sketch.Likeness;
import vn.diemtin.enrich.story.sketch.Sketch;
import vn.diemtin.enrich.story.sketch.Sketched;
import vn.diemtin.enrich.story.sketch.Sketcher;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;
import vn.diemtin.events.story.Telling.Relation;

/// Puts each article into its story: the same articles in the same order give the same stories, whatever else happens.
///
/// An article is found by its fingerprints and then compared with the few that share most of them, so that its cost does
/// not grow with the number of articles known. Articles do not leave their story, whatever is edited.
final class StoryBook {

	/// For so many days copies of an article are looked for.
	static final int DAYS = 60;

	private static final int DAYS_OF_COPIES = 400;

	private static final int MOST_COMPARED = 6;

	private static final int MOST_BY_ONE = 2;

	private static final double ALL_OF_IT = 0.6;

	private static final double COPY = 0.92;

	private final Shelf shelf;

	StoryBook(Shelf shelf) {
		this.shelf = shelf;
	}

	/// An article known already that another one is like.
	private record Match(Kept kept, Likeness likeness) {
	}

	InStory place(ArticleUnderstood article) {
		int day = Kept.dayOf(article);
		if (day > this.shelf.today()) {
			this.shelf.today(day);
		}
		this.shelf.forgetSome();
		Member member = this.shelf.member(article.id());
		return (member == null) ? placeNew(article, day) : placeAgain(article, member, day);
	}

	private int oldestDay() {
		return this.shelf.today() - DAYS;
	}

	private InStory placeNew(ArticleUnderstood article, int day) {
		SourceId source = article.collected().source().id();
		Habits habits = this.shelf.habits(source);
		Sketched sketched = sketch(article, habits);
		int number = this.shelf.nextNumber();
		Kept alone = Kept.of(article, new Member(number, new StoryId(article.id().value()), number), sketched.sketch());
		Match match = bestMatch(alone, sketched.fingerprints());
		Member member = (match == null) ? new Member(number, alone.story(), number)
				: new Member(number, match.kept().story(), match.kept().storyNumber());
		this.shelf.put(article.id(), member);
		this.shelf.put(number, Kept.of(article, member, sketched.sketch()));
		if (match == null) {
			this.shelf.put(source, habits.after(sketched.edges()));
		}
		if (match == null || !isLoose(alone.sketch(), match)) {
			post(sketched.fingerprints(), member, day);
		}
		Story changed = told(article, member, telling(article, alone.sketch(), match));
		return new InStory(article, member.story(), changed);
	}

	private InStory placeAgain(ArticleUnderstood article, Member member, int day) {
		Kept first = this.shelf.kept(member.number());
		Kept last = (first != null) ? last(first) : null;
		if (last != null && last.content() == Kept.contentOf(article)) {
			return new InStory(article, member.story());
		}
		Sketched sketched = sketch(article, this.shelf.habits(article.collected().source().id()));
		keepAgain(Kept.of(article, member, sketched.sketch()), member.number(), first);
		post(sketched.fingerprints(), member, day);
		Story story = story(member.story());
		Telling old = (story != null) ? Tellings.telling(story, article.id()) : null;
		if (story == null || old == null) {
			return new InStory(article, member.story());
		}
		Telling telling = Tellings.of(article, old.relation(), old.like(), old.resemblance(), old.containment());
		Story edited = Tellings.edited(story, telling, article.understoodAt());
		if (edited.equals(story)) {
			return new InStory(article, member.story());
		}
		this.shelf.put(edited);
		return new InStory(article, member.story(), edited);
	}

	private Kept last(Kept first) {
		Kept later = (first.later() != 0) ? this.shelf.kept(first.later()) : null;
		return (later != null) ? later : first;
	}

	/// What was copied before the edit is still like the first state.
	private void keepAgain(Kept edited, int number, @Nullable Kept first) {
		if (first == null) {
			this.shelf.put(number, edited);
			return;
		}
		int later = (first.later() != 0) ? first.later() : this.shelf.nextNumber();
		this.shelf.put(later, edited);
		this.shelf.put(number, first.edited(later, edited.day()));
	}

	private static Sketched sketch(ArticleUnderstood understood, Habits habits) {
		Article article = understood.collected().article();
		return Sketcher.sketch(article.title(), article.lead(), article.text(), understood.facts(),
				habits::isFurniture);
	}

	private @Nullable Match bestMatch(Kept article, long[] fingerprints) {
		Match best = null;
		for (int number : candidates(fingerprints)) {
			Kept first = this.shelf.kept(number);
			if (first == null || first.day() < oldestDay()) {
				continue;
			}
			best = better(best, article, first);
			Kept last = last(first);
			if (last != first) {
				best = better(best, article, last);
			}
		}
		return best;
	}

	private static @Nullable Match better(@Nullable Match best, Kept article, Kept other) {
		Likeness likeness = Likeness.of(article.sketch(), other.sketch());
		boolean isBetter = best == null || likeness.resemblance() > best.likeness().resemblance();
		return (isBetter && Judge.isSame(article.sketch(), other.sketch(), likeness, article.distance(other)))
				? new Match(other, likeness) : best;
	}

	/// Those that share most fingerprints, of equal ones those that came first; few of
	/// those that share one only.
	private List<Integer> candidates(long[] fingerprints) {
		Map<Integer, Integer> shared = new HashMap<>();
		int oldest = oldestDay();
		for (long fingerprint : fingerprints) {
			this.shelf.found(fingerprint, oldest, (number) -> shared.merge(number, 1, Integer::sum));
		}
		boolean isOneEnough = shared.values().stream().noneMatch((count) -> count > 1);
		return shared.entrySet()
			.stream()
			.filter((candidate) -> isOneEnough || candidate.getValue() > 1)
			.sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(isOneEnough ? MOST_BY_ONE : MOST_COMPARED)
			.map(Map.Entry::getKey)
			.toList();
	}

	private void post(long[] fingerprints, Member member, int day) {
		this.shelf.post(new Posting(member.number(), member.storyNumber(), day, this.shelf.today(), fingerprints));
	}

	/// An article that holds another one among much else may hold other stories too:
	/// nothing is found by it.
	private static boolean isLoose(Sketch sketch, Match match) {
		Sketch other = match.kept().sketch();
		if (sketch.shingles() < other.shingles() || match.likeness().ratio() >= ALL_OF_IT) {
			return false;
		}
		long common = Arrays.stream(sketch.title())
			.filter((word) -> Arrays.binarySearch(other.title(), word) >= 0)
			.count();
		return 2 * common < Math.min(sketch.title().length, other.title().length);
	}

	private static Telling telling(ArticleUnderstood article, Sketch sketch, @Nullable Match match) {
		if (match == null) {
			return Tellings.of(article, Relation.ORIGINAL, null, 1, 1);
		}
		Likeness likeness = match.likeness();
		Relation relation = (likeness.resemblance() >= COPY) ? Relation.COPY : Relation.EDITED;
		if (likeness.ratio() < ALL_OF_IT) {
			relation = (sketch.shingles() < match.kept().sketch().shingles()) ? Relation.EXCERPT : Relation.EXTENDED;
		}
		return Tellings.of(article, relation, match.kept().article(), likeness.resemblance(), likeness.containment());
	}

	private @Nullable Story story(StoryId id) {
		Story story = this.shelf.story(id);
		return (story == null || isPast(story, this.shelf.today())) ? null : story;
	}

	/// Whether nothing will be told of a story any more. Of those with copies the list
	/// of tellings is kept for edits that come late.
	static boolean isPast(Story story, int today) {
		return isPast(dayOf(story), story.tellings().size() > 1, today);
	}

	static boolean isPast(int changedOn, boolean hasCopies, int today) {
		return changedOn < today - (hasCopies ? DAYS_OF_COPIES : DAYS);
	}

	/// The day when it last changed, as days since 1970.
	static int dayOf(Story story) {
		return (int) Math.floorDiv(story.changedAt().getEpochSecond(), 86_400L);
	}

	/// The story with one more telling; of a story of very many, its number is told in
	/// growing steps.
	private @Nullable Story told(ArticleUnderstood article, Member member, Telling telling) {
		Story before = (telling.like() != null) ? story(member.story()) : null;
		if (before == null) {
			Story begun = Tellings.begin(telling, article, member);
			this.shelf.put(begun);
			return begun;
		}
		long more = 1;
		if (before.tellings().size() >= Tellings.MOST) {
			more += this.shelf.uncounted(before.id());
		}
		Story after = Tellings.with(before, telling, before.articles() + more, article.understoodAt());
		boolean isWorthTelling = !after.tellings().equals(before.tellings()) || more * 16 >= before.articles();
		if (before.tellings().size() >= Tellings.MOST) {
			this.shelf.uncounted(before.id(), isWorthTelling ? 0 : more);
		}
		if (!isWorthTelling) {
			return null;
		}
		this.shelf.put(after);
		return after;
	}

}
