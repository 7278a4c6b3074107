package vn.diemtin.store.query;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.store.query.Mended.Ended;

import static org.assertj.core.api.Assertions.assertThat;

class SuccessionsTests {

	private static final Registry REGISTRY = new Registry();

	private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);

	private static final LocalDate AFTER = LocalDate.of(2025, 4, 1);

	private static Mended mend(String query, LocalDate today) {
		return Successions.mend(QueryParser.parse(query).query(), REGISTRY, today);
	}

	private static String text(String query, LocalDate today) {
		return QueryText.of(mend(query, today).query());
	}

	@Test
	void leavesBodiesThatAreThereAlone() {
		String query = "agency:\"Sở Lao động – Thương binh và Xã hội\"";
		Mended mended = mend(query, BEFORE);
		assertThat(mended.ended()).isEmpty();
		assertThat(mended.query()).isEqualTo(QueryParser.parse(query).query());
		assertThat(mend("agency:\"Sở Nội vụ\" \"bình đẳng giới\"", AFTER).ended()).isEmpty();
	}

	@Test
	void addsTheDepartmentThatTookOverInEveryProvince() {
		Mended mended = mend("agency:\"Sở Lao động – Thương binh và Xã hội\" tập huấn", AFTER);
		assertThat(mended.ended()).singleElement()
			.extracting(Ended::at, Ended::successors)
			.containsExactly(LocalDate.of(2025, 3, 1), List.of("Sở Nội vụ"));
		assertThat(QueryText.of(mended.query())).contains("agency:\"Sở Nội vụ\"", "tập huấn");
		assertThat(QueryParser.parse(QueryText.of(mended.query())).query()).isEqualTo(mended.query());
	}

	@Test
	void addsTheBodyOfTheSameProvince() {
		assertThat(text("\"Sở LĐTBXH Thanh Hóa\"", AFTER)).contains("Sở Nội vụ", "Thanh Hóa");
		assertThat(text("training(agency:\"Bộ Lao động - Thương binh và Xã hội\" status:planned)", AFTER))
			.contains("agency:\"Bộ Nội vụ\" status:planned");
	}

	@Test
	void addsNothingTwice() {
		String mended = text("agency:\"Sở Lao động – Thương binh và Xã hội\"", AFTER);
		assertThat(mend(mended, AFTER).ended()).isEmpty();
		assertThat(text(mended, AFTER)).isEqualTo(mended);
		assertThat(QueryText.of(mend(mended, AFTER).plain()))
			.isEqualTo("agency:\"Sở Lao động – Thương binh và Xã hội\"");
	}

	@Test
	void addsTheProvinceThatAProvinceIsPartOfNow() {
		LocalDate merged = LocalDate.of(2025, 8, 1);
		assertThat(text("tỉnh:\"Phú Yên\"", merged)).contains("province:\"Đắk Lắk\"");
		assertThat(mend("tỉnh:\"Thanh Hóa\"", merged).ended()).isEmpty();
	}

	@Test
	void leavesWhatIsNotWantedAlone() {
		assertThat(mend("tập huấn NOT agency:\"Bộ Lao động - Thương binh và Xã hội\"", AFTER).ended()).isEmpty();
	}

}
