package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

	private final Abbreviations abbreviations = Abbreviations.load();

	@Test
	void expandsInEitherSpelling() {
		assertThat(this.abbreviations.expand("BĐG")).containsExactly("bình đẳng giới");
		assertThat(this.abbreviations.expand("LĐ, TB&XH")).isEqualTo(this.abbreviations.expand("LĐTBXH")).hasSize(1);
		assertThat(this.abbreviations.expand("vstbcpn")).isEqualTo(this.abbreviations.expand("VSTBPN"));
	}

	@Test
	void knowsNothingOfOtherWords() {
		assertThat(this.abbreviations.expand("XYZ")).isEmpty();
		assertThat(this.abbreviations.expand("")).isEmpty();
	}

}
