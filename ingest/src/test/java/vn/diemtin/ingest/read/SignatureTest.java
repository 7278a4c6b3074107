package vn.diemtin.ingest.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.events.article.Article;

import static org.assertj.core.api.Assertions.assertThat;

/// The ways in which Vietnamese editors sign, at the end of the body and by the headline.
class SignatureTest {

	private static final String PAGE = """
			<html lang="vi"><head><title>Tập huấn kỹ năng số cho phụ nữ xã - Cổng thông tin điện tử xã Tân Lập</title></head>
			<body><h1>Tập huấn kỹ năng số cho phụ nữ xã</h1>%s<div class="noidung">
			<p>Trạm Khuyến ngư cấp ba mươi nghìn con cá giống cho hai mươi hai hộ nuôi lồng ở hồ Sông Mây.</p>
			<p>Các hộ được hướng dẫn ghi sổ nuôi và theo dõi mực nước hằng ngày để kịp thời di chuyển lồng bè.</p>
			<p>Đến cuối năm, trạm sẽ tổng kết mô hình và lập danh sách các hộ đủ điều kiện vay vốn mở rộng.</p>
			%s</div></body></html>""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			Theo TTXVN | TTXVN
			(Theo Báo Nhân Dân) | Báo Nhân Dân
			Nguồn: Báo Tuyên Quang | Báo Tuyên Quang
			Bài, ảnh: Lê Hoa | Lê Hoa
			Bài và ảnh: Lê Hoa | Lê Hoa
			Tin, ảnh: Minh Đức – Thu Hà | Minh Đức, Thu Hà
			Thu Hà - Minh Đức | Thu Hà, Minh Đức
			Thu Hà (T/h) | Thu Hà
			Thu Hà (tổng hợp) | Thu Hà
			Minh Châu ghi | Minh Châu
			Bích Ngọc (st) | Bích Ngọc
			Thực hiện: Thanh Bình | Thanh Bình
			Thanh Bình thực hiện | Thanh Bình
			Nhóm PV | Nhóm PV
			PV | PV
			BBT | none
			Ban Biên tập | Ban Biên tập
			Tác giả: Phòng Lao động | Phòng Lao động
			Tác giả bài viết: Nguyễn Thị Hoa | Nguyễn Thị Hoa
			Người viết: Lê Dung | Lê Dung
			Văn phòng UBND phường | Văn phòng UBND phường
			Nguyễn Văn An – Trung tâm VH-TT huyện | Nguyễn Văn An
			Nguyễn Văn Em, Phó Giám đốc Sở | Nguyễn Văn Em
			Trần Thị Mỹ Hạnh, Trường THCS Lê Lợi | Trần Thị Mỹ Hạnh
			CTV Lan Anh | Lan Anh
			Bài: Hồng Vân; Ảnh: Đức Anh | Hồng Vân, Đức Anh
			Hồng Nhung (theo TTXVN) | Hồng Nhung
			Theo: baodantoc.example.vn | none
			Nguồn Cổng thông tin điện tử tỉnh | none
			LAN PHƯƠNG | LAN PHƯƠNG
			""")
	void readsWhatStandsUnderTheBody(String line, String name) {
		for (String element : List.of("<p style=\"text-align: right;\"><strong>%s</strong></p>", "<p>%s</p>",
				"<p class=\"author\">%s</p>")) {
			Article article = article(PAGE.formatted("", element.formatted(line)));
			assertThat(article.byline()).as(element).isEqualTo(name);
			assertThat(article.text()).as(element).endsWith("mở rộng.");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			Tác giả: Lan Phương - 12/11/2026 | Lan Phương
			Người đăng: Lan Phương | Lan Phương
			Đăng bởi: admin | none
			Phóng viên: Lan Phương | Lan Phương
			Được viết bởi Lan Phương | Lan Phương
			Tác giả: Lan Phương, Minh Đức | Lan Phương, Minh Đức
			Người viết: Lan Phương Lượt xem: 23 | Lan Phương
			Tác giả: Cổng thông tin điện tử xã Tân Lập | none
			""")
	void readsWhatStandsByTheHeadline(String line, String name) {
		assertThat(article(PAGE.formatted("<div class=\"k\">" + line + "</div>", "")).byline()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "Bà con phấn khởi vì vụ này được mùa", "Lịch tiêm: thứ hai hằng tuần", "Điện thoại 0912 000 000" })
	void leavesOtherShortEndsInTheBody(String line) {
		assertThat(article(PAGE.formatted("", "<p>" + line + "</p>")).text()).endsWith(line);
	}

	private static Article article(String page) {
		ReadOutcome outcome = PageReader.read(new PageInput(page.getBytes(StandardCharsets.UTF_8),
				"https://tanlap.example.vn/tin/7", null, Hints.at(Instant.parse("2026-11-22T00:00:00Z"))));
		assertThat(outcome).isInstanceOf(ReadOutcome.ArticlePage.class);
		return ((ReadOutcome.ArticlePage) outcome).article();
	}

}
