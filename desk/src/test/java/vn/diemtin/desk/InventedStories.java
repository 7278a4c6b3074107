package vn.diemtin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.FactChange;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;
import vn.diemtin.events.story.Telling.Relation;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Slot;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.events.training.TrainingEvent.Value;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.events.training.TrainingTold;

/// An invented story that four portals tell, and invented training events.
final class InventedStories {

	static final TrainingId COURSE = new TrainingId("lop-hac-thanh");

	private static final SourceRef PAPER = new SourceRef(new SourceId("bao-mau"), "Báo Mẫu", Source.Group.PRESS, null,
			null);

	private static final SourceRef WARD = new SourceRef(new SourceId("hac-thanh"), "Trang thông tin phường Hạc Thành",
			Source.Group.COMMUNE, "Phường Hạc Thành", null);

	private static final SourceRef UNION = new SourceRef(new SourceId("phu-nu"), "Hội Liên hiệp Phụ nữ Việt Nam",
			Source.Group.ORGANISATION, null, null);

	private InventedStories() {
	}

	/// A copy, a copy of it with another number of learners, and an excerpt.
	static List<ArticleEnriched> copies() {
		return List.of(copy(), edited(), excerpt());
	}

	static ArticleEnriched copy() {
		ArticleEnriched course = InventedNews.course();
		return told(UNION, course.collected().article().title(), course.collected().article().text(), course.facts(),
				20, List.of());
	}

	/// As long as the text of the first, so that all facts stand where they stood.
	static ArticleEnriched edited() {
		ArticleEnriched course = InventedNews.course();
		String text = course.collected().article().text().replace("120 học viên", "150 học viên");
		List<Fact> facts = course.facts()
			.stream()
			.filter((fact) -> fact instanceof TrainingFact || !fact.evidence().surface().contains("120"))
			.map((fact) -> (fact instanceof TrainingFact training) ? withMore(training) : fact)
			.toList();
		return told(PAPER, "Thanh Hóa: 150 cán bộ cấp xã học về bình đẳng giới",
				text + "\nTrước đó, ban tổ chức dự kiến mời 120 người.", facts, 21,
				List.of(new FactChange("training", "headcount", "120 học viên", "150 học viên"),
						new FactChange("statistic", "kinh phí", null, "30 triệu đồng")));
	}

	private static TrainingFact withMore(TrainingFact fact) {
		TrainingFact.Headcount old = Objects.requireNonNull(fact.headcount());
		Evidence evidence = fact.evidence();
		return new TrainingFact(
				new Evidence(evidence.field(), evidence.start(), evidence.end(),
						evidence.surface().replace("120", "150"), evidence.confidence(), evidence.finder()),
				fact.topic(), fact.organisers(), fact.dates(), fact.place(), fact.audience(),
				new TrainingFact.Headcount(150, old.bound(), old.noun(), old.female(), old.field(), old.start(),
						old.end()),
				fact.programme(), fact.status());
	}

	static ArticleEnriched excerpt() {
		String text = InventedNews.course().collected().article().text().lines().findFirst().orElseThrow();
		return told(WARD, "Lớp tập huấn về bình đẳng giới tại phường Hạc Thành", text, List.of(), 22, List.of());
	}

	private static ArticleEnriched told(SourceRef source, String title, String text, List<Fact> facts, int day,
			List<FactChange> changes) {
		ArticleEnriched own = InventedNews.article(source, "ban-" + day, title, null, text, LocalDate.of(2026, 11, day),
				List.of("gender-equality"), facts);
		return new ArticleEnriched(own.collected(), own.topics(), facts, InventedNews.course().story(),
				List.of(new TrainingTold(COURSE, false, List.of())), changes, own.finders(), own.enrichedAt());
	}

	static Story story() {
		ArticleEnriched course = InventedNews.course();
		return new Story(new StoryId(course.id().value()), course.id(),
				List.of(telling(course, Relation.ORIGINAL, null, 1, 1),
						telling(copy(), Relation.COPY, course.id(), 0.99, 1),
						telling(edited(), Relation.EDITED, copy().id(), 0.91, 0.97),
						telling(excerpt(), Relation.EXCERPT, course.id(), 0.3, 1)),
				4, course.enrichedAt(), 4);
	}

	private static Telling telling(ArticleEnriched article, Relation relation, @Nullable ArticleId like,
			double resemblance, double containment) {
		return new Telling(article.id(), article.collected().source(), article.collected().url(),
				article.collected().article().title(), article.collected().article().published(),
				article.collected().firstSeenAt(), relation, like, resemblance, containment);
	}

	static List<TrainingEvent> trainings() {
		List<TrainingEvent> events = new ArrayList<>(List.of(course()));
		List<ArticleEnriched> telling = InventedNews.all()
			.stream()
			.filter((article) -> !article.story().equals(InventedNews.course().story()))
			.filter((article) -> training(article) != null)
			.toList();
		for (ArticleEnriched article : telling) {
			events.add(of(article, "lop-" + events.size(), Status.values()[events.size() % 6], null));
		}
		events.add(of(telling.getFirst(), "lop-thang", Status.PLANNED, "2026-11"));
		events.add(of(telling.get(1), "lop-khong-ngay", Status.ANNOUNCED, ""));
		events.add(of(telling.getLast(), "lop-rut", Status.WITHDRAWN, null));
		return events;
	}

	/// Two portals say 120, a paper says 150; it was announced before it was held.
	static TrainingEvent course() {
		ArticleEnriched first = InventedNews.course();
		ArticleEnriched paper = edited();
		Report notice = report(excerpt(), Objects.requireNonNull(training(first)), TrainingFact.Status.ANNOUNCED);
		Instant moved = LocalDate.of(2026, 11, 22).atTime(LocalTime.of(16, 40)).toInstant(ZoneOffset.ofHours(7));
		return new TrainingEvent(COURSE, "gender-equality", Status.HELD,
				List.of(new Value("so-noi-vu.thanh-hoa", "Sở Nội vụ tỉnh Thanh Hóa",
						List.of(first.id(), copy().id(), paper.id()))),
				List.of(new Value("2026-11-17/2026-11-18", "17 và 18/11/2026",
						List.of(first.id(), copy().id(), paper.id()))),
				List.of(new Value("province/38", "phường Hạc Thành", List.of(first.id(), paper.id()))),
				List.of(new Value(null, "công chức cấp xã", List.of(first.id()))),
				List.of(new Value("120", "120 học viên", List.of(first.id(), copy().id()), 1),
						new Value("150", "150 học viên", List.of(paper.id()))),
				List.of(),
				List.of(report(first, Objects.requireNonNull(training(first)), TrainingFact.Status.HELD),
						report(copy(), Objects.requireNonNull(training(copy())), TrainingFact.Status.HELD),
						report(paper, Objects.requireNonNull(training(paper)), TrainingFact.Status.HELD), notice),
				List.of(new Change(Slot.STATUS, "announced", "held", first.id(), first.enrichedAt()),
						new Change(Slot.HEADCOUNT, "150", "120", paper.id(), moved)),
				moved, 6);
	}

	private static TrainingEvent of(ArticleEnriched article, String id, Status status, @Nullable String days) {
		TrainingFact fact = Objects.requireNonNull(training(article));
		String value = (days != null) ? days : Objects.requireNonNull(fact.dates()).value();
		List<ArticleId> told = List.of(article.id());
		return new TrainingEvent(new TrainingId(id), fact.topic(), status,
				fact.organisers().stream().map((one) -> new Value(one.agency(), one.name(), told)).toList(),
				value.isEmpty() ? List.of() : List.of(new Value(value, value, told)), List.of(), List.of(),
				List.of(new Value("40", "40 cán bộ xã", told)), List.of(),
				List.of(report(article, fact, fact.status())), List.of(), article.enrichedAt(), 1);
	}

	private static Report report(ArticleEnriched article, TrainingFact fact, TrainingFact.Status status) {
		TrainingFact told = new TrainingFact(fact.evidence(), fact.topic(), fact.organisers(), fact.dates(),
				fact.place(), fact.audience(), fact.headcount(), fact.programme(), status);
		return new Report(article.id(), article.story(), article.collected().source(), article.collected().url(),
				article.collected().article().title(), article.collected().article().published(),
				article.collected().firstSeenAt(), told);
	}

	private static @Nullable TrainingFact training(ArticleEnriched article) {
		return article.facts()
			.stream()
			.filter(TrainingFact.class::isInstance)
			.map(TrainingFact.class::cast)
			.findFirst()
			.orElse(null);
	}

}
