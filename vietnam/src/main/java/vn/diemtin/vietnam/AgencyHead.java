package vn.diemtin.vietnam;

import java.util.Set;

/// The words that names of public bodies begin with, where what follows them says their field of work: bodies that no table knows are
/// found by them.
enum AgencyHead {

	TONG_CUC("Tổng cục"), CUC("Cục"), VU("Vụ"), CHI_CUC("Chi cục"), PHONG("Phòng"), CANG_VU("Cảng vụ"),
	HAI_QUAN("Hải quan"), DON("Đồn Biên phòng"), DAI("Đài"), VAN_PHONG("Văn phòng"), KIEM_TOAN("Kiểm toán Nhà nước"),
	BAN_QUAN_LY("Ban Quản lý"), BQL("BQL"), BAN_CHI_DAO("Ban Chỉ đạo"), BCD("BCĐ"), BAN_CHI_HUY("Ban Chỉ huy"),
	UY_BAN("Ủy ban Quốc gia"), TRUNG_TAM("Trung tâm"), HOI_DONG("Hội đồng"), DOI("Đội"), TRAM("Trạm");

	/// Many that bear these words are no public bodies unless a place or an owner
	/// follows.
	private static final Set<AgencyHead> DOUBTFUL = Set.of(PHONG, TRUNG_TAM, HOI_DONG, DOI, TRAM, VAN_PHONG, DAI,
			BAN_CHI_HUY);

	/// What they are for is written in small letters.
	private static final Set<AgencyHead> LOOSE = Set.of(BAN_QUAN_LY, BQL, BAN_CHI_DAO, BCD, BAN_CHI_HUY, UY_BAN);

	private final String word;

	AgencyHead(String word) {
		this.word = word;
	}

	String word() {
		return this.word;
	}

	boolean needsTail() {
		return DOUBTFUL.contains(this);
	}

	boolean takesSmallLetters() {
		return LOOSE.contains(this);
	}

}
