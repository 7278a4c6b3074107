package vn.diemtin.benchmarks;

/// Text as portals write it.
final class SamplePages {

	static final String TEXT = """
			Ngày 12/3/2026, tại thành phố Thanh Hóa, Sở Nội vụ tỉnh Thanh Hóa tổ chức lớp tập huấn công tác bình đẳng giới \
			cho 120 học viên là cán bộ các xã, phường. Tỷ lệ nữ tham gia cấp ủy nhiệm kỳ 2025 - 2030 đạt 21,5%% \
			(24,4%%), tăng 2 điểm phần trăm so với cùng kỳ. Theo Nghị định 25/2026/NĐ-CP, mức hỗ trợ là 1,2 triệu đồng.""";

	private SamplePages() {
	}

}
