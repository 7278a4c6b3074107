package vn.diemtin.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.events.training.TrainingTold;
import vn.diemtin.store.query.Registry;

/// An invented article, built step by step.
final class Invented {

	static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

	static final Registry REGISTRY = new Registry();

	static final SourceRef THANH_HOA = new SourceRef(new SourceId("thanhhoa-so-noi-vu"), "Cổng Sở Nội vụ Thanh Hóa",
			Source.Group.PROVINCE, "Thanh Hóa", "Sở Nội vụ");

	static final SourceRef PAPER = new SourceRef(new SourceId("bao-mau"), "Báo Mẫu", Source.Group.PRESS, null, null);

	private final String name;

	private final String title;

	private final String text;

	private final List<Fact> facts = new ArrayList<>();

	private @Nullable String lead;

	private SourceRef source = PAPER;

	private List<String> topics = List.of();

	private String published = "2026-11-20T08:00+07:00";

	private String story;

	private Instant firstSeenAt = NOW;

	private Instant enrichedAt = NOW;

	private Instant fetchedAt = NOW;

	private final List<TrainingTold> trainings = new ArrayList<>();

	private Invented(String name, String title, String text) {
		this.name = name;
		this.title = title;
		this.text = text;
		this.story = name;
	}

	static Invented article(String name, String title, String text) {
		return new Invented(name, title, text);
	}

	/// Nothing is waited for.
	static RuleFence openFence() {
		return new RuleFence((limit) -> true, Clock.systemUTC());
	}

	static AlertRule rule(String id, String query) {
		return rule(id, query, 1);
	}

	static AlertRule rule(String id, String query, long version) {
		return new AlertRule(new RuleId(id), "Luật " + id, query, "lan", version, true, NOW.minusSeconds(60));
	}

	Invented lead(String lead) {
		this.lead = lead;
		return this;
	}

	Invented from(SourceRef source) {
		this.source = source;
		return this;
	}

	Invented topics(String... topics) {
		this.topics = List.of(topics);
		return this;
	}

	Invented published(String published) {
		this.published = published;
		return this;
	}

	Invented story(String story) {
		this.story = story;
		return this;
	}

	Invented firstSeenAt(Instant firstSeenAt) {
		this.firstSeenAt = firstSeenAt;
		return this;
	}

	Invented enrichedAt(Instant enrichedAt) {
		this.enrichedAt = enrichedAt;
		return this;
	}

	/// Fetched so many hours later.
	Invented later(int hours) {
		this.fetchedAt = NOW.plusSeconds(hours * 3_600L);
		return this;
	}

	Invented tells(String event) {
		this.trainings.add(new TrainingTold(new TrainingId(event), true, List.of()));
		return this;
	}

	Invented changes(String event, TrainingEvent.Slot slot, @Nullable String before, @Nullable String after) {
		this.trainings.add(new TrainingTold(new TrainingId(event), false,
				List.of(new TrainingEvent.Change(slot, before, after, new ArticleId(this.name), this.fetchedAt))));
		return this;
	}

	Invented names(String province) {
		this.facts.add(new PlaceFact(evidence(province), "province/38", province, List.of()));
		return this;
	}

	Invented namesAgency(String agency) {
		this.facts.add(new AgencyFact(evidence(agency), "agency/1", agency, List.of()));
		return this;
	}

	/// A public body that is known by its name only.
	Invented namesBody(String agency) {
		this.facts.add(new AgencyFact(evidence(agency), null, agency, List.of()));
		return this;
	}

	Invented tellsOfTraining(String surface, TrainingFact.Status status) {
		this.facts.add(new TrainingFact(evidence(surface), "gender-equality", List.of(), null, null, null, null, null,
				status));
		return this;
	}

	private Evidence evidence(String surface) {
		int start = this.text.indexOf(surface);
		if (start < 0) {
			throw new IllegalArgumentException("The text does not say " + surface);
		}
		return new Evidence(Field.TEXT, start, start + surface.length(), surface, 0.9, "test/1");
	}

	ArticleEnriched build() {
		String url = "https://mau.vn/" + this.name;
		Article article = new Article(url, url, this.title, this.lead, this.text, "<p>…</p>", null, null, "vi",
				new PublicationDate(OffsetDateTime.parse(this.published), PublicationDate.Precision.MINUTE,
						PublicationDate.Origin.META, this.published, 0.9),
				null, List.of(), List.of(), List.of());
		ArticleCollected collected = new ArticleCollected(new ArticleId(this.name), this.source, url, article, null,
				0.9, List.of(), this.firstSeenAt, this.fetchedAt);
		return new ArticleEnriched(collected, this.topics, this.facts, new StoryId(this.story), this.trainings,
				List.of(), "test/1", this.enrichedAt);
	}

}
