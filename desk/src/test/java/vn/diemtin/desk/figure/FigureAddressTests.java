package vn.diemtin.desk.figure;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.store.search.StatisticRequest.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class FigureAddressTests {

	@Test
	void readsWhatItWrites() {
		FigureAddress address = new FigureAddress("a & b", "tỷ lệ nữ", "percent", Sex.FEMALE,
				List.of("Thanh Hóa", "VN"), "Sở Nội vụ", List.of(2022, 2024), 2020, 2024, Sort.LARGEST, "dG9rZW4");
		assertThat(address.at("/figures")).startsWith("/figures?q=a%20%26%20b&measure=")
			.contains("&place=Thanh%20H%C3%B3a&place=VN&")
			.contains("&nam=2022&nam=2024&")
			.endsWith("sort=largest&after=dG9rZW4");
		assertThat(FigureAddress.of(parameters("q=a & b", "measure=tỷ lệ nữ", "unit=percent", "sex=female",
				"place=Thanh Hóa", "place=VN", "place=VN", "place= ", "nam=2022", "nam=2024", "nam=x",
				"agency=Sở Nội vụ", "from=2020", "to=2024", "sort=largest", "after=dG9rZW4")))
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
