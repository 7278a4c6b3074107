package vn.diemtin.ingest;

/// Pages such as portals make, with invented news.
public final class SamplePages {

	private static final String PARAGRAPH = "Hội Liên hiệp Phụ nữ phối hợp với phòng Nội vụ tổ chức lớp tập huấn về bình "
			+ "đẳng giới cho cán bộ các thôn, với báo cáo viên của tỉnh, phần thảo luận và bài kiểm tra cuối lớp. ";

	private SamplePages() {
	}

	/// An article with title, date and three paragraphs.
	public static String article(int number) {
		return """
				<!DOCTYPE html>
				<html lang="vi"><head><title>Tập huấn số %1$d</title>
				<meta property="og:title" content="Tập huấn số %1$d">
				<meta property="og:type" content="article">
				<meta property="article:published_time" content="2026-11-16T08:%2$02d:00+07:00"></head>
				<body><div id="header">Cổng thông tin</div>
				<h1 class="title">Tập huấn số %1$d</h1>
				<div class="date">Đăng ngày: 16/11/2026 08:%2$02d</div>
				<div class="content"><p>%3$s</p><p>Lớp thứ %1$d có 45 học viên. %3$s</p><p>%3$s</p></div>
				<div id="footer">Bản quyền</div></body></html>
				""".formatted(number, number % 60, PARAGRAPH);
	}

	/// A list of articles with a pager.
	public static String list(int first, int last, String next) {
		StringBuilder items = new StringBuilder();
		for (int i = first; i <= last; i++) {
			items
				.append("""
						<li class="news-item"><a class="item" href="/tin-tuc/bai-%1$d">Tập huấn số %1$d về bình đẳng giới cho cán bộ</a>
						<span class="date">16/11/2026</span></li>
						"""
					.formatted(i));
		}
		return """
				<!DOCTYPE html>
				<html lang="vi"><head><title>Tin tức</title></head>
				<body><div id="header">Cổng thông tin</div><h2>Tin tức</h2>
				<ul class="news-list">%s</ul>
				<div class="pagination"><a class="next" rel="next" href="%s">2</a></div>
				</body></html>
				""".formatted(items, next);
	}

}
