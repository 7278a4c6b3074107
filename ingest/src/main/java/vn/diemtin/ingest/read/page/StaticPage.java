package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Set;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.text.CleanText;
import vn.diemtin.ingest.read.text.Letters;

/// Tells what an office says of itself, and what intruders say on its pages, from news.
final class StaticPage {

	/// Names that are those of such a page as a whole.
	private static final Set<String> NAMES = Set.of("giới thiệu", "giới thiệu chung", "liên hệ", "thông tin liên hệ",
			"sơ đồ trang", "sơ đồ trang web", "sơ đồ website", "sơ đồ cổng thông tin", "sơ đồ site", "site map",
			"sitemap", "cơ cấu tổ chức", "sơ đồ tổ chức", "tổ chức bộ máy", "bộ máy tổ chức", "bộ máy hành chính",
			"chức năng nhiệm vụ", "chức năng, nhiệm vụ", "chức năng - nhiệm vụ", "chức năng, nhiệm vụ, quyền hạn",
			"ban lãnh đạo", "lãnh đạo sở", "lãnh đạo cơ quan", "lãnh đạo đơn vị", "danh bạ điện thoại", "danh bạ",
			"đường dây nóng", "lịch sử hình thành", "quá trình hình thành và phát triển", "quá trình phát triển",
			"điều khoản sử dụng", "chính sách bảo mật", "chính sách quyền riêng tư", "hướng dẫn sử dụng",
			"lịch tiếp công dân", "về chúng tôi", "about us", "about", "contact", "contact us", "privacy policy",
			"terms of use", "rss", "kênh rss", "dịch vụ rss", "bản đồ hành chính", "thông tin chung",
			"điều kiện tự nhiên", "tổng quan", "lời giới thiệu", "các phòng chuyên môn", "phòng ban chuyên môn",
			"đơn vị trực thuộc");

	/// Names after which the name of an office follows.
	private static final List<String> STARTS = List.of("giới thiệu ", "giới thiệu chung ", "chức năng nhiệm vụ ",
			"chức năng, nhiệm vụ ", "chức năng, nhiệm vụ, quyền hạn ", "cơ cấu tổ chức ", "sơ đồ tổ chức ", "lãnh đạo ",
			"danh bạ ", "liên hệ ", "sơ đồ cổng ", "danh sách lãnh đạo ", "tổ chức bộ máy ", "quá trình hình thành ");

	private static final Set<String> OFFICES = Set.of("sở", "ubnd", "ủy", "uỷ", "ban", "cục", "chi", "phòng", "trung",
			"huyện", "xã", "phường", "tỉnh", "thành", "văn", "bộ", "hội", "cơ", "đơn", "cổng", "website", "về", "của",
			"trang", "thị", "chung", "hđnd", "hội-đồng", "trường", "viện", "quận", "và");

	private static final List<String> GAMBLING = List.of("nhà cái", "tỷ lệ kèo", "tỉ lệ kèo", "kèo nhà cái", "cá cược",
			"casino", "game bài", "đổi thưởng", "nổ hũ", "tài xỉu", "xóc đĩa", "soi cầu", "soi kèo", "lô đề", "bắn cá",
			"baccarat", "slot", "jackpot", "poker", "xổ số online", "đá gà", "link vào", "thể thao ảo", "bet88",
			"kubet", "789bet", "fun88", "w88", "188bet", "m88", "i9bet", "hi88", "bong88", "new88", "sunwin", "go88",
			"b52");

	private static final List<String> LURES = List.of("khuyến mãi", "nạp tiền", "rút tiền", "đăng ký ngay", "uy tín",
			"tải app", "tặng", "hoàn trả", "thưởng chào mừng", "tỷ lệ thắng", "trải nghiệm");

	private static final List<String> POLICE = List.of("công an", "khởi tố", "bắt giữ", "triệt phá",
			"đường dây đánh bạc", "tòa án", "toà án", "bị cáo", "cảnh báo", "xử phạt");

	private static final int LONGEST_NAME = 110;

	private static final int ENOUGH_NAMES = 3;

	private static final int ENOUGH_TIMES = 8;

	private static final int LONGEST_READ = 20_000;

	private StaticPage() {
	}

	/// Whether the page is there for good and not news.
	static boolean isStatic(HtmlPage page, Article article) {
		PublicationDate published = article.published();
		if (published != null && published.from() != Origin.URL && published.from() != Origin.LIST) {
			return false;
		}
		return isName(article.title())
				|| article.title().isEmpty() && isName(CleanText.line(page.document.title(), 200));
	}

	private static boolean isName(String title) {
		int bar = title.indexOf(" - ");
		String own = Furniture.bare(bar > 4 ? title.substring(0, bar) : title);
		if (NAMES.contains(own)) {
			return true;
		}
		for (String start : STARTS) {
			if (own.length() <= LONGEST_NAME && own.startsWith(start)) {
				String rest = own.substring(start.length());
				int space = rest.indexOf(' ');
				return OFFICES.contains(space < 0 ? rest : rest.substring(0, space));
			}
		}
		return false;
	}

	/// Whether the text sells gambling; reports on it name the police.
	static boolean isPoisoned(Article article) {
		if (!article.language().equals("vi")) {
			return false;
		}
		String text = article.title() + "\n" + article.text();
		text = Letters.lower(text.substring(0, Math.min(text.length(), LONGEST_READ)));
		if (LURES.stream().noneMatch(text::contains)) {
			return false;
		}
		int names = 0;
		int times = 0;
		for (String word : GAMBLING) {
			int found = count(text, word);
			names += found > 0 ? 1 : 0;
			times += found;
		}
		boolean dense = times >= ENOUGH_TIMES && times * 400 > text.length();
		return names >= ENOUGH_NAMES && dense && POLICE.stream().noneMatch(text::contains);
	}

	private static int count(String text, String word) {
		int count = 0;
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
			boolean start = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
			int end = at + word.length();
			count += start && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) ? 1 : 0;
		}
		return count;
	}

}
