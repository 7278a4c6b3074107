package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;

/// The two example articles, which a clone of the project does not have.
class SeedArticlesTest {

	private static final Path SEEDS = Path.of("../../shared/seeds").toAbsolutePath().normalize();

	private static String[] parts(String name) throws IOException {
		Path file = SEEDS.resolve(name);
		assumeTrue(Files.exists(file), "the example articles are not here");
		return Files.readString(file).split("\n\n");
	}

	private static Findings find(String title, String text, String published, String place) {
		return FactFinder.load()
			.find(new ArticleText(title, null, text, OffsetDateTime.parse(published), place.isEmpty() ? null : place,
					null, Direction.PAST));
	}

	@Test
	void readsTheArticleOfTheProvince() throws IOException {
		String[] parts = parts("000_7ce98e3f345cd8eb.txt");
		Findings findings = find(parts[0], String.join("\n", parts[2], parts[4], parts[5]), "2014-08-04T00:00:00+07:00",
				"Thanh Hóa");
		assertThat(Told.list(Told.of(findings, DateFact.class), (date) -> String.valueOf(date.value())))
			.isEqualTo("2014;2014-07-29;2011/2016;2015;2015/2020");
		List<StatisticFact> statistics = Told.of(findings, StatisticFact.class);
		assertThat(Told.list(statistics, Told::statistic))
			.isEqualTo("164 đại biểu|164;18,75%|18.75;24,4%|24.4;13,82%|13.82;25,05%|25.05;21,66%|21.66;24,72%|24.72;"
					+ "20,29%|20.29;21,90%|21.9");
		for (int at = 1; at < 9; at += 2) {
			StatisticFact own = statistics.get(at);
			StatisticFact country = statistics.get(at + 1);
			assertThat(Objects.requireNonNull(own.compares()).with()).isEqualTo(country.id());
			assertThat(Objects.requireNonNull(country.compares()).with()).isEqualTo(own.id());
			assertThat(Objects.requireNonNull(own.scope()).place()).isEqualTo("province/38");
			assertThat(Objects.requireNonNull(country.scope()).level()).isEqualTo("toàn quốc");
			assertThat(Objects.requireNonNull(own.period()).timex()).isEqualTo("2011/2016");
			assertThat(own.sex()).isEqualTo(StatisticFact.Sex.FEMALE);
			assertThat(country.measure()).isEqualTo(own.measure());
		}
		assertThat(Told.of(findings, AgencyFact.class)).extracting(AgencyFact::agency)
			.contains("so-lao-dong-thuong-binh-va-xa-hoi.thanh-hoa", "quoc-hoi", "hdnd.thanh-hoa", "tinh-uy.thanh-hoa",
					"ubnd.thanh-hoa");
		assertThat(Told.of(findings, AgencyFact.class)).extracting((agency) -> agency.evidence().surface())
			.contains("Ban VSTBCPN", "Ban Vì sự tiến bộ của phụ nữ", "HĐND huyện", "HĐND xã");
		assertThat(Told.of(findings, TrainingFact.class)).extracting(Told::training)
			.singleElement()
			.asString()
			.startsWith(
					"gender-equality | so-lao-dong-thuong-binh-va-xa-hoi.thanh-hoa | 2014-07-29 | province/38 | 164 | thành viên")
			.endsWith("thành phố | - | HELD");
	}

	@Test
	void readsTheArticleOfTheMinistry() throws IOException {
		String[] parts = parts("003_71f8fa5213eccb43.txt");
		String first = parts[1].substring(parts[1].indexOf('\n') + 1);
		Findings findings = find(parts[0], String.join("\n", first, parts[2], parts[3], parts[4]),
				"2023-12-09T00:00:00+07:00", "");
		assertThat(Told.list(Told.of(findings, DateFact.class), (date) -> String.valueOf(date.value())))
			.isEqualTo("2023;2023-12-08;2023;2023;2023");
		assertThat(Told.of(findings, StatisticFact.class)).isEmpty();
		assertThat(Told.of(findings, AgencyFact.class)).extracting(AgencyFact::agency)
			.contains("bo-tai-nguyen-va-moi-truong", "ban-vstbpn.bo-tai-nguyen-va-moi-truong",
					"cong-doan.bo-tai-nguyen-va-moi-truong");
		assertThat(Told.of(findings, PlaceFact.class)).extracting(PlaceFact::place).containsOnly("province/26");
		assertThat(Told.of(findings, TrainingFact.class)).extracting(Told::training)
			.containsExactly(
					"gender-equality | bo-tai-nguyen-va-moi-truong | 2023-12-08 | province/26 | - | - | - | HELD");
	}

}
