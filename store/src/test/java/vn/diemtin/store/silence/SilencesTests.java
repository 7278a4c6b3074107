package vn.diemtin.store.silence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleSilent;
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
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.Registry;

import static org.assertj.core.api.Assertions.assertThat;

/// Rules that fall silent, on a real index around March 2025, when a ministry and its departments were dissolved.
@EmbeddedServers
class SilencesTests {

	private static final String PREFIX = "silence-" + UUID.randomUUID() + "-";

	private static final Registry REGISTRY = new Registry();

	private static final String BEFORE = "Sở Lao động – Thương binh và Xã hội tỉnh Thanh Hóa";

	private static final String AFTER = "Sở Nội vụ tỉnh Thanh Hóa";

	private static final LocalDate DISSOLVED = LocalDate.of(2025, 3, 1);

	private final Store store;

	private final List<ArticleEnriched> articles = new ArrayList<>();

	/// Tests are years apart, so that one index is enough for all.
	private LocalDate first = DISSOLVED.minusMonths(6);

	private LocalDate end = DISSOLVED;

	private LocalDate today = LocalDate.of(2025, 4, 15);

	SilencesTests(ElasticsearchServer server) {
		this.store = Store.connect(new StoreSettings(server.uri(), null, null, PREFIX), REGISTRY, Clock.systemUTC());
	}

	@BeforeEach
	void prepare() {
		this.store.prepare();
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private void later(int years) {
		this.first = this.first.plusYears(years);
		this.end = this.end.plusYears(years);
		this.today = this.today.plusYears(years);
	}

	private void write(String source, LocalDate from, LocalDate to, int every, String text, String agency) {
		for (LocalDate day = from; day.isBefore(to); day = day.plusDays(every)) {
			this.articles.add(article(source, day, text, agency));
		}
	}

	private static ArticleEnriched article(String source, LocalDate day, String text, String agency) {
		String url = "https://" + source + ".example.vn/" + day + "-" + text.hashCode();
		SourceRef ref = new SourceRef(new SourceId(source), "Cổng " + source, Source.Group.PROVINCE, "Thanh Hóa", null);
		OffsetDateTime published = day.atStartOfDay().atOffset(ZoneOffset.ofHours(7));
		Instant seen = published.plusHours(1).toInstant();
		Article article = new Article(url, url, "Tin ngày " + day, null, text, "<p>" + text + "</p>", null, ref.name(),
				"vi",
				new PublicationDate(published, PublicationDate.Precision.DAY, PublicationDate.Origin.LABEL, "x", 0.9),
				null, List.of(), List.of(), List.of());
		ArticleCollected collected = new ArticleCollected(ArticleId.of(url), ref, url, article, "liferay", 0.9,
				List.of(), seen, seen.plusSeconds(1), 1);
		List<Fact> facts = agency.isEmpty() ? List.of()
				: List.of(new AgencyFact(new Evidence(Field.TEXT, 0, agency.length(), agency, 0.9, "agencies/1"), null,
						agency, List.of()));
		return new ArticleEnriched(collected, List.of(), facts, new StoryId(collected.id().value()), "1",
				seen.plusSeconds(2));
	}

	private Optional<RuleSilent> look(String query) {
		this.store.articles().index(this.articles);
		this.store.refresh();
		Clock clock = Clock.fixed(this.today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		return new Silences(this.store, clock).look(
				new AlertRule(new RuleId("r"), "R", query, "editor", 1, true, Instant.parse("2024-01-01T00:00:00Z")),
				QueryParser.parse(query).query());
	}

	/// A department that writes every second day, until another one does.
	private void succession() {
		write("thanhhoa", this.first, this.end, 2, BEFORE + " mở lớp tập huấn.", BEFORE);
		write("thanhhoa", this.end, this.today, 2, AFTER + " mở lớp tập huấn.", AFTER);
	}

	@Test
	void saysThatTheBodyWasDissolvedAndWhoTookOver() {
		succession();
		assertThat(look("agency:\"Sở Lao động – Thương binh và Xã hội\" \"tập huấn\""))
			.hasValueSatisfying((silence) -> {
				assertThat(silence.since()).isBetween(DISSOLVED, DISSOLVED.plusDays(10));
				assertThat(silence.why()).isInstanceOfSatisfying(RuleSilent.Dissolved.class, (cause) -> {
					assertThat(cause.gone()).singleElement()
						.satisfies((ended) -> assertThat(ended.at()).isEqualTo(DISSOLVED));
					assertThat(cause.mended()).contains("agency:\"Sở Nội vụ\"");
					assertThat(cause.brings()).isGreaterThan(10);
				});
			});
		assertThat(look("\"Sở Lao động - Thương binh và Xã hội\"")).isPresent();
	}

	@Test
	void isQuietAboutARuleThatKnowsWhoTookOver() {
		succession();
		assertThat(look("(agency:\"Sở Lao động – Thương binh và Xã hội\" OR agency:\"Sở Nội vụ\") \"tập huấn\""))
			.isEmpty();
		assertThat(look("\"tập huấn\"")).isEmpty();
	}

	@Test
	void saysThatTheSourceDied() {
		later(4);
		write("namdinh", this.first, this.end, 2, "Hội nghị về đê điều.", "");
		write("haiphong", this.first, this.today, 2, "Tin thời tiết.", "");
		assertThat(look("\"đê điều\"")).hasValueSatisfying((silence) -> assertThat(silence.why())
			.isEqualTo(new RuleSilent.SourceDied(new SourceId("namdinh"), "namdinh", null)));
	}

	@Test
	void saysThatAPartIsQuietEverywhere() {
		later(8);
		write("namdinh", this.first, this.end, 2, "Hội nghị về đê điều và cứu hộ.", "");
		write("namdinh", this.end, this.today, 2, "Tin về cứu hộ.", "");
		assertThat(look("\"đê điều\" AND \"cứu hộ\"")).hasValueSatisfying(
				(silence) -> assertThat(silence.why()).isEqualTo(new RuleSilent.QuietEverywhere("\"đê điều\"")));
	}

	@Test
	void saysThatNothingIsCollected() {
		later(12);
		write("namdinh", this.first, this.end, 2, "Hội nghị về đê điều.", "");
		assertThat(look("\"đê điều\""))
			.hasValueSatisfying((silence) -> assertThat(silence.why()).isInstanceOf(RuleSilent.NothingCollected.class));
	}

}
