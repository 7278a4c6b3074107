package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

	private static final LocalDate IN_2023 = LocalDate.of(2023, 12, 8);

	private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

	private static final PlaceNames NAMES = PlaceNames.of(Places.load());

	private List<PlaceMention> find(String text, LocalDate at) {
		return NAMES.find(MatchText.of(Spelling.nfc(text)), at);
	}

	@Test
	void findsProvinceInEitherToneSpelling() {
		for (String name : List.of("Thanh Hóa", "Thanh Hoá", "THANH HÓA")) {
			assertThat(find("Sáng nay, tại " + name + " mở lớp", IN_2023)).singleElement()
				.satisfies(mention -> assertThat(mention.candidates()).first()
					.extracting(place -> place.id().value())
					.isEqualTo("province/38"));
		}
	}

	@Test
	void takesKindIntoMention() {
		MatchText text = MatchText.of("tổ chức tại huyện Thọ Xuân, TP. Huế và Q.1");
		List<PlaceMention> mentions = NAMES.find(text, IN_2023);
		assertThat(mentions).extracting(mention -> mention.surface(text))
			.containsExactly("huyện Thọ Xuân", "TP. Huế", "Q.1");
		assertThat(mentions).extracting(PlaceMention::kind)
			.containsExactly(PlaceKind.RURAL_DISTRICT, PlaceKind.CITY, PlaceKind.URBAN_DISTRICT);
	}

	@Test
	void findsNothingInSmallLetters() {
		assertThat(find("cuộc sống thanh bình, tân tiến và hòa bình", IN_2023)).isEmpty();
	}

	@Test
	void givesFormerProvinceBesideWardOfItsName() {
		assertThat(find("tại Vĩnh Phúc", IN_2026)).singleElement().satisfies(mention -> {
			assertThat(mention.candidates()).extracting(Place::kind).containsExactly(PlaceKind.WARD);
			assertThat(mention.former()).first().extracting(Place::fullName).isEqualTo("Tỉnh Vĩnh Phúc");
		});
	}

	@Test
	void findsNoPlaceInNamesOfPersons() {
		assertThat(find("Bà Nguyễn Kim Anh, ông Trần Thái Bình, anh Lê Quốc Tuấn, NGUYỄN THANH PHONG", IN_2023))
			.isEmpty();
		assertThat(find("tư tưởng Hồ Chí Minh, Thái Bình Dương, anh Thắng", IN_2023)).isEmpty();
	}

	@Test
	void findsDistrictAfterAbbreviationAndProvinceBeforePerson() {
		MatchText text = MatchText.of("Hội LHPN Thọ Xuân; Bí thư Tỉnh ủy Thanh Hóa Nguyễn Văn An; xã Kim Anh");
		assertThat(NAMES.find(text, IN_2023)).extracting(mention -> mention.surface(text))
			.containsExactly("Thọ Xuân", "Thanh Hóa", "xã Kim Anh");
	}

	@Test
	void givesTheKindBeforeAListToAllOfItsNames() {
		MatchText text = MatchText.of("lũ ở các huyện Kỳ Sơn, Tương Dương và Quế Phong; hai tỉnh Nghệ An và Hà Tĩnh");
		List<PlaceMention> mentions = NAMES.find(text, IN_2023);
		assertThat(mentions).extracting(mention -> mention.surface(text))
			.containsExactly("Kỳ Sơn", "Tương Dương", "Quế Phong", "Nghệ An", "Hà Tĩnh");
		assertThat(mentions).extracting(PlaceMention::kind)
			.containsExactly(PlaceKind.RURAL_DISTRICT, PlaceKind.RURAL_DISTRICT, PlaceKind.RURAL_DISTRICT,
					PlaceKind.PROVINCE, PlaceKind.PROVINCE);
		assertThat(mentions).allMatch(PlaceMention::listed);
	}

	@Test
	void findsUnitsThatNoTableKnowsByTheirKind() {
		MatchText text = MatchText.of("ở xã Thịnh Vang cũ, xã Springfield, quận Cam, phố Xã Đàn");
		assertThat(NAMES.find(text, IN_2023)).singleElement().satisfies(mention -> {
			assertThat(mention.surface(text)).isEqualTo("xã Thịnh Vang");
			assertThat(mention.meant()).isEmpty();
		});
	}

	@Test
	void knowsTheSpellingsOfTheHighlandsAndOfYAndI() {
		for (String name : List.of("Đăk Lăk", "Đắc Lắc", "Dak Lak", "Đắk Lắc", "Đăklăk")) {
			assertThat(find("tỉnh " + name, IN_2023)).as(name)
				.singleElement()
				.satisfies(mention -> assertThat(mention.meant()).first()
					.extracting(place -> place.id().value())
					.isEqualTo("province/66"));
		}
		assertThat(find("huyện Lí Sơn, huyện Mĩ Đức và huyện Krông Păk", IN_2023))
			.extracting(mention -> mention.meant().getFirst().id().value())
			.containsExactly("district/536", "district/282", "district/654");
	}

	@Test
	void takesAnotherKindOfTheSameLevelForUnitsThatChangedTheirs() {
		assertThat(find("huyện Phú Quốc", IN_2023)).singleElement()
			.satisfies(mention -> assertThat(mention.meant()).extracting(Place::fullName)
				.containsExactly("Thành phố Phú Quốc"));
	}

}
