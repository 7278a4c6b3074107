package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

	private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

	private static final LocalDate IN_2023 = LocalDate.of(2023, 12, 8);

	private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Places PLACES = Places.load();

	@ParameterizedTest
	@CsvSource({ "2014-08-04, 63, 695, 10035", "2025-06-30, 63, 696, 10035", "2025-07-01, 34, 0, 3321",
			"2026-11-22, 34, 0, 3321" })
	void countsUnitsByDate(LocalDate at, int provinces, int districts, int communes) {
		assertThat(PLACES.provinces(at)).hasSize(provinces);
		assertThat(PLACES.all(Level.DISTRICT, at)).hasSize(districts);
		assertThat(PLACES.all(Level.COMMUNE, at)).hasSize(communes);
	}

	@Test
	void hasOneVersionOfAnIdAtATime() {
		for (LocalDate at : List.of(IN_2023, LAST_DAY, FIRST_DAY, TODAY)) {
			assertThat(PLACES.all().stream().filter(place -> place.isValid(at)).map(Place::id)).doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thanh Hóa", "Thanh Hoá", "tỉnh Thanh Hoá", "TỈNH THANH HÓA" })
	void knowsProvinceInAllSpellings(String name) {
		assertThat(PLACES.named(name, IN_2023)).first().satisfies(place -> {
			assertThat(place.id()).isEqualTo(new PlaceId("province/38"));
			assertThat(place.fullName()).isEqualTo("Tỉnh Thanh Hóa");
		});
	}

	@Test
	void resolvesNameOfFormerProvinceByDate() {
		assertThat(PLACES.named("Vĩnh Phúc", IN_2023)).first().extracting(Place::fullName).isEqualTo("Tỉnh Vĩnh Phúc");
		assertThat(PLACES.named("Vĩnh Phúc", IN_2026)).extracting(Place::fullName).containsExactly("Phường Vĩnh Phúc");
		assertThat(PLACES.named("tỉnh Vĩnh Phúc", IN_2026)).isEmpty();
	}

	@Test
	void leadsFromFormerProvinceToItsHeir() {
		Place vinhPhuc = PLACES.named("tỉnh Vĩnh Phúc", IN_2023).getFirst();
		assertThat(PLACES.current(vinhPhuc, IN_2026)).extracting(Place::name).containsExactly("Phú Thọ");
		Place phuTho = PLACES.named("tỉnh Phú Thọ", IN_2026).getFirst();
		assertThat(PLACES.predecessors(phuTho)).extracting(succession -> succession.from().name())
			.containsExactlyInAnyOrder("Hòa Bình", "Phú Thọ", "Vĩnh Phúc");
	}

	@ParameterizedTest
	@CsvSource({ "TP.HCM, 79", "TP. Hồ Chí Minh, 79", "Thành phố Hồ Chí Minh, 79", "Đắc Lắc, 66", "BR-VT, 77",
			"Bà Rịa – Vũng Tàu, 77", "Kontum, 62", "Thừa Thiên - Huế, 46" })
	void knowsOtherNames(String name, String code) {
		assertThat(PLACES.named(name, IN_2023)).first()
			.extracting(Place::id)
			.isEqualTo(PlaceId.of(Level.PROVINCE, code));
	}

	@Test
	void meansOtherPlacesByTheSameCode() {
		PlaceId id = new PlaceId("province/15");
		assertThat(PLACES.byId(id, LAST_DAY)).map(Place::name).contains("Yên Bái");
		assertThat(PLACES.byId(id, FIRST_DAY)).map(Place::name).contains("Lào Cai");
	}

	@Test
	void knowsHueBeforeItWasACity() {
		PlaceId id = new PlaceId("province/46");
		assertThat(PLACES.byId(id, IN_2023)).map(Place::fullName).contains("Tỉnh Thừa Thiên Huế");
		assertThat(PLACES.byId(id, LAST_DAY)).map(Place::fullName).contains("Thành phố Huế");
		Place before = PLACES.byId(id, IN_2023).orElseThrow();
		assertThat(PLACES.current(before, TODAY)).extracting(Place::fullName).containsExactly("Thành phố Huế");
	}

	@Test
	void knowsTheChangesOfDongNai() {
		PlaceId id = new PlaceId("province/75");
		assertThat(PLACES.byId(id, LocalDate.of(2026, 4, 29))).map(Place::fullName).contains("Tỉnh Đồng Nai");
		assertThat(PLACES.byId(id, LocalDate.of(2026, 4, 30))).map(Place::fullName).contains("Thành phố Đồng Nai");
		assertThat(PLACES.all()
			.stream()
			.filter(place -> place.level() == Level.COMMUNE && LocalDate.of(2026, 4, 30).equals(place.validFrom())))
			.hasSize(10)
			.allMatch(place -> place.kind() == PlaceKind.WARD);
	}

	@Test
	void findsProvinceOfDistrictAndCommune() {
		Place thoXuan = PLACES.named("huyện Thọ Xuân", IN_2023).getFirst();
		assertThat(PLACES.provinceOf(thoXuan)).map(Place::name).contains("Thanh Hóa");
		Place commune = PLACES.children(thoXuan).getFirst();
		assertThat(PLACES.provinceOf(commune)).map(Place::name).contains("Thanh Hóa");
		assertThat(PLACES.isWithin(commune, new PlaceId("province/38"))).isTrue();
		assertThat(PLACES.named("quận 1", IN_2023)).extracting(Place::id).containsExactly(new PlaceId("district/760"));
	}

	@Test
	void leadsEveryUnitToTheUnitsOfTodayInTheRightProvince() {
		assertThat(PLACES.all()).allSatisfy(place -> {
			List<Place> today = PLACES.current(place, TODAY);
			assertThat(today).isNotEmpty();
			Place province = PLACES.currentProvince(place, TODAY).orElseThrow();
			assertThat(today).allMatch(unit -> PLACES.isWithin(unit, province.id()));
		});
	}

	@Test
	void tellsPartsFromWholes() {
		Place divided = PLACES.byId(new PlaceId("commune/00007"), IN_2023).orElseThrow();
		assertThat(PLACES.successors(divided)).hasSize(2).allMatch(Succession::part);
		Place whole = PLACES.byId(new PlaceId("commune/00001"), IN_2023).orElseThrow();
		assertThat(PLACES.successors(whole)).singleElement().matches(succession -> !succession.part());
	}

	@Test
	void liesWhereVietnamLies() {
		assertThat(PLACES.all()).allSatisfy(place -> {
			assertThat(place.latitude()).isBetween(7.0, 23.5);
			assertThat(place.longitude()).isBetween(102.0, 115.5);
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "38", "/38", "province/", "village/1", "province/00000000000000000000000000000000000000" })
	void refusesWhatIsNoId(String value) {
		assertThatThrownBy(() -> new PlaceId(value)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void resolvesNamesOfProvincesThatAreNamesOfWardsTodayByDate() {
		List<Place> former = PLACES.provinces(LAST_DAY)
			.stream()
			.filter(province -> PLACES.named(province.name(), TODAY)
				.stream()
				.noneMatch(now -> now.level() == Level.PROVINCE))
			.toList();
		List<Place> wards = former.stream()
			.filter(province -> !PLACES.named(province.name(), TODAY).isEmpty())
			.toList();
		assertThat(former).hasSize(29);
		assertThat(wards).hasSizeGreaterThanOrEqualTo(20).allSatisfy(province -> {
			assertThat(PLACES.named(province.name(), LAST_DAY)).first().isEqualTo(province);
			assertThat(PLACES.named(province.name(), TODAY)).allMatch(unit -> unit.level() == Level.COMMUNE);
		});
	}

}
