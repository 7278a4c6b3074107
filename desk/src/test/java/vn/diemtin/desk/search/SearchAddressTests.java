package vn.diemtin.desk.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.store.search.SearchRequest.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAddressTests {

	@Test
	void survivesItsOwnAddress() {
		SearchAddress search = read("q=%22a%26b%22 {c}&province=Thanh Hóa&province=Hà Nội&from=1/2/2026&sort=oldest");
		assertThat(search.from()).isEqualTo(LocalDate.of(2026, 2, 1));
		assertThat(search.chosen("province")).containsExactly("Thanh Hóa", "Hà Nội");
		String address = search.at("/search");
		MultiValueMap<String, String> again = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString(address)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach((value) -> again.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
		assertThat(SearchAddress.of(again)).isEqualTo(search);
	}

	@Test
	void leavesOutWhatMakesNoSense() {
		SearchAddress search = read("from=31/2/2026&to=soon&sort=best&size=many&province=");
		assertThat(search.isNarrowed()).isFalse();
		assertThat(search.order()).isEqualTo(Sort.NEWEST);
		assertThat(search.size()).isEqualTo(20);
	}

	@Test
	void togglesFacetAndStartsAnew() {
		SearchAddress search = read("province=A&after=x");
		assertThat(search.toggled("province", "A").at("/search")).isEqualTo("/search");
		assertThat(search.toggled("topic", "law").at("/search")).isEqualTo("/search?topic=law&province=A");
	}

	@Test
	void writesFacetsAsQuery() {
		assertThat(read("q=lớp&province=A&province=B&topic=law").asQuery())
			.isEqualTo("lớp topic:\"law\" (province:\"A\" OR province:\"B\")");
	}

	private static SearchAddress read(String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		for (String pair : List.of(query.split("&"))) {
			String[] parts = pair.split("=", 2);
			parameters.add(parts[0], parts[1].replace("%22", "\"").replace("%26", "&"));
		}
		return SearchAddress.of(parameters);
	}

}
