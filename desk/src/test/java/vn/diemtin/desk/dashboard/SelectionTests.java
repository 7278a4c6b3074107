package vn.diemtin.desk.dashboard;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.store.search.CountRequest.By;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTests {

	private static Selection of(String address) {
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString(address)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach((value) -> decoded.add(name, org.springframework.web.util.UriUtils.decode(value, "UTF-8"))));
		return Selection.of(decoded);
	}

	@Test
	void standsInAddressAndComesBackFromIt() {
		Selection selection = of("/dashboards?q=%7Ba%7D%20%26&topic=law&topic=health&province=L%C3%A0o%20Cai"
				+ "&from=2026-01-01&to=2026-01-31&borders=63");
		assertThat(of(selection.at("/dashboards"))).isEqualTo(selection);
		assertThat(selection.of(By.TOPIC)).containsExactly("law", "health");
	}

	@Test
	void takesAwayWhatIsChosenAndChoosesWhatIsNot() {
		Selection selection = of("/?topic=law");
		assertThat(selection.toggled(By.TOPIC, "law").isNarrowed()).isFalse();
		assertThat(selection.toggled(By.TOPIC, "health").of(By.TOPIC)).containsExactly("law", "health");
		assertThat(selection.of(By.TOPIC)).containsExactly("law");
	}

	@Test
	void leavesOutWhatMakesNoSense() {
		assertThat(of("/?from=never&borders=12&topic=&unit=percent").isNarrowed()).isFalse();
		assertThat(of("/?borders=12").at("/dashboards")).isEqualTo("/dashboards");
	}

	@Test
	void namesOldProvincesInSearch() {
		assertThat(of("/?province=L%C3%A0o%20Cai").at("/search")).contains("Y%C3%AAn%20B%C3%A1i")
			.doesNotContain("borders");
		assertThat(of("/?province=L%C3%A0o%20Cai&borders=63").at("/search")).doesNotContain("Y%C3%AAn");
	}

}
