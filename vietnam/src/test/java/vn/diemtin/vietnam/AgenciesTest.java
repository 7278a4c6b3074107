package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgenciesTest {

	private static final LocalDate IN_2014 = LocalDate.of(2014, 7, 29);

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 28);

	private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

	private static final Places PLACES = Places.load();

	private static final Agencies AGENCIES = Agencies.load(PLACES);

	@Test
	void knowsDepartmentInAllSpellings() {
		for (String name : List.of("Sở Lao động – Thương binh và Xã hội Thanh Hóa",
				"Sở Lao động, Thương binh và Xã hội tỉnh Thanh Hoá", "Sở LĐ-TB&XH tỉnh Thanh Hóa",
				"Sở LĐTBXH Thanh Hóa", "Sở Lao động - TB&XH Thanh Hóa", "SỞ LĐTB&XH TỈNH THANH HÓA",
				"Sở LĐ, TB và XH Thanh Hóa")) {
			assertThat(AGENCIES.named(name, IN_2014)).as(name)
				.extracting(Agency::id)
				.containsExactly("so-lao-dong-thuong-binh-va-xa-hoi.thanh-hoa");
		}
	}

	@Test
	void followsDepartmentToHomeAffairs() {
		assertThat(AGENCIES.successors("so-lao-dong-thuong-binh-va-xa-hoi.thanh-hoa")).extracting(Agency::id)
			.containsExactly("so-noi-vu.thanh-hoa");
	}

	@Test
	void followsMinistryOfNaturalResources() {
		for (String name : List.of("Bộ Tài nguyên và Môi trường", "Bộ Tài nguyên Môi trường", "Bộ TN&MT", "Bộ TNMT")) {
			assertThat(AGENCIES.named(name, IN_2014)).as(name).singleElement().satisfies(ministry -> {
				assertThat(ministry.id()).isEqualTo("bo-tai-nguyen-va-moi-truong");
				assertThat(AGENCIES.current(ministry, IN_2026)).extracting(Agency::name)
					.containsExactly("Bộ Nông nghiệp và Môi trường");
			});
		}
	}

	@Test
	void countsMinistriesByDate() {
		assertThat(AGENCIES.all().stream().filter(one -> one.kind() == AgencyKind.MINISTRY && one.isValid(LAST_DAY)))
			.hasSize(22);
		assertThat(AGENCIES.all().stream().filter(one -> one.kind() == AgencyKind.MINISTRY && one.isValid(IN_2026)))
			.hasSize(17);
	}

	@Test
	void movesGenderEqualityInMarch2025() {
		assertThat(ids(LAST_DAY))
			.contains("bo-lao-dong-thuong-binh-va-xa-hoi", "vu-binh-dang-gioi",
					"so-lao-dong-thuong-binh-va-xa-hoi.thanh-hoa")
			.doesNotContain("bo-noi-vu", "so-noi-vu.thanh-hoa");
		assertThat(ids(LAST_DAY.plusDays(1)))
			.contains("bo-noi-vu", "vu-cong-tac-thanh-nien-va-binh-dang-gioi", "so-noi-vu.thanh-hoa")
			.noneMatch(id -> id.contains("lao-dong"));
		assertThat(ids(LAST_DAY)).filteredOn(id -> id.startsWith("so-")).hasSize(63);
		assertThat(ids(IN_2026)).filteredOn(id -> id.startsWith("so-")).hasSize(34);
	}

	private static Stream<String> ids(LocalDate at) {
		return AGENCIES.withFunction(AgencyFunction.GENDER_EQUALITY, at).stream().map(Agency::id);
	}

	@Test
	void followsAbolishedProvinceIntoTheNewOne() {
		assertThat(AGENCIES.named("Sở Nội vụ tỉnh Vĩnh Phúc", LocalDate.of(2025, 6, 30))).singleElement()
			.satisfies(agency -> assertThat(AGENCIES.current(agency, IN_2026)).extracting(Agency::id)
				.containsExactly("so-noi-vu.phu-tho-2025"));
		assertThat(AGENCIES.predecessors("so-noi-vu.phu-tho-2025")).extracting(Agency::id)
			.containsExactlyInAnyOrder("so-noi-vu.phu-tho", "so-noi-vu.vinh-phuc", "so-noi-vu.hoa-binh");
	}

	@Test
	void followsPartyCommitteeThroughChangeOfKind() {
		assertThat(AGENCIES.successors("tinh-uy.dong-nai-2025")).extracting(Agency::name)
			.containsExactly("Thành ủy Đồng Nai");
		assertThat(AGENCIES.successors("tinh-uy.thua-thien-hue")).extracting(Agency::name)
			.containsExactly("Thành ủy Huế");
	}

	@Test
	void makesDistrictAndCommuneBodiesOnDemand() {
		assertThat(AGENCIES.named("UBND huyện Thọ Xuân", IN_2014)).singleElement().satisfies(agency -> {
			assertThat(agency.id()).isEqualTo("ubnd.huyen-tho-xuan.thanh-hoa");
			assertThat(agency.parent()).isEqualTo("ubnd.thanh-hoa");
			assertThat(AGENCIES.byId(agency.id())).contains(agency);
		});
		assertThat(AGENCIES.named("Đảng ủy xã Thọ Xuân", IN_2026)).extracting(Agency::id)
			.containsExactly("dang-uy.xa-tho-xuan.thanh-hoa");
	}

	@Test
	void namesCommitteesOfMinistries() {
		assertThat(AGENCIES.named("Ban VSTBPN Bộ TN&MT", IN_2014)).extracting(Agency::id)
			.containsExactly("ban-vstbpn.bo-tai-nguyen-va-moi-truong");
		assertThat(AGENCIES.named("Công đoàn Bộ Tài nguyên và Môi trường", IN_2014)).hasSize(1);
		assertThat(AGENCIES.named("Ban Vì sự tiến bộ của phụ nữ tỉnh Thanh Hóa", IN_2014)).extracting(Agency::id)
			.containsExactly("ban-vstbpn.thanh-hoa");
	}

	@Test
	void hasSuccessorsThatExist() {
		assertThat(AGENCIES.all()).allSatisfy(agency -> assertThat(agency.successors())
			.allSatisfy(id -> assertThat(AGENCIES.byId(id)).as("successor of %s", agency.id()).isPresent()));
	}

	@Test
	void hasParentsThatExist() {
		assertThat(AGENCIES.all()).filteredOn(agency -> agency.parent() != null)
			.allSatisfy(agency -> assertThat(AGENCIES.byId(String.valueOf(agency.parent()))).isPresent());
	}

	@Test
	void givesEachUnitItsOwnIdAndFindsItAgain() {
		Map<String, PlaceId> seen = new HashMap<>();
		for (AgencyForm form : AGENCIES.forms(Level.COMMUNE)) {
			if (form.slug().equals("ubnd")) {
				PLACES.all().stream().filter(form::fits).forEach(place -> {
					Agency agency = AGENCIES.in(form, place).orElseThrow();
					assertThat(seen.put(agency.id(), place.id())).as(agency.id()).isNull();
				});
			}
		}
		assertThat(seen).hasSize(10_035 + 3_321 + 10);
		seen.keySet()
			.stream()
			.filter(id -> id.hashCode() % 40 == 0)
			.forEach(id -> assertThat(AGENCIES.byId(id)).map(Agency::place).as(id).contains(seen.get(id)));
	}

	@Test
	void knowsNoAgencyOfOtherIds() {
		for (String id : List.of("", ".", "ubnd", "ubnd.", "ubnd.atlantis", "bo-noi-vu.thanh-hoa", "x.y.z.thanh-hoa")) {
			assertThat(AGENCIES.byId(id)).as(id).isEmpty();
		}
	}

}
