package vn.diemtin.desk.figure;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.store.search.StatisticRequest.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class FigureAddressTests {

	@Test
	void readsWhatItWrites() {
		FigureAddress address = new FigureAddress("a & b", "tỷ lệ nữ", "percent", Sex.FEMALE, "Thanh Hóa", "Sở Nội vụ",
				2020, 2024, Sort.LARGEST);
		assertThat(address.at("/figures")).startsWith("/figures?q=a%20%26%20b&measure=").endsWith("sort=largest");
		assertThat(FigureAddress.of(parameters("q=a & b", "measure=tỷ lệ nữ", "unit=percent", "sex=female",
				"place=Thanh Hóa", "agency=Sở Nội vụ", "from=2020", "to=2024", "sort=largest")))
			.isEqualTo(address);
	}

	@Test
	void leavesOutWhatMakesNoSense() {
		FigureAddress address = FigureAddress
			.of(parameters("q=" + "x".repeat(501), "sex=other", "from=20a4", "to=99999", "sort=up", "unit= "));
		assertThat(address.isNarrowed()).isFalse();
		assertThat(address.sort()).isEqualTo(Sort.NEWEST);
		assertThat(address.at("/figures")).isEqualTo("/figures");
	}

	@Test
	void figuresOfAnyMeasureAndUnitAreNotCompared() {
		assertThat(FigureAddress.of(parameters("q=nữ")).isComparable()).isFalse();
		assertThat(FigureAddress.of(parameters("unit=percent")).isComparable()).isTrue();
	}

	private static MultiValueMap<String, String> parameters(String... pairs) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		for (String pair : pairs) {
			int equals = pair.indexOf('=');
			parameters.add(pair.substring(0, equals), pair.substring(equals + 1));
		}
		return parameters;
	}

}
