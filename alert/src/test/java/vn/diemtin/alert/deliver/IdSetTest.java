package vn.diemtin.alert.deliver;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdSetTest {

	@Test
	void knowsEachOfManyAndNoOther() {
		IdSet ids = new IdSet();
		for (int i = 0; i < 5_000; i++) {
			ids.add("tin " + i);
			ids.add("tin " + i / 2);
		}
		for (int i = 0; i < 5_000; i++) {
			assertThat(ids.contains("tin " + i)).isTrue();
			assertThat(ids.contains("Tin " + i)).isFalse();
		}
	}

}
