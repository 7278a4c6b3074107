package vn.diemtin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// Invented articles with what they say, for the tests of the pages.
final class InventedNews {

	static final SourceRef THANH_HOA = new SourceRef(new SourceId("thanhhoa"), "Cổng thông tin điện tử tỉnh Thanh Hóa",
			Source.Group.PROVINCE, "Thanh Hóa", "UBND tỉnh Thanh Hóa");

	private static final List<String> PLACES = List.of("Thanh Hóa", "Nghệ An", "Đà Nẵng", "Lâm Đồng", "Hà Nội",
			"Cần Thơ", "Đắk Lắk");

	private InventedNews() {
	}

	static List<ArticleEnriched> all() {
		List<ArticleEnriched> news = new ArrayList<>(List.of(course(), figures(), hostile()));
		for (int number = 1; number <= 22; number++) {
			news.add(variation(number));
		}
		news.addAll(InventedStories.copies());
		return news;
	}

	/// A training course, with facts that lie in each other.
	static ArticleEnriched course() {
		String text = """
				Trong hai ngày 17 và 18/11/2026, tại phường Hạc Thành, Sở Nội vụ tỉnh Thanh Hóa tổ chức lớp tập huấn nâng cao năng lực về bình đẳng giới cho 120 học viên là công chức cấp xã, trong đó có 84 nữ.
				Phát biểu khai mạc, lãnh đạo Sở cho biết tỷ lệ nữ tham gia cấp ủy cấp xã đạt 27,5%, tăng 3,2 điểm phần trăm so với nhiệm kỳ trước. Lớp học được tổ chức theo Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới.
				Học viên được giới thiệu ba chuyên đề: những điểm mới của pháp luật, thu thập số liệu tách biệt theo giới tính, kỹ năng tiếp nhận và chuyển tuyến người bị bạo lực gia đình.
				Kết thúc lớp học, các nhóm xây dựng kế hoạch mẫu để áp dụng tại địa phương trong năm 2027./.""";
		Marker at = new Marker(text);
		List<Fact> facts = List.of(
				new TrainingFact(at
					.first("tổ chức lớp tập huấn nâng cao năng lực về bình đẳng giới cho 120 học viên", "trainings/1"),
						"gender-equality",
						List.of(new TrainingFact.Organiser("so-noi-vu/38", "Sở Nội vụ tỉnh Thanh Hóa", Field.TEXT,
								at.start("Sở Nội vụ tỉnh Thanh Hóa"), at.end("Sở Nội vụ tỉnh Thanh Hóa"))),
						new TrainingFact.Dates("2026-11-17/2026-11-18", Field.TEXT, at.start("17 và 18/11/2026"),
								at.end("17 và 18/11/2026")),
						new TrainingFact.Venue(null, "phường Hạc Thành", Field.TEXT, at.start("phường Hạc Thành"),
								at.end("phường Hạc Thành")),
						new Phrase("công chức cấp xã", Field.TEXT, at.start("công chức cấp xã"),
								at.end("công chức cấp xã")),
						new TrainingFact.Headcount(120, StatisticFact.Bound.EXACT, "học viên", 84L, Field.TEXT,
								at.start("120 học viên"), at.end("120 học viên")),
						null, TrainingFact.Status.HELD),
				new DateFact(at.first("Trong hai ngày 17 và 18/11/2026", "dates/1"), "2026-11-17/2026-11-18",
						DateFact.Role.EVENT),
				new PlaceFact(at.first("phường Hạc Thành", "places/1"), "commune/14758", "phường Hạc Thành", List.of()),
				new AgencyFact(at.first("Sở Nội vụ tỉnh Thanh Hóa", "agencies/1"), "so-noi-vu/38",
						"Sở Nội vụ tỉnh Thanh Hóa", List.of()),
				new PlaceFact(at.first("tỉnh Thanh Hóa", "places/1"), "province/38", "Thanh Hóa", List.of()),
				count(at, "120 học viên", "s1", 120, 0, "person", "học viên", null, null),
				count(at, "84 nữ", "s2", 84, 0, "person", "nữ", null, StatisticFact.Sex.FEMALE),
				count(at, "27,5%", "s3", 27.5, 1, "percent", "%", "tỷ lệ nữ tham gia cấp ủy cấp xã",
						StatisticFact.Sex.FEMALE),
				new StatisticFact(at.first("3,2 điểm phần trăm", "statistics/1"), "s4",
						new StatisticFact.Quantity(3.2, 3.2, 1), StatisticFact.Bound.EXACT,
						new StatisticFact.Unit("percentage-point", "điểm phần trăm", "point"),
						StatisticFact.Role.CHANGE_PP, StatisticFact.Trend.UP, null, null, null, null, null),
				new DocumentFact(at.first("Nghị quyết số 28/NQ-CP", "documents/1"), "28/NQ-CP", null, "nghị quyết",
						"chinh-phu"),
				new DateFact(at.first("ngày 03/3/2021", "dates/1"), "2021-03-03", DateFact.Role.DOCUMENT),
				new AgencyFact(at.first("Chính phủ", "agencies/1"), "chinh-phu", "Chính phủ", List.of()),
				new DateFact(at.first("năm 2027", "dates/1"), "2027", DateFact.Role.OTHER));
		return article(THANH_HOA, "tap-huan-binh-dang-gioi",
				"Tập huấn nâng cao năng lực về bình đẳng giới cho cán bộ cấp xã năm 2026",
				"Hai ngày học tập trung giúp công chức cơ sở nắm quy định mới và thực hành xử lý tình huống.", text,
				LocalDate.of(2026, 11, 18), List.of("gender-equality"), facts);
	}

	/// An article full of figures.
	static ArticleEnriched figures() {
		String text = """
				Chín tháng đầu năm 2026, toàn tỉnh giải quyết việc làm cho 48.650 lượt lao động, đạt 83,9% kế hoạch, trong đó lao động nữ chiếm 46,2%.
				Tỷ lệ lao động qua đào tạo đạt 75%, tăng 1,5% so với cùng kỳ. Có hơn 10.000 phụ nữ được học kỹ năng số.
				Năm 2025, tỷ lệ nữ giám đốc doanh nghiệp của tỉnh là 22,4% (cả nước: 24,1%); năm 2024 là 20,8%.""";
		Marker at = new Marker(text);
		List<Fact> facts = List.of(
				new DateFact(at.first("Chín tháng đầu năm 2026", "dates/1"), "2026-01/2026-09", DateFact.Role.PERIOD),
				count(at, "48.650 lượt lao động", "s1", 48_650, 0, "person", "lượt lao động", "giải quyết việc làm",
						null),
				count(at, "83,9%", "s2", 83.9, 1, "percent", "%", "kế hoạch", null),
				count(at, "46,2%", "s3", 46.2, 1, "percent", "%", "lao động nữ", StatisticFact.Sex.FEMALE),
				count(at, "75%", "s4", 75, 0, "percent", "%", "Tỷ lệ lao động qua đào tạo", null),
				directors(at, "22,4%", "s5", 22.4, "province/40", "2025", "s6"),
				directors(at, "24,1%", "s6", 24.1, "VN", "2025", "s5"),
				directors(at, "20,8%", "s7", 20.8, "province/40", "2024", null));
		SourceRef source = source("Nghệ An");
		return article(source, "viec-lam-chin-thang", "Nghệ An giải quyết việc làm cho hơn 48 nghìn lao động", null,
				text, LocalDate.of(2026, 10, 5), List.of("labour-safety"), facts);
	}

	/// What somebody would write who wants to harm the readers.
	static ArticleEnriched hostile() {
		return article(source("Đà Nẵng"), "doc-hai", "<script>alert('tiêu đề')</script> Tin thử độc hại",
				"=HYPERLINK(\"http://xau.example\")", "Thân bài \"độc hại\" <img src=x onerror=alert(1)> </script>",
				LocalDate.of(2026, 9, 1), List.of(), List.of());
	}

	private static ArticleEnriched variation(int number) {
		String place = PLACES.get(number % PLACES.size());
		LocalDate day = LocalDate.of(2026, 11, 1).minusDays(number * 23L);
		boolean training = number % 2 == 0;
		String organiser = "Sở Nội vụ " + place;
		int people = 30 + number * 5;
		String topic = List.of("gender-equality", "labour-safety", "digital", "agriculture").get(number % 4);
		String about = List.of("bình đẳng giới", "an toàn lao động", "kỹ năng số", "trồng trọt hữu cơ").get(number % 4);
		String when = "ngày " + day.plusDays(10).getDayOfMonth() + "/" + day.plusDays(10).getMonthValue();
		String text = training
				? organiser + " thông báo mở lớp tập huấn về " + about + " cho " + people + " cán bộ xã vào " + when
						+ ". Lớp học diễn ra tại trung tâm chính trị của tỉnh và không thu phí."
				: organiser + " họp bàn công tác " + about + " quý tới. Hội nghị có " + people
						+ " đại biểu dự, tập trung vào kinh phí và phân công theo dõi.";
		Marker at = new Marker(text);
		List<Fact> facts = new ArrayList<>();
		facts.add(new AgencyFact(at.first(organiser, "agencies/1"), "so-noi-vu", organiser, List.of()));
		facts.add(new PlaceFact(at.first(place, "places/1"), "province/" + number, place, List.of()));
		if (training) {
			facts.add(new TrainingFact(at.first("mở lớp tập huấn về " + about, "trainings/1"), topic,
					List.of(new TrainingFact.Organiser(null, organiser, Field.TEXT, 0, organiser.length())),
					new TrainingFact.Dates(day.plusDays(10).toString(), Field.TEXT, at.start(when), at.end(when)), null,
					null,
					new TrainingFact.Headcount(people, StatisticFact.Bound.EXACT, "cán bộ xã", null, Field.TEXT,
							at.start(people + " cán bộ xã"), at.end(people + " cán bộ xã")),
					null, TrainingFact.Status.values()[number % 5]));
		}
		else {
			facts.add(count(at, people + " đại biểu", "s1", people, 0, "person", "đại biểu", null, null));
		}
		String title = training ? place + " mở lớp tập huấn " + about : place + " bàn công tác " + about + " quý tới";
		return article(source(place), "tin-" + number, title, null, text, day, List.of(topic), facts);
	}

	static SourceRef source(String place) {
		if ("Thanh Hóa".equals(place)) {
			return THANH_HOA;
		}
		String id = "nguon-" + Integer.toString(place.hashCode() & 0xffff, 36).toLowerCase(Locale.ROOT);
		return new SourceRef(new SourceId(id), "Cổng thông tin điện tử " + place, Source.Group.PROVINCE, place, null);
	}

	private static StatisticFact count(Marker at, String surface, String id, double value, int decimals, String unit,
			String unitSurface, @Nullable String measure, StatisticFact.@Nullable Sex sex) {
		Phrase measured = (measure != null) ? new Phrase(measure, Field.TEXT, at.start(measure), at.end(measure))
				: null;
		return new StatisticFact(at.first(surface, "statistics/1"), id,
				new StatisticFact.Quantity(value, value, decimals), StatisticFact.Bound.EXACT,
				new StatisticFact.Unit(unit, unitSurface, "percent".equals(unit) ? "ratio" : "count"),
				StatisticFact.Role.LEVEL, StatisticFact.Trend.NONE, measured, sex, null, null, null);
	}

	private static StatisticFact directors(Marker at, String surface, String id, double value, String place,
			String year, @Nullable String beside) {
		StatisticFact plain = count(at, surface, id, value, 1, "percent", "%", "tỷ lệ nữ giám đốc doanh nghiệp",
				StatisticFact.Sex.FEMALE);
		return new StatisticFact(plain.evidence(), id, plain.value(), plain.bound(), plain.unit(), plain.role(),
				plain.trend(), plain.measure(), plain.sex(), new StatisticFact.Scope(place, null, null),
				new StatisticFact.Period(year), (beside != null) ? new StatisticFact.Comparison(beside, "peer") : null);
	}

	static ArticleEnriched article(SourceRef source, String path, String title, @Nullable String lead, String text,
			LocalDate day, List<String> topics, List<Fact> facts) {
		String url = "https://" + source.id() + ".example.vn/" + path;
		ArticleId id = ArticleId.of(url);
		OffsetDateTime published = day.atStartOfDay().atOffset(ZoneOffset.ofHours(7));
		Instant seen = published.plusHours(9).toInstant();
		PublicationDate date = new PublicationDate(published, PublicationDate.Precision.DAY,
				PublicationDate.Origin.LABEL, "Đăng ngày " + day, 0.97);
		Article article = new Article(url, url, title, lead, text,
				"<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p><p>") + "</p>", null,
				source.name(), "vi", date, null, List.of(), List.of(), List.of());
		Integer revision = path.equals("tap-huan-binh-dang-gioi") ? 3 : 1;
		ArticleCollected collected = new ArticleCollected(id, source, url, article, "liferay", 0.97, List.of(), seen,
				seen.plusSeconds(5), revision);
		return new ArticleEnriched(collected, topics, facts, new StoryId(id.value()), "1", seen.plusSeconds(9));
	}

	/// Finds where a quote stands.
	private record Marker(String text) {

		int start(String quote) {
			int start = this.text.indexOf(quote);
			if (start < 0) {
				throw new IllegalArgumentException("Not in the text: " + quote);
			}
			return start;
		}

		int end(String quote) {
			return start(quote) + quote.length();
		}

		Evidence first(String quote, String finder) {
			return new Evidence(Field.TEXT, start(quote), end(quote), quote, 0.95, finder);
		}

	}

}
