package vn.diemtin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.query.Registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ArticleDocumentTests {

	private static ArticleDocument document(Sample sample) {
		return ArticleDocument.of(sample.article(), new Registry());
	}

	@Test
	void namesEachProvinceOnceHoweverItIsSpelled() {
		Sample sample = Sample.of("Tin")
			.from(Sample.THANH_HOA)
			.facts(Sample.province("Thanh Hoá"), Sample.province("tỉnh Thanh Hóa"), Sample.province("Thành phố Huế"),
					Sample.province("Huế"));
		assertThat(document(sample).provinces()).containsExactly("Thanh Hóa", "Huế");
	}

	@Test
	void takesNoCommuneForAProvince() {
		SourceRef commune = new SourceRef(new SourceId("xa"), "Xã Mẫu", Source.Group.COMMUNE, "Xã Mẫu", null);
		PlaceFact ward = new PlaceFact(Sample.province("Phường Mẫu").evidence(), "commune/1", "Phường Mẫu", List.of());
		assertThat(document(Sample.of("Tin").from(commune).facts(ward)).provinces()).isEmpty();
	}

	@Test
	void datesByPublicationUnlessItLiesInTheFuture() {
		assertThat(document(Sample.of("Tin")).date()).isEqualTo(Instant.parse("2026-03-09T01:00:00Z"));
		assertThat(document(Sample.of("Tin").published(null)).date()).isEqualTo(Sample.SEEN);
		assertThat(document(Sample.of("Tin").published("2026-03-11T08:00+07:00")).date())
			.isEqualTo(Instant.parse("2026-03-11T01:00:00Z"));
		assertThat(document(Sample.of("Tin").published("2026-03-12T10:00+07:00")).date()).isEqualTo(Sample.SEEN);
	}

	@Test
	void looksForTrainingsWithoutDateByTheDayOfTheArticle() {
		Sample sample = Sample.of("Tin")
			.published("2026-03-09T23:30+07:00")
			.facts(Sample.training("a", "law", TrainingFact.Status.HELD, null),
					Sample.training("b", "law", TrainingFact.Status.HELD, "2026-01"));
		assertThat(document(sample).trainings()).extracting("from", "to")
			.containsExactly(tuple(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9)),
					tuple(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
	}

}
