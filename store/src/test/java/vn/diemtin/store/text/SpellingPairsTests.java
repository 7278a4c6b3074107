package vn.diemtin.store.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingPairsTests {

	@Test
	void movesEveryToneOfEveryPairInEveryCase() {
		assertThat(SpellingPairs.mappings()).doesNotHaveDuplicates()
			.contains("oà => òa", "oÁ => óA", "Oẻ => Ỏe", "UỴ => ỤY", "uỷ => ủy")
			.allSatisfy((mapping) -> assertThat(mapping).hasSize("oà => òa".length()));
	}

	@Test
	void takesYBehindAConsonantForI() {
		assertThat(SpellingPairs.mappings()).contains("kỹ => kĩ", "TỶ => TỈ", "Mỹ => Mĩ", "ly => li")
			.doesNotContain("uý => uí");
		assertThat(SpellingPairs.apply("kỹ thuật tỷ lệ quý thuỷ yêu")).isEqualTo("kĩ thuật tỉ lệ qúy thủy yêu");
	}

	@Test
	void cutsTextIntoSyllablesWithTheirOffsets() {
		assertThat(Syllable.of("Hoà  25/2025/NĐ-CP 5,3%")).containsExactly(new Syllable("hòa", "hoa", 0, 3),
				new Syllable("25", "25", 5, 7), new Syllable("2025", "2025", 8, 12), new Syllable("nđ", "nd", 13, 15),
				new Syllable("cp", "cp", 16, 18), new Syllable("5,3", "5,3", 19, 22));
	}

	@Test
	void foldsWhatIsTheSameWithMarksToTheSame() {
		for (List<String> pair : List.of(List.of("thuỷ", "thủy"), List.of("KỸ", "kĩ"), List.of("Hoà", "hòa"))) {
			Syllable one = Syllable.of(pair.getFirst()).getFirst();
			Syllable other = Syllable.of(pair.getLast()).getFirst();
			assertThat(one.exact()).isEqualTo(other.exact());
			assertThat(one.folded()).isEqualTo(other.folded());
		}
	}

}
