package vn.diemtin.enrich.fact.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.name.Gazetteer;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Table;
import vn.diemtin.enrich.fact.topic.TopicFinder;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.fact.TrainingFact.Dates;
import vn.diemtin.events.fact.TrainingFact.Organiser;
import vn.diemtin.events.fact.TrainingFact.Status;
import vn.diemtin.events.fact.TrainingFact.Venue;

/// Finds the training events that an article tells of: who holds what for whom, when and where. Articles that only speak of
/// training have none.
public final class TrainingFinder {

	/// Its name and version.
	public static final String VERSION = "trainings/4";

	private static final int MOST_EVENTS = 12;

	/// How many sentences after it may add to an event.
	private static final int ADDENDA = 4;

	/// How many sentences after it may tell the day of an event.
	private static final int MOST_WAITING = 5;

	private static final Lexicon<String> PROGRAMMES = Lexicon
		.of(Table.beside(TrainingFinder.class, "programmes.tsv").stream().map((row) -> row[0]).toList());

	private final Gazetteer gazetteer;

	private final TopicFinder topics;

	/// A finder with these registers and this taxonomy.
	public TrainingFinder(Gazetteer gazetteer, TopicFinder topics) {
		this.gazetteer = gazetteer;
		this.topics = topics;
	}

	/// The events of an article in reading order.
	///
	/// @param subjects the article's own topics
	public List<TrainingFact> find(List<Material> materials, List<String> subjects, @Nullable LocalDate published) {
		Material title = materials.getFirst();
		List<Sketch> events = new ArrayList<>();
		for (Material material : materials) {
			read(material, title, published, events);
		}
		List<TrainingFact> facts = new ArrayList<>();
		for (Sketch event : events) {
			facts.add(finished(event, title, materials, subjects, events.size() == 1).fact());
		}
		return facts;
	}

	private void read(Material material, Material title, @Nullable LocalDate published, List<Sketch> events) {
		Passage passage = material.passage();
		int since = ADDENDA;
		boolean titled = material != title && Trigger.isNamed(title.passage());
		Sketch pending = null;
		Trigger opener = null;
		int waiting = 0;
		for (int from = 0; from < passage.size(); from = passage.sentenceEnd(from)) {
			int to = passage.sentenceEnd(from);
			Trigger trigger = Trigger.in(material, from, Math.min(to, from + 400), titled);
			Sketch sketch = trigger == null ? null : sketch(material, trigger, title, published);
			since++;
			if (sketch != null && pending != null && sketch.isEvent() && sketch.organisers().isEmpty()
					&& pending.fits(sketch)) {
				sketch = pending.joined(sketch).at(sketch.status());
			}
			if (sketch != null) {
				boolean open = !sketch.isEvent() && !sketch.organisers().isEmpty();
				pending = open ? sketch : null;
				opener = open ? trigger : null;
				waiting = 0;
			}
			else if (pending != null && opener != null && ++waiting <= MOST_WAITING) {
				sketch = dated(pending, opener, material, title, published, from, Math.min(to, from + 400));
				pending = sketch == null ? pending : null;
			}
			if (sketch != null && (sketch.isEvent() || joins(events, sketch))) {
				join(events, sketch);
				since = 0;
			}
			else if (!events.isEmpty() && since < ADDENDA) {
				events.set(events.size() - 1, withAddenda(events.getLast(), material, from, Math.min(to, from + 400)));
			}
		}
	}

	/// What a sentence or a line of a list tells of the event that the ones before told
	/// without its day: `Lớp diễn ra từ ngày …`, `Thời gian: …`; null when it tells no
	/// day.
	private @Nullable Sketch dated(Sketch pending, Trigger opener, Material material, Material title,
			@Nullable LocalDate published, int from, int to) {
		Passage passage = material.passage();
		int first = passage.is(from, "-", "+", "*") ? from + 1 : from;
		boolean about = passage.is(first, "lớp", "khóa", "buổi") || passage.reads(first, "hội", "nghị")
				|| passage.reads(first, "thời", "gian") || passage.reads(first, "chương", "trình");
		Dates told = about ? TrainingDates.read(material, from, to) : null;
		if (told == null) {
			return null;
		}
		Dates dates = TrainingDates.prolonged(material, told, from, to);
		Venue venue = pending.isPlaced() ? pending.place() : VenueReader.read(material, from, to);
		venue = venue == null ? pending.place() : venue;
		AudienceReader people = AudienceReader.later(material, from, to);
		Status status = StatusReader.read(passage, opener, material == title ? null : title.passage(), dates,
				published);
		return new Sketch(pending.evidence(), pending.topic(), pending.organisers(), dates, null, venue,
				pending.audience() == null ? people.audience() : pending.audience(),
				pending.headcount() == null ? people.headcount() : pending.headcount(), pending.programme(), status,
				pending.opening());
	}

	private static boolean joins(List<Sketch> events, Sketch sketch) {
		return !events.isEmpty() && sketch.dates() == null && events.getLast().fits(sketch);
	}

	private static void join(List<Sketch> events, Sketch sketch) {
		for (int at = 0; at < events.size(); at++) {
			if (events.get(at).fits(sketch)) {
				Sketch known = events.get(at);
				boolean firm = known.evidence().field() == Field.TITLE && sketch.evidence().field() != Field.TITLE;
				events.set(at, firm ? sketch.joined(known) : known.joined(sketch));
				return;
			}
		}
		if (events.size() < MOST_EVENTS && sketch.isEvent()) {
			events.add(sketch);
		}
	}

	private Sketch sketch(Material material, Trigger trigger, Material title, @Nullable LocalDate published) {
		Passage passage = material.passage();
		List<Organiser> organisers = new OrganiserReader(material).read(trigger);
		Dates dates = TrainingDates.read(material, trigger.from(), trigger.to());
		AudienceReader people = AudienceReader.read(material, trigger.nounEnd(), trigger.to());
		if (people.headcount() == null) {
			AudienceReader takers = AudienceReader.takers(material, trigger.from(), trigger.noun());
			people = takers.headcount() == null ? people : takers;
		}
		Venue venue = VenueReader.read(material, trigger.from(), trigger.to());
		if (venue == null && !organisers.isEmpty()) {
			venue = VenueReader.home(gazetteer, material, organisers.getFirst());
		}
		int end = nameEnd(passage, trigger);
		String topic = topics.of(passage, trigger.noun(), end, true);
		Passage heading = material == title ? null : title.passage();
		Status status = StatusReader.read(passage, trigger, heading, dates, published);
		if (dates == null && (status == Status.PLANNED || status == Status.ANNOUNCED)) {
			dates = TrainingDates.coarse(material, trigger.from(), trigger.to());
		}
		Moved moved = status == Status.POSTPONED ? Moved.read(material, trigger.from(), trigger.to(), dates)
				: new Moved(dates, null);
		Evidence evidence = passage.evidence(trigger.noun(), end, 0.85, VERSION);
		return new Sketch(evidence, topic, organisers, moved.to(), moved.from(), venue, people.audience(),
				people.headcount(), programme(passage, trigger.from(), trigger.to()), status, trigger.opening());
	}

	/// The event's name goes on to where its audience, place or time begins.
	private static int nameEnd(Passage passage, Trigger trigger) {
		int at = trigger.nounEnd();
		while (at < trigger.to() && at < trigger.noun() + 30 && passage.sentence(at) == passage.sentence(trigger.noun())
				&& !passage.is(at, "cho", "tại", "do", "từ", "theo", "với", "được", ".", ";", "(", "\n", "nhằm", "vào",
						"ngày", "diễn", "năm", "trong", "trên", "vừa", "đã", "sẽ", "khai", "tạm")
				&& !passage.reads(at, "dự", "kiến") && !passage.reads(at, ",", "dự", "kiến") && at != trigger.verb()) {
			at++;
		}
		while (at > trigger.nounEnd() && !passage.isWord(at - 1) && !passage.is(at - 1, "”", "\"")) {
			at--;
		}
		return at;
	}

	private static @Nullable Phrase programme(Passage passage, int from, int to) {
		for (int at = from; at < to; at++) {
			Lexicon.Hit<String> hit = PROGRAMMES.at(passage, at);
			if (hit == null) {
				continue;
			}
			boolean numbered = passage.isDigits(hit.to()) && passage.length(hit.to()) <= 4;
			int quoted = quoteEnd(passage, hit.to());
			if (quoted > 0) {
				return passage.phrase(at, quoted);
			}
			if (numbered || hit.value().startsWith("tháng") || hit.value().startsWith("chương trình mục")) {
				int end = numbered ? hit.to() + 1 : hit.to();
				while (!numbered && end < to && end < hit.to() + 20 && passage.isWord(end)
						&& !passage.is(end, "tại", "cho", "năm", "giai", "ngày", "và")) {
					end++;
				}
				return passage.phrase(at, end);
			}
		}
		return null;
	}

	/// Behind the closing quote of a name in quotes; -1 when none opens here.
	private static int quoteEnd(Passage passage, int token) {
		if (!passage.is(token, "\"", "“", "'", "‘")) {
			return -1;
		}
		for (int at = token + 1; at < token + 30 && !passage.is(at, "\n"); at++) {
			if (passage.is(at, "\"", "”", "'", "’")) {
				return at + 1;
			}
		}
		return -1;
	}

	private @Nullable String topicOf(Phrase audience, List<Material> materials) {
		for (Material material : materials) {
			Passage passage = material.passage();
			if (passage.field() == audience.field()) {
				return topics.of(passage, passage.tokenAt(audience.start()), passage.tokenAt(audience.end() - 1) + 1,
						false);
			}
		}
		return null;
	}

	/// Later sentences tell when, where and how many, without saying again that it is
	/// held.
	private Sketch withAddenda(Sketch event, Material material, int from, int to) {
		Passage passage = material.passage();
		int first = passage.is(from, "-", "+", "*") ? from + 1 : from;
		boolean about = material.statisticAt(from) != null || passage.reads(from, "chương", "trình")
				|| passage.reads(first, "thời", "gian") || passage.reads(first, "dự", "kiến")
				|| passage.reads(first, "số", "lượng") || passage.reads(first, "tổng", "số");
		for (int at = from; at < to && !about; at++) {
			about = passage.is(at, "lớp", "khóa", "tập") || passage.reads(at, "hội", "nghị")
					|| passage.reads(at, "tham", "dự") || passage.reads(at, "tham", "gia")
					|| passage.reads(at, "học", "viên") || passage.reads(at, "buổi", "học")
					|| passage.reads(at, "tọa", "đàm");
		}
		Sketch placed = event.in(VenueReader.isAbout(passage, from, to) ? VenueReader.read(material, from, to) : null);
		if (!about) {
			return placed;
		}
		Dates again = event.status() == Status.POSTPONED && Objects.equals(event.movedFrom(), event.dates())
				? TrainingDates.read(material, from, to) : null;
		if (again != null && event.dates() != null && again.value().compareTo(event.dates().value()) > 0) {
			return placed.movedTo(again);
		}
		event = placed;
		AudienceReader people = event.headcount() == null ? AudienceReader.later(material, from, to)
				: new AudienceReader(null, null);
		Phrase programme = event.programme() == null ? programme(passage, from, to) : event.programme();
		Dates dates = event.dates() == null ? TrainingDates.read(material, from, to)
				: TrainingDates.prolonged(material, event.dates(), from, to);
		return new Sketch(event.evidence(), event.topic(), event.organisers(), dates, event.movedFrom(), event.place(),
				event.audience() == null ? people.audience() : event.audience(),
				event.headcount() == null ? people.headcount() : event.headcount(), programme, event.status(),
				event.opening());
	}

	/// With what the headline and the article as a whole say of their only event.
	private Sketch finished(Sketch event, Material title, List<Material> materials, List<String> subjects,
			boolean only) {
		Passage heading = title.passage();
		String topic = event.topic() == null ? topics.of(heading, 0, heading.size(), false) : event.topic();
		topic = topic == null && event.audience() != null ? topicOf(event.audience(), materials) : topic;
		topic = topic == null ? topics.of(heading, 0, heading.size(), true) : topic;
		if (topic == null && !subjects.isEmpty()) {
			topic = subjects.getFirst();
		}
		Phrase audience = event.audience() == null && only ? AudienceReader.read(title, 0, heading.size()).audience()
				: event.audience();
		Venue named = event.isPlaced() || !only ? null : VenueReader.read(title, 0, heading.size());
		boolean same = named != null && event.place() != null && event.place().place() != null
				&& event.place().place().equals(named.place());
		Venue place = named == null || same ? event.place() : named;
		Phrase programme = event.programme();
		for (Material material : materials) {
			programme = programme == null && only
					? programme(material.passage(), 0, Math.min(material.passage().size(), 600)) : programme;
		}
		return new Sketch(event.evidence(), topic, event.organisers(), event.dates(), event.movedFrom(), place,
				audience, event.headcount(), programme, event.status(), event.opening());
	}

}
