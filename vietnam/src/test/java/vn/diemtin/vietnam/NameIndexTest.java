package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameIndexTest {

	private final NameIndex<String> index = NameIndex.of(Map.of("Thanh Hóa", List.of("province"), "Thanh Hoá",
			List.of("ward"), "Hóa", List.of("short"), "Sở Nội vụ", List.of("office"), "", List.of("never")));

	@Test
	void joinsMeaningsOfOneName() {
		assertThat(this.index.get("THANH HÓA")).containsExactlyInAnyOrder("province", "ward");
		assertThat(this.index.size()).isEqualTo(3);
	}

	@Test
	void findsLongestNameOnly() {
		MatchText text = MatchText.of("ở Thanh  Hoá, sở nội-vụ");
		assertThat(this.index.matches(text)).extracting(match -> match.surface(text))
			.containsExactly("Thanh  Hoá", "sở nội-vụ");
	}

	@Test
	void findsNamesOnSyllableBordersOnly() {
		assertThat(this.index.matches(MatchText.of("Thanh Hóan, aThanh Hóai, Thanh Hóa2, Thanh Hoa"))).isEmpty();
	}

	@Test
	void findsNoNameAcrossLines() {
		assertThat(this.index.matches(MatchText.of("Thanh\nHóa"))).extracting(match -> match.values().getFirst())
			.containsExactly("short");
	}

	@Test
	void findsNothingWhenEmpty() {
		assertThat(NameIndex.of(Map.<String, List<String>>of()).matches(MatchText.of("Thanh Hóa"))).isEmpty();
	}

	@Test
	void takesAnyCharacter() {
		StringBuilder all = new StringBuilder();
		for (int c = 0; c <= Character.MAX_VALUE; c++) {
			all.append((char) c);
		}
		all.append(" Thanh Hóa");
		assertThat(this.index.matches(MatchText.of(all.toString()))).hasSize(1);
		Random random = new Random(1);
		StringBuilder noise = new StringBuilder();
		for (int i = 0; i < 300_000; i++) {
			noise.append((char) random.nextInt(Character.MAX_VALUE + 1));
		}
		assertThat(this.index.matches(MatchText.of(noise.toString()))).isEmpty();
	}

}
