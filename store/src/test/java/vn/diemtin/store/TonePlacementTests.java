package vn.diemtin.store;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TonePlacementTests {

	@Test
	void movesEveryToneOfEveryPairInEveryCase() {
		assertThat(TonePlacement.mappings()).hasSize(60)
			.doesNotHaveDuplicates()
			.contains("oà => òa", "oÁ => óA", "Oẻ => Ỏe", "UỴ => ỤY", "uỷ => ủy")
			.allSatisfy((mapping) -> assertThat(mapping).hasSize("oà => òa".length()));
	}

}
