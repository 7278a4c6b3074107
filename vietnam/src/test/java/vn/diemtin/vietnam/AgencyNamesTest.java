package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyNamesTest {

	private static final LocalDate IN_2014 = LocalDate.of(2014, 7, 29);

	private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

	private static final Places PLACES = Places.load();

	private static final AgencyNames NAMES = AgencyNames.of(Agencies.load(PLACES), PlaceNames.of(PLACES));

	private static final Place THANH_HOA = PLACES.byId(new PlaceId("province/38"), IN_2014).orElseThrow();

	private static List<String> surfaces(String content, LocalDate at) {
		MatchText text = MatchText.of(content);
		return NAMES.find(text, at).stream().map(mention -> mention.surface(text)).toList();
	}

	private static List<String> ids(String content, LocalDate at) {
		return NAMES.find(MatchText.of(content), at)
			.stream()
			.flatMap(mention -> NAMES.resolve(mention, THANH_HOA, at).stream())
			.map(Agency::id)
			.toList();
	}

	@Test
	void findsDepartmentWithItsPlace() {
		String text = "Ngày 29/7, Sở Lao động – Thương binh và Xã hội Thanh Hoá mở lớp tập huấn";
		assertThat(surfaces(text, IN_2014)).containsExactly("Sở Lao động – Thương binh và Xã hội Thanh Hoá");
		assertThat(ids(text, IN_2014)).containsExactly("so-lao-dong-thuong-binh-va-xa-hoi.thanh-hoa");
	}

	@Test
	void resolvesOpenNamesByContext() {
		assertThat(ids("Tỉnh ủy, HĐND, UBND tỉnh và Ban VSTBCPN tỉnh, Sở Nội vụ", IN_2014)).containsExactly(
				"tinh-uy.thanh-hoa", "hdnd.thanh-hoa", "ubnd.thanh-hoa", "ban-vstbpn.thanh-hoa", "so-noi-vu.thanh-hoa");
	}

	@Test
	void leavesOpenWhatContextCannotTell() {
		assertThat(surfaces("HĐND huyện và UBND xã", IN_2014)).containsExactly("HĐND huyện", "UBND xã");
		assertThat(ids("HĐND huyện, UBND xã, UBND các huyện", IN_2014)).isEmpty();
	}

	@Test
	void joinsCommitteeWithItsMinistry() {
		assertThat(ids("Ban Vì sự tiến bộ của phụ nữ Bộ Tài nguyên và Môi trường, Công đoàn Bộ TN&MT", IN_2014))
			.containsExactly("ban-vstbpn.bo-tai-nguyen-va-moi-truong", "cong-doan.bo-tai-nguyen-va-moi-truong");
	}

	@Test
	void knowsFormerDepartmentsInLaterTexts() {
		MatchText text = MatchText.of("trước đây là Sở LĐ-TB&XH tỉnh Vĩnh Phúc");
		assertThat(NAMES.find(text, IN_2026)).singleElement().satisfies(mention -> {
			assertThat(mention.candidates()).isEmpty();
			assertThat(mention.former()).extracting(Agency::id)
				.containsExactly("so-lao-dong-thuong-binh-va-xa-hoi.vinh-phuc");
		});
	}

	@Test
	void passesOverCommonWords() {
		assertThat(surfaces("Ban Tổ chức hội thảo, công an, quốc hội các nước, lực lượng Công an, tu tâm", IN_2014))
			.isEmpty();
	}

	@Test
	void findsNationalBodies() {
		assertThat(ids("Ủy ban Quốc gia VSTBPN, Hội LHPN Việt Nam, Quốc hội khóa XIII, UN Women", IN_2014))
			.containsExactly("uy-ban-quoc-gia-vstbpn", "hoi-lhpn-viet-nam", "quoc-hoi", "un-women");
	}

	@Test
	void resolvesBodiesOfTheMinistryOfTheContext() {
		Agencies agencies = Agencies.load(PLACES);
		Agency ministry = agencies.byId("bo-y-te").orElseThrow();
		MatchText text = MatchText.of("Công đoàn Bộ phối hợp; Ban VSTBPN họp");
		assertThat(NAMES.find(text, IN_2014)).extracting(mention -> mention.surface(text))
			.containsExactly("Công đoàn Bộ", "Ban VSTBPN");
		assertThat(NAMES.find(text, IN_2014).stream().flatMap(mention -> NAMES.resolve(mention, ministry).stream()))
			.extracting(Agency::id)
			.containsExactly("cong-doan.bo-y-te", "ban-vstbpn.bo-y-te");
	}

	@Test
	void joinsBodiesOfBodies() {
		assertThat(
				ids("Cơ quan CSĐT Công an tỉnh Nghệ An, Thanh tra Sở Xây dựng Hà Nội, Ban Thường vụ Huyện ủy Thọ Xuân",
						IN_2014))
			.containsExactly("co-quan-canh-sat-dieu-tra.cong-an.nghe-an", "thanh-tra.so-xay-dung.ha-noi",
					"ban-thuong-vu.huyen-uy.huyen-tho-xuan.thanh-hoa");
	}

	@Test
	void readsListsWhoseHeadIsWrittenOnce() {
		assertThat(ids("Các sở: Nội vụ, Y tế và Tài chính; Bộ Công Thương, Tư pháp", IN_2014)).containsExactly(
				"so-noi-vu.thanh-hoa", "so-y-te.thanh-hoa", "so-tai-chinh.thanh-hoa", "bo-cong-thuong", "bo-tu-phap");
		assertThat(surfaces("UBND các huyện Kỳ Sơn, Quế Phong và Con Cuông", IN_2014))
			.containsExactly("UBND các huyện Kỳ Sơn", "Quế Phong", "Con Cuông");
	}

	@Test
	void takesAnAbbreviationInBracketsIntoTheName() {
		assertThat(surfaces("Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Nghệ An họp", IN_2014))
			.containsExactly("Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Nghệ An");
	}

	@Test
	void findsBodiesThatNoTableKnowsByTheirField() {
		String text = "Chi cục Quản lý tài nguyên nước tỉnh Nghệ An phối hợp Cục Quản lý đất đai và đô thị kiểm tra";
		assertThat(surfaces(text, IN_2014)).containsExactly("Chi cục Quản lý tài nguyên nước tỉnh Nghệ An",
				"Cục Quản lý đất đai và đô thị");
		assertThat(NAMES.find(MatchText.of(text), IN_2014)).noneMatch(AgencyMention::known);
	}

	@Test
	void passesOverBodiesOfOtherCountries() {
		assertThat(surfaces("Bộ Ngoại giao Mỹ, Quốc hội Hàn Quốc, Chính phủ của Thái Lan, Bộ Y tế Singapore", IN_2014))
			.isEmpty();
		assertThat(surfaces("Sở Y tế Lào Cai", IN_2014)).containsExactly("Sở Y tế Lào Cai");
	}

	@Test
	void findsNamesInSmallLettersWhereAPlaceFollows() {
		assertThat(surfaces("công an huyện Thọ Xuân và công an xã, ủy ban nhân dân các cấp", IN_2014))
			.containsExactly("công an huyện Thọ Xuân");
	}

}
