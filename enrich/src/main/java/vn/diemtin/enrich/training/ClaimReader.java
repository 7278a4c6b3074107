package vn.diemtin.enrich.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.correction.Trace;
import vn.diemtin.events.correction.TrainingSlots;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.Report;

/// Brings what an article tells of events into comparable form.
final class ClaimReader {

	private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	/// An article that tells of more is a list.
	private static final int MOST = 12;

	private static final int MOST_DOCUMENTS = 6;

	private static final int MOST_TRACES = 12;

	/// Documents of one occasion; laws and programmes are cited by all.
	private static final Set<String> OF_ONE_OCCASION = Set.of("kế hoạch", "công văn", "giấy mời", "thông báo",
			"quyết định", "văn bản", "tờ trình", "hướng dẫn");

	private final Canon canon;

	ClaimReader(Canon canon) {
		this.canon = canon;
	}

	/// One claim for each event, in reading order.
	List<Claim> read(InStory told) {
		List<Fact> facts = told.article().facts();
		List<Trace> traces = Trace.of(told.article().collected().article(), facts);
		List<String> documents = documents(facts);
		List<Claim> claims = new ArrayList<>();
		for (Fact fact : facts) {
			if (fact instanceof TrainingFact training && claims.size() < MOST) {
				claims.add(claim(told, training, documents, traces(training, facts, traces)));
			}
		}
		return claims;
	}

	private Claim claim(InStory told, TrainingFact fact, List<String> documents, List<Trace> traces) {
		ArticleCollected collected = told.article().collected();
		Report report = new Report(collected.id(), told.story(), collected.source(), collected.url(),
				collected.article().title(), collected.article().published(), collected.firstSeenAt(), fact);
		LocalDate day = day(collected.article().published(), collected.firstSeenAt());
		return new Claim(report, profile(fact, documents, day), saidAt(collected), traces, null);
	}

	/// An event as it is compared.
	/// @param documents that its article cites
	/// @param day when the article was published
	Profile profile(TrainingFact fact, List<String> documents, LocalDate day) {
		TrainingFact.Dates dates = fact.dates();
		TrainingFact.Dates before = fact.movedFrom();
		return new Profile(fact.topic(), canon.family(fact.topic()), canon.bodies(fact.organisers(), fact.topic()),
				(dates != null) ? Days.of(dates.value()) : null, (before != null) ? Days.of(before.value()) : null,
				canon.spot(fact, day), canon.parts(fact.topic(), fact.evidence().surface()),
				Subject.of(fact.evidence().surface()),
				(fact.audience() != null) ? Subject.of(fact.audience().text()) : List.of(),
				(fact.headcount() != null) ? fact.headcount().value() : null, documents, day, fact.status());
	}

	/// Its own and those of the facts that its slots were read from.
	private static List<Trace> traces(TrainingFact training, List<Fact> facts, List<Trace> all) {
		List<Trace> traces = new ArrayList<>();
		for (int at = 0; at < facts.size() && traces.size() < MOST_TRACES; at++) {
			if (facts.get(at).equals(training) || TrainingSlots.isRead(training, all.get(at))) {
				traces.add(all.get(at));
			}
		}
		return traces;
	}

	private static Instant saidAt(ArticleCollected collected) {
		PublicationDate published = collected.article().published();
		PublicationDate modified = collected.article().modified();
		Instant first = (published != null) ? published.value().toInstant() : collected.firstSeenAt();
		if (collected.revision() == null || collected.revision() < 2) {
			return first;
		}
		Instant edited = (modified != null) ? modified.value().toInstant() : collected.fetchedAt();
		return edited.isAfter(first) ? edited : first;
	}

	static LocalDate day(@Nullable PublicationDate published, Instant seenAt) {
		return (published != null) ? published.value().withOffsetSameInstant(VIETNAM).toLocalDate()
				: seenAt.atOffset(VIETNAM).toLocalDate();
	}

	private static List<String> documents(List<Fact> facts) {
		List<String> documents = new ArrayList<>();
		for (Fact fact : facts) {
			if (fact instanceof DocumentFact document && document.number() != null && isOfOneOccasion(document)) {
				String key = document.number().toUpperCase(Locale.ROOT)
						+ ((document.year() != null) ? "@" + document.year() : "");
				if (!documents.contains(key) && documents.size() < MOST_DOCUMENTS) {
					documents.add(key);
				}
			}
		}
		return documents;
	}

	private static boolean isOfOneOccasion(DocumentFact document) {
		String number = (document.number() != null) ? document.number().toUpperCase(Locale.ROOT) : "";
		return document.type() != null && OF_ONE_OCCASION.contains(document.type()) && !number.contains("TTG")
				&& !number.endsWith("CP") && !number.contains("QH");
	}

}
