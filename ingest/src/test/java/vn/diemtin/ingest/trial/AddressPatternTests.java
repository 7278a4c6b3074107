package vn.diemtin.ingest.trial;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressPatternTests {

	@Test
	void leavesOpenWhatDiffersAndKeepsTheEnding() {
		assertThat(AddressPattern.of(List.of("https://h.vn/tin-tuc/bai-mot-101.html",
				"https://h.vn/tin-tuc/bai-hai-102.html", "https://h.vn/tin-tuc/bai-ba-103.html")))
			.isEqualTo("/tin-tuc/{…}{n}.html");
	}

	@Test
	void tellsNumbersAndDaysFromWords() {
		assertThat(AddressPattern.of(List.of("https://h.vn/portal/Pages/2026-11-2/Tap-huan-abc.aspx",
				"https://h.vn/portal/Pages/2026-11-3/Hop-mat-xyz.aspx",
				"https://h.vn/portal/Pages/2026-11-12/Ra-quan-def.aspx")))
			.isEqualTo("/portal/Pages/{n}/{…}.aspx");
		assertThat(AddressPattern.of(List.of("https://h.vn/a/1", "https://h.vn/a/22", "https://h.vn/a/333")))
			.isEqualTo("/a/{n}");
	}

	@Test
	void goesByTheMajority() {
		assertThat(AddressPattern.of(List.of("https://h.vn/tin/a-1.html", "https://h.vn/tin/b-2.html",
				"https://h.vn/tin/c-3.html", "https://h.vn/video")))
			.isEqualTo("/tin/{…}{n}.html");
	}

	@Test
	void saysNothingOfTooFewOrOfAddressesOfAllForms() {
		assertThat(AddressPattern.of(List.of("https://h.vn/tin/1", "https://h.vn/tin/2"))).isNull();
		assertThat(AddressPattern.of(List.of("https://h.vn/a", "https://h.vn/b/c", "https://h.vn/d/e/f"))).isNull();
		assertThat(AddressPattern.of(List.of())).isNull();
	}

	@Test
	void leavesOutWhatIsNoAddress() {
		assertThat(AddressPattern.of(List.of("https://h.vn/a b|c", "https://h.vn/", "https://h.vn/tin/1",
				"https://h.vn/tin/2", "https://h.vn/tin/3")))
			.isEqualTo("/tin/{n}");
	}

}
