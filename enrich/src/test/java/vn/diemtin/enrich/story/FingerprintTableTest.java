package vn.diemtin.enrich.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTableTest {

	private final FingerprintTable table = new FingerprintTable();

	@Test
	void holdsWhatAMapHolds() {
		Random random = new Random(5);
		Map<Long, int[]> map = new HashMap<>();
		for (int i = 0; i < 300_000; i++) {
			long fingerprint = random.nextInt(20_000) * 0x9E37_79B9_7FL;
			int[] numbers = random.ints(random.nextInt(4), 0, Integer.MAX_VALUE).toArray();
			this.table.put(fingerprint, numbers);
			if (numbers.length > 0) {
				map.put(fingerprint, numbers);
			}
			else {
				map.remove(fingerprint);
			}
		}
		assertThat(this.table.size()).isEqualTo(map.size());
		for (long i = 0; i < 20_000; i++) {
			assertThat(this.table.get(i * 0x9E37_79B9_7FL))
				.isEqualTo(map.getOrDefault(i * 0x9E37_79B9_7FL, new int[0]));
		}
	}

}
