package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Undamaged feeds in the dialects that portals and newspapers publish, of invented news.
final class SampleFeeds {

	/// One piece of invented news.
	record News(String title, String slug, String text, int day, int hour) {

		String url(String host) {
			return "https://" + host + "/tin-tuc/" + slug + ".html?chuyenmuc=2&trang=" + day;
		}

	}

	private static final String[][] TITLES = {
			{ "Xã Tân Lập khai giảng lớp học nghề cho phụ nữ", "Trạm y tế mở đợt tiêm chủng cuối tuần",
					"Đường liên thôn được rải nhựa trước mùa mưa", "Nông dân thu hoạch sớm vụ đông",
					"Thư viện huyện tặng 1.200 đầu sách cho trường vùng cao", "Hội nghị tổng kết công tác dân số" },
			{ "Sở Nội vụ tập huấn về bình đẳng giới", "Công bố kết quả kỳ thi công chức",
					"Lịch tiếp công dân tháng tới", "Quyết định phê duyệt quy hoạch chợ đầu mối",
					"Mời góp ý dự thảo nghị quyết về học phí", "Diễn tập phòng cháy tại khu công nghiệp" },
			{ "Giá lúa tăng nhẹ ở các tỉnh miền Tây", "Đội bóng tỉnh nhà thắng trận mở màn",
					"Bão số 7 đổi hướng, nhiều tàu vào bờ", "Cầu mới nối hai bờ sông Vàm thông xe",
					"Học sinh lớp 9 chế tạo máy lọc nước", "Lễ hội đua thuyền trở lại sau ba năm" } };

	private static final String[] HOSTS = { "tanlap.example.vn", "sonoivu.example.vn", "bao.example.vn" };

	private SampleFeeds() {
	}

	/// Every feed by its name.
	static Map<String, String> all() {
		Map<String, String> feeds = new TreeMap<>();
		for (int topic = 0; topic < TITLES.length; topic++) {
			String host = HOSTS[topic];
			for (Map.Entry<String, Function<String, String>> dialect : dialects(news(topic)).entrySet()) {
				feeds.put(dialect.getKey() + "-" + topic, dialect.getValue().apply(host));
			}
		}
		return feeds;
	}

	private static List<News> news(int topic) {
		List<News> news = new ArrayList<>();
		for (int i = 0; i < TITLES[topic].length; i++) {
			String title = TITLES[topic][i];
			news.add(new News(title, "bai-viet-so-" + topic + i,
					"Theo ban tổ chức, " + title.toLowerCase(Locale.ROOT) + ", với sự có mặt của đông đảo bà con.",
					28 - 2 * i, 8 + i));
		}
		return news;
	}

	private static Map<String, Function<String, String>> dialects(List<News> news) {
		return Map.of("rss2", host -> rss("2.0", "", news, host, n -> "<pubDate>" + rfc(n) + " +0700</pubDate>"),
				"rss2-cdata", host -> cdata(news, host), "rss091", host -> rss("0.91", "", news, host, n -> ""),
				"rss2-dc",
				host -> rss("2.0", " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", news, host,
						n -> "<dc:date>" + iso(n) + "</dc:date><dc:creator>Ban biên tập</dc:creator>"),
				"rss2-vn", host -> rss("2.0", "", news, host, n -> "<pubDate>" + rfc(n) + " GMT+7</pubDate>"), "rdf",
				host -> rdf(news, host), "atom1", host -> atom(news, host), "atom03", host -> atom03(news, host));
	}

	private static String rss(String version, String attributes, List<News> news, String host,
			Function<News, String> date) {
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"" + version
				+ "\"" + attributes + ">\n<channel>\n<title>Tin từ " + host + "</title>\n<link>https://" + host
				+ "/</link>\n<description>Tin mới trong ngày</description>\n");
		for (News one : news) {
			out.append("<item>\n<title>" + one.title() + "</title>\n<link>" + one.url(host).replace("&", "&amp;")
					+ "</link>\n<description>&lt;p&gt;" + one.text() + "&lt;/p&gt;</description>\n" + date.apply(one)
					+ "\n<guid isPermaLink=\"false\">ma-" + one.slug() + "</guid>\n</item>\n");
		}
		return out.append("</channel>\n</rss>\n").toString();
	}

	private static String cdata(List<News> news, String host) {
		StringBuilder out = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title><![CDATA[ Cổng "
						+ host + " ]]></title><link>https://" + host + "/</link>");
		for (News one : news) {
			out.append("<item><title><![CDATA[ " + one.title()
					+ " ]]></title><description><![CDATA[<a href=\"/x\"><img src=\"/a.jpg?w=1&h=2\"></a></br>"
					+ one.text() + "]]></description><content:encoded><![CDATA[<p>" + one.text()
					+ "</p>]]></content:encoded><media:content url=\"https://" + host
					+ "/a.jpg\" medium=\"image\"><media:title>Ảnh minh hoạ</media:title></media:content><pubDate>"
					+ rfc(one) + " +07:00</pubDate><link>" + one.url(host).replace("&", "&amp;") + "</link></item>");
		}
		return out.append("</channel></rss>").toString();
	}

	private static String rdf(List<News> news, String host) {
		StringBuilder out = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns=\"http://purl.org/rss/1.0/\">\n<channel rdf:about=\"https://"
						+ host + "/tin.rdf\"><title>Tin " + host + "</title><link>https://" + host
						+ "/</link></channel>\n");
		for (News one : news) {
			String url = one.url(host).replace("&", "&amp;");
			out.append("<item rdf:about=\"" + url + "\"><title>" + one.title() + "</title><link>" + url
					+ "</link><description>" + one.text() + "</description><dc:date>" + iso(one)
					+ "</dc:date></item>\n");
		}
		return out.append("</rdf:RDF>").toString();
	}

	private static String atom(List<News> news, String host) {
		StringBuilder out = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n<title>Tin "
						+ host + "</title>\n<link rel=\"self\" href=\"https://" + host
						+ "/atom\"/>\n<link href=\"https://" + host + "/\"/>\n<id>urn:tin:" + host + "</id>\n");
		for (News one : news) {
			out.append("<entry>\n<title type=\"html\">" + one.title()
					+ "</title>\n<link rel=\"enclosure\" href=\"/a.mp3\"/><link rel=\"alternate\" type=\"text/html\" href=\""
					+ one.url(host).replace("&", "&amp;") + "\"/>\n<id>tag:" + host + ",2026:" + one.slug()
					+ "</id>\n<published>" + iso(one) + "</published>\n<updated>" + iso(one) + "</updated>\n<summary>"
					+ one.text() + "</summary>\n<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
					+ one.text() + "</p></div></content>\n</entry>\n");
		}
		return out.append("</feed>\n").toString();
	}

	private static String atom03(List<News> news, String host) {
		StringBuilder out = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\">\n<title>Tin "
						+ host + "</title>\n<link rel=\"alternate\" type=\"text/html\" href=\"https://" + host
						+ "/\"/>\n");
		for (News one : news) {
			out.append("<entry>\n<title mode=\"escaped\">" + one.title()
					+ "</title>\n<link rel=\"alternate\" type=\"text/html\" href=\""
					+ one.url(host).replace("&", "&amp;") + "\"/>\n<id>tag:" + host + ",2026:" + one.slug()
					+ "</id>\n<issued>" + iso(one) + "</issued>\n<modified>" + iso(one)
					+ "</modified>\n<content type=\"text/html\" mode=\"escaped\">&lt;p&gt;" + one.text()
					+ "&lt;/p&gt;</content>\n</entry>\n");
		}
		return out.append("</feed>\n").toString();
	}

	private static String rfc(News news) {
		String[] days = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
		return "%s, %02d Feb 2026 %02d:15:30".formatted(days[news.day() % 7], news.day(), news.hour());
	}

	private static String iso(News news) {
		return "2026-02-%02dT%02d:15:30+07:00".formatted(news.day(), news.hour());
	}

}
