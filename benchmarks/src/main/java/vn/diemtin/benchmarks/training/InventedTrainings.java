package vn.diemtin.benchmarks.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.vietnam.Agency;

/// Articles about invented trainings of the agencies of all provinces, two for each event, in the order of the days.
final class InventedTrainings {

	private static final String[] TOPICS = { "gender-equality", "digital", "health", "law", "agriculture", "labour" };

	private static final Evidence NAME = new Evidence(Field.TEXT, 0, 30, "lớp tập huấn công tác chuyên môn", 1,
			"invented");

	private final List<Agency> organisers;

	private final Random random = new Random(3);

	private final double eventsADay;

	private long events;

	/// @param eventsADay how many are held on one day
	InventedTrainings(List<Agency> organisers, double eventsADay) {
		this.organisers = organisers;
		this.eventsADay = eventsADay;
	}

	/// The two articles of the next event.
	List<InStory> next() {
		long number = this.events++;
		LocalDate day = LocalDate.of(2015, 1, 1).plusDays((long) (number / this.eventsADay));
		Agency agency = this.organisers.get(this.random.nextInt(this.organisers.size()));
		String topic = TOPICS[this.random.nextInt(TOPICS.length)];
		int count = 20 + this.random.nextInt(200);
		return List.of(article(number, 1, agency, topic, day, count), article(number, 2, agency, topic, day, count));
	}

	private static InStory article(long number, int telling, Agency agency, String topic, LocalDate day, int count) {
		String url = "https://p" + telling + ".example/" + number;
		Instant seen = day.plusDays(telling).atTime(9, 0).toInstant(ZoneOffset.ofHours(7));
		PublicationDate published = new PublicationDate(seen.atOffset(ZoneOffset.ofHours(7)),
				PublicationDate.Precision.MINUTE, PublicationDate.Origin.LABEL, "", 1);
		String place = (agency.place() != null) ? agency.place().value() : null;
		TrainingFact fact = new TrainingFact(NAME, topic,
				List.of(new TrainingFact.Organiser(agency.id(), agency.name(), Field.TEXT, 40, 60)),
				new TrainingFact.Dates(day.toString(), Field.TEXT, 61, 70),
				new TrainingFact.Venue(place, agency.name(), Field.TEXT, 50, 60), null,
				new TrainingFact.Headcount(count, Bound.EXACT, "học viên", null, Field.TEXT, 71, 80), null,
				TrainingFact.Status.HELD);
		Article article = new Article(url, url, "Tập huấn", null, "", "", null, null, "vi", published, null, List.of(),
				List.of(), List.of());
		ArticleId id = ArticleId.of(url);
		ArticleCollected collected = new ArticleCollected(id,
				new SourceRef(new SourceId("p" + telling), "Cổng " + telling, Source.Group.PRESS, null, null), url,
				article, null, 1, List.of(), seen, seen, 1);
		return new InStory(new ArticleUnderstood(collected, List.of(topic), List.of(fact), "invented", seen),
				new StoryId(id.value()));
	}

}
