package vn.diemtin.store;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.diemtin.store.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;

/// What must come first, for each query of a table, and what must not come at all.
@TestInstance(Lifecycle.PER_CLASS)
abstract class RelevanceContract {

	private final Store store;

	RelevanceContract(Store store) {
		this.store = store;
	}

	@BeforeAll
	void store() {
		this.store.prepare(Index.ARTICLES);
		this.store.articles().index(ARTICLES.stream().map(Sample::article).toList());
		this.store.refresh();
	}

	@AfterAll
	void close() {
		this.store.close();
	}

	private static final List<Sample> ARTICLES = List.of(
			article("T1", "Tập huấn bình đẳng giới cho cán bộ xã",
					"Lớp học về lồng ghép giới mở tại thành phố Thanh Hóa."),
			article("T2", "Khai mạc lớp bồi dưỡng công tác văn phòng",
					"Lớp tập huấn có chuyên đề bình đẳng giới trong một buổi chiều."),
			article("T3", "Giới trẻ và bình hoa ngày Tết",
					"Người tập thể dục bị đẳng cấp cuốn hút, ban huấn luyện nói."),
			article("T4", "Thanh Hóa đón khách du lịch biển", "Sầm Sơn đông khách trong tuần qua."),
			article("T5", "Nông dân Thanh Hoá được mùa lúa", "Năng suất cao hơn năm trước."),
			article("T6", "Hoa hậu thanh lịch trao giải", "Đêm hội hóa trang của sinh viên."),
			article("T7", "Giá đồng tăng trên thị trường thế giới", "Kim loại này lên mức cao."),
			article("T8", "Đóng cửa động Phong Nha để bảo trì", "Động sẽ mở lại sau hai tuần; khách đông."),
			article("T9", "Phòng, chống bạo lực trên cơ sở giới", "Đường dây nóng nhận tin báo của phụ nữ."),
			article("T10", "Bạo lực học đường giảm ở cơ sở giáo dục", "Thế giới học trò bình yên hơn."),
			article("T11", "Bổ nhiệm Phó Giám đốc Sở Nội vụ", "Quyết định có hiệu lực từ đầu tháng."),
			article("T12", "Vụ cháy ở nội thành được dập tắt", "Sở Cảnh sát cho biết không có người bị thương."),
			article("T13", "Tap huan an toan lao dong cho cong nhan", "Ban tin khong dau cua nha may."),
			article("T14", "Tập huấn an toàn lao động tại khu công nghiệp", "Một trăm công nhân dự lớp."),
			article("T15", "Ủy ban nhân dân tỉnh họp thường kỳ", "Chủ tịch kết luận nhiều việc."),
			article("T16", "Uỷ ban nhân dân huyện tiếp dân", "Buổi tiếp diễn ra sáng thứ Hai."),
			article("T17", "Nghị định 25/2025/NĐ-CP quy định chức năng của Bộ Nội vụ", "Nghị định có hiệu lực ngay."),
			article("T18", "Chuyển đổi số ở vùng cao", "Nghị quyết về đột phá khoa học đi vào bản làng Lai Châu."),
			article("T19", "Quỹ học bổng khuyến khích nữ sinh miền núi", "Tỷ lệ nữ sinh đến trường tăng 5,3%."),
			article("T20", "Hội Liên hiệp Phụ nữ trao nhà đồng đội", "Hội đồng nhân dân tặng quà."));

	private static Sample article(String id, String title, String text) {
		return Sample.of(title).at("https://mau.vn/" + id).text(text);
	}

	static List<Row> table() {
		return List.of(new Row("tập huấn bình đẳng giới", List.of("T1", "T2"), List.of("T13")),
				new Row("tap huan binh dang gioi", List.of("T1", "T2"), List.of("T4", "T7")),
				new Row("TẬP HUẤN BÌNH ĐẲNG GIỚI", List.of("T1", "T2"), List.of("T13")),
				new Row("\"bình đẳng giới\"", List.of("T1", "T2"), List.of("T3", "T9")),
				new Row("\"binh dang gioi\"", List.of("T1", "T2"), List.of("T3", "T9")),
				new Row("Thanh Hoá", List.of("T5", "T4", "T1"), List.of("T7")),
				new Row("Thanh Hóa", List.of("T5", "T4", "T1"), List.of("T7")),
				new Row("thanh hoa", List.of("T5", "T4"), List.of("T7")),
				new Row("đồng", List.of("T7", "T20"), List.of("T8")), new Row("động", List.of("T8"), List.of("T7")),
				new Row("dong", List.of(), List.of("T1")),
				new Row("ủy ban nhân dân", List.of("T15", "T16"), List.of("T12")),
				new Row("uỷ ban nhân dân tỉnh", List.of("T15"), List.of("T12")),
				new Row("uy ban nhan dan huyen", List.of("T16"), List.of("T12")),
				new Row("an toàn lao động", List.of("T14", "T13"), List.of("T8")),
				new Row("an toan lao dong", List.of("T13", "T14"), List.of("T8")),
				new Row("bạo lực giới", List.of("T9"), List.of("T1")),
				new Row("\"Sở Nội vụ\"", List.of("T11"), List.of("T12", "T17")),
				new Row("so noi vu", List.of("T11"), List.of("T14")),
				new Row("25/2025/NĐ-CP", List.of("T17"), List.of("T18")),
				new Row("tập huấn NOT giới", List.of("T14"), List.of("T1", "T2", "T3")),
				new Row("\"bình đẳng giới\" OR \"chuyển đổi số\"", List.of("T18", "T1"), List.of("T3")),
				new Row("quỹ học bổng nữ sinh vùng núi cao", List.of("T19"), List.of()),
				new Row("hội đồng nhân dân", List.of("T20"), List.of("T7", "T8")));
	}

	@ParameterizedTest
	@MethodSource("table")
	void ranks(Row row) {
		List<String> found = this.store.articles()
			.search(SearchRequest.of(row.query()))
			.hits()
			.stream()
			.map((hit) -> hit.article().url().substring("https://mau.vn/".length()))
			.toList();
		assertThat(found.subList(0, Math.min(found.size(), row.first().size()))).as("%s: %s", row.query(), found)
			.containsExactlyInAnyOrderElementsOf(row.first());
		assertThat(found).as(row.query())
			.doesNotContainAnyElementsOf(row.never().isEmpty() ? List.of("-") : row.never());
	}

	/// A row of the table.
	///
	/// @param first what must come first, in any order among itself
	/// @param never what must not be found
	record Row(String query, List<String> first, List<String> never) {
	}

}
