package vn.diemtin.benchmarks;

import java.nio.charset.StandardCharsets;

/// A page of about 170 kB, the median of portals and papers: much furniture, few paragraphs.
final class SamplePages {

	static final String TEXT = """
			Ngày 12/3/2026, tại thành phố Thanh Hóa, Sở Nội vụ tỉnh Thanh Hóa tổ chức lớp tập huấn công tác bình đẳng giới \
			cho 120 học viên là cán bộ các xã, phường. Tỷ lệ nữ tham gia cấp ủy nhiệm kỳ 2025 - 2030 đạt 21,5%% \
			(24,4%%), tăng 2 điểm phần trăm so với cùng kỳ. Theo Nghị định 25/2026/NĐ-CP, mức hỗ trợ là 1,2 triệu đồng.""";

	private SamplePages() {
	}

	static byte[] articlePage() {
		StringBuilder page = new StringBuilder("""
				<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Tập huấn bình đẳng giới - Cổng</title>
				</head><body><div class="header"><ul>""");
		for (int i = 0; i < 500; i++) {
			page.append("<li class=\"menu-item level-")
				.append(i % 4)
				.append("\"><a href=\"/muc/")
				.append(i)
				.append("\" title=\"Chuyên mục\"><span>Chuyên mục ")
				.append(i)
				.append("</span></a></li>\n");
		}
		page.append("</ul></div><h1 class=\"detail-title\">Tập huấn bình đẳng giới</h1>")
			.append("<div class=\"date\">Đăng ngày 13/03/2026</div><div class=\"detail-content\">");
		for (int i = 0; i < 9; i++) {
			page.append("<p>").append(TEXT).append("</p>\n");
		}
		page.append("</div><div class=\"related\"><h3>Tin liên quan</h3>");
		for (int i = 0; i < 500; i++) {
			page.append("<div class=\"item\"><a href=\"/tin/")
				.append(i)
				.append(".html\"><img src=\"/anh/")
				.append(i)
				.append(".jpg\" alt=\"\"></a><h4><a href=\"/tin/")
				.append(i)
				.append(".html\">Tin số ")
				.append(i)
				.append(" về hoạt động của các sở, ngành</a></h4><span class=\"date\">12/03/2026</span></div>\n");
		}
		return page.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
	}

}
