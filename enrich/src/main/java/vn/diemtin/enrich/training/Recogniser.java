package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.enrich.training.EventChanges.By;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.fact.FactChange;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.events.training.TrainingTold;

/// Decides for everything that an article tells of a training event whether that event is known. What it says depends on the
/// articles before it and their order alone.
///
/// An edited article first takes back what it said before. Two events of one article are never one.
final class Recogniser {

	private final ClaimReader reader;

	private final Memory memory;

	private final Index index;

	private final Handwork handwork;

	Recogniser(Canon canon, Memory memory) {
		this.reader = new ClaimReader(canon);
		this.memory = memory;
		this.index = new Index(memory);
		this.handwork = new Handwork(this.reader);
	}

	Recognised recognise(InStory told) {
		ArticleUnderstood article = told.article();
		ArticleCollected collected = article.collected();
		String id = article.id().value();
		Memo before = this.memory.memo(id);
		if (before != null && collected.version() < before.version()) {
			return new Recognised(told, before.events().stream().map(Recogniser::confirmed).toList(), List.of(),
					List.of());
		}
		List<Correction> corrections = this.memory.corrections(id);
		List<Claim> claims = this.reader.read(told)
			.stream()
			.map((claim) -> corrections.isEmpty() ? claim : this.handwork.apply(claim, corrections))
			.toList();
		List<@Nullable String> events = assigned(claims, (before != null) ? before.events() : List.of());
		int made = (before != null) ? before.made() : 0;
		Set<String> fresh = new HashSet<>();
		List<String> ids = new ArrayList<>();
		for (String event : events) {
			String known = (event != null) ? event : id + "-" + ++made;
			if (event == null) {
				fresh.add(known);
			}
			ids.add(known);
		}
		By by = new By(article.id(), collected.fetchedAt(), null);
		List<TrainingEvent> changed = new ArrayList<>();
		Map<String, List<Change>> changes = new LinkedHashMap<>();
		Set<String> toldBefore = (before != null) ? Set.copyOf(before.events()) : Set.of();
		for (int at = 0; at < ids.size(); at++) {
			String event = ids.get(at);
			Dossier dossier = Objects.requireNonNullElseGet(this.memory.dossier(event), () -> Dossier.of(event));
			update(dossier, dossier.with(claims.get(at), toldBefore.contains(event)), by, changed, changes);
		}
		Set<String> left = new LinkedHashSet<>((before != null) ? before.events() : List.of());
		ids.forEach(left::remove);
		for (String event : left) {
			Dossier dossier = this.memory.dossier(event);
			if (dossier != null) {
				update(dossier, dossier.without(article.id()), by, changed, changes);
			}
		}
		List<Memo.Said> said = Sayings.of(article.facts());
		boolean edited = before != null && collected.version() > before.version()
				&& before.finders().equals(article.finders());
		List<FactChange> differences = (before != null && edited) ? Sayings.changes(before.said(), said) : List.of();
		this.memory.keep(id, new Memo(collected.version(), article.finders(), ids, made, said));
		List<TrainingTold> trainings = ids.stream()
			.map((event) -> new TrainingTold(new TrainingId(event), fresh.contains(event),
					fresh.contains(event) ? List.of() : changes.getOrDefault(event, List.of())))
			.toList();
		return new Recognised(told, trainings, differences, changed);
	}

	/// Takes a correction, or takes it back; whatever comes first, the article or its
	/// correction, the same is known in the end.
	/// @param correction null when it was undone
	Mended correct(String key, @Nullable Correction correction, Instant sentAt) {
		String id = (key.indexOf('/') > 0) ? key.substring(0, key.indexOf('/')) : key;
		List<Correction> known = new ArrayList<>(this.memory.corrections(id));
		known.removeIf((one) -> one.key().equals(key));
		if (correction != null) {
			known.add(correction);
		}
		this.memory.correct(id, known);
		Memo memo = this.memory.memo(id);
		Instant at = (correction != null) ? correction.at() : sentAt;
		By by = new By(new ArticleId(id), at, true);
		boolean isFound = false;
		List<TrainingEvent> changed = new ArrayList<>();
		for (String event : (memo != null) ? memo.events() : List.<String>of()) {
			Dossier dossier = this.memory.dossier(event);
			Claim claim = (dossier != null) ? dossier.claim(by.article()) : null;
			if (dossier != null && claim != null) {
				isFound |= correction != null && Handwork.isOf(claim, correction);
				update(dossier, dossier.with(this.handwork.apply(claim, known), true), by, changed, new HashMap<>());
			}
		}
		return new Mended(key, (correction == null) ? "undone" : isFound ? "applied" : "no-event", at, changed);
	}

	private static TrainingTold confirmed(String event) {
		return new TrainingTold(new TrainingId(event), false, List.of());
	}

	private void update(Dossier before, Dossier after, By by, List<TrainingEvent> changed,
			Map<String, List<Change>> changes) {
		if (before.equals(after)) {
			return;
		}
		boolean first = before.version() == 0;
		List<Change> differences = first ? List.of() : EventChanges.between(Fusion.of(before), Fusion.of(after), by);
		Dossier kept = after.changed(differences, by.at());
		this.memory.keep(kept);
		this.index.file(before, kept);
		changed.add(Fusion.of(kept));
		changes.put(kept.id(), differences);
	}

	/// The known event of each claim, the best matches first; null for those that are
	/// new.
	private List<@Nullable String> assigned(List<Claim> claims, List<String> own) {
		List<Match> matches = new ArrayList<>();
		for (int at = 0; at < claims.size(); at++) {
			matches.addAll(matches(at, claims.get(at), own));
		}
		matches.sort(Comparator.comparingDouble(Match::points)
			.reversed()
			.thenComparingInt(Match::claim)
			.thenComparing(Match::event));
		List<@Nullable String> events = new ArrayList<>();
		claims.forEach((claim) -> events.add(null));
		Set<String> taken = new HashSet<>();
		for (Match match : matches) {
			if (events.get(match.claim()) == null && taken.add(match.event())) {
				events.set(match.claim(), match.event());
			}
		}
		return events;
	}

	private List<Match> matches(int number, Claim claim, List<String> own) {
		Map<String, Match> matches = new LinkedHashMap<>();
		for (String event : own) {
			Dossier dossier = this.memory.dossier(event);
			Match match = (dossier != null) ? Match.own(number, claim, dossier) : null;
			if (match != null) {
				matches.put(event, match);
			}
		}
		for (String event : this.index.candidates(claim)) {
			Dossier dossier = matches.containsKey(event) ? null : this.memory.dossier(event);
			Match match = (dossier != null) ? Match.of(number, claim, dossier) : null;
			if (match != null) {
				matches.put(event, match);
			}
		}
		List<Match> ordered = new ArrayList<>(matches.values());
		ordered.sort(Comparator.comparingDouble(Match::points).reversed());
		return isUndecided(claim, ordered) ? List.of() : ordered;
	}

	/// Two events fit as well, and no day tells them apart.
	private static boolean isUndecided(Claim claim, List<Match> ordered) {
		return claim.profile().exactDays() == null && ordered.size() > 1
				&& ordered.getFirst().points() - ordered.get(1).points() < 0.5;
	}

}
