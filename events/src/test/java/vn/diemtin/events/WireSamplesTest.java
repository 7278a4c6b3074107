package vn.diemtin.events;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.AlertsRead;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.events.crawl.PollWanted;
import vn.diemtin.events.people.ApiKey;
import vn.diemtin.events.people.ApiKeyUsed;
import vn.diemtin.events.people.Person;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.events.source.TrialDone;
import vn.diemtin.events.source.TrialWanted;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.training.TrainingEvent;

import static org.assertj.core.api.Assertions.assertThat;

/// Each sample was written by an earlier version; it must be read, and written again, without loss.
class WireSamplesTest {

	private static final Map<String, Class<?>> SAMPLES = Map.ofEntries(Map.entry("source", Source.class),
			Map.entry("fetch-done", FetchDone.class), Map.entry("page-fetched", PageFetched.class),
			Map.entry("link-found", LinkFound.class), Map.entry("article-enriched", ArticleEnriched.class),
			Map.entry("article-revised", ArticleRevised.class), Map.entry("alert-rule", AlertRule.class),
			Map.entry("alert-raised", AlertRaised.class), Map.entry("alert-raised-change", AlertRaised.class),
			Map.entry("alert-rule-with-channels", AlertRule.class), Map.entry("alert-told", AlertTold.class),
			Map.entry("alerts-read", AlertsRead.class), Map.entry("delivery", Delivery.class),
			Map.entry("delivery-wanted", DeliveryWanted.class), Map.entry("disposition", Disposition.class),
			Map.entry("story", Story.class), Map.entry("entrance-read", EntranceRead.class),
			Map.entry("poll-wanted", PollWanted.class), Map.entry("page-read", PageRead.class),
			Map.entry("diagnosis", Diagnosis.class), Map.entry("diagnosis-particulars", Diagnosis.class),
			Map.entry("source-turned-particulars", SourceTurned.class), Map.entry("source-saved", Source.class),
			Map.entry("changed", Changed.class), Map.entry("source-turned", SourceTurned.class),
			Map.entry("backfill-wanted", BackfillWanted.class), Map.entry("backfill-progress", BackfillProgress.class),
			Map.entry("entrance-read-of-backfill", EntranceRead.class), Map.entry("fetch-done-moved", FetchDone.class),
			Map.entry("training-event", TrainingEvent.class), Map.entry("person", Person.class),
			Map.entry("api-key", ApiKey.class), Map.entry("api-key-used", ApiKeyUsed.class),
			Map.entry("article-enriched-edited", ArticleEnriched.class),
			Map.entry("entrance-read-of-posted", EntranceRead.class),
			Map.entry("page-fetched-with-cookies", PageFetched.class), Map.entry("trial-wanted", TrialWanted.class),
			Map.entry("audit-wanted", AuditWanted.class), Map.entry("audit-done", AuditDone.class),
			Map.entry("trial-done", TrialDone.class), Map.entry("letter-replayed", LetterReplayed.class),
			Map.entry("correction", Correction.class), Map.entry("rule-checked", RuleChecked.class),
			Map.entry("delivery-wanted-of-rule", DeliveryWanted.class), Map.entry("rule-silent", RuleSilent.class),
			Map.entry("rule-silent-source", RuleSilent.class), Map.entry("alert-rule-edited", AlertRule.class),
			Map.entry("audit-wanted-of-rule", AuditWanted.class), Map.entry("rule-checked-since", RuleChecked.class));

	private final JsonMapper mapper = JsonMapper.builder().build();

	@TestFactory
	Stream<DynamicTest> samplesAreReadAndWrittenWithoutLoss() {
		return SAMPLES.entrySet().stream().map((sample) -> DynamicTest.dynamicTest(sample.getKey(), () -> {
			JsonNode written = read(sample.getKey());
			Object event = this.mapper.treeToValue(written, sample.getValue());
			assertThat(this.mapper.readTree(this.mapper.writeValueAsString(event))).isEqualTo(written);
		}));
	}

	@Test
	void anIdIsTheSameForTheSameAddress() {
		assertThat(ArticleId.of("https://example.gov.vn/tin/1.html")).hasToString("0h0cr6e36205k1lhgfagd46gos");
		assertThat(ArticleId.of("https://example.gov.vn/tin/2.html"))
			.isNotEqualTo(ArticleId.of("https://example.gov.vn/tin/1.html"));
	}

	private JsonNode read(String name) throws IOException {
		try (InputStream in = WireSamplesTest.class.getResourceAsStream("/wire/" + name + ".json")) {
			assertThat(in).as(name).isNotNull();
			return this.mapper.readTree(in);
		}
	}

}
