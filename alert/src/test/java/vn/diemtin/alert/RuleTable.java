package vn.diemtin.alert;

import java.util.List;
import java.util.Set;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.TrainingFact;

/// Which of some articles each query is about. Live matching and the search page must both say the same.
final class RuleTable {

	static final List<ArticleEnriched> ARTICLES = List.of(
			Invented
				.article("gender", "Tập huấn bình đẳng giới tại Thanh Hoá",
						"Ngày 20/11, Sở Nội vụ khai mạc lớp tập huấn cho 120 cán bộ nữ của tỉnh Thanh Hóa.")
				.lead("Lớp học do Bộ Nội vụ mở.")
				.from(Invented.THANH_HOA)
				.topics("gender-equality")
				.names("tỉnh Thanh Hóa")
				.namesAgency("Sở Nội vụ")
				.tellsOfTraining("lớp tập huấn", TrainingFact.Status.HELD)
				.build(),
			Invented.article("flood", "Nghệ An ứng phó mưa lũ",
					"Chủ tịch UBND tỉnh Nghệ An yêu cầu di dời người dân. Công tác cứu trợ được tổ chức khẩn trương.")
				.topics("disaster")
				.published("2026-11-10T23:30+07:00")
				.names("Nghệ An")
				.build(),
			Invented
				.article("plain", "Tap huan binh dang gioi cho can bo xa",
						"UBND xa se mo lop trong thang 12, hoan lai do mua lu.")
				.published("2026-11-19T08:00+07:00")
				.build(),
			Invented
				.article("health", "Tập huấn sơ cứu cho bác sĩ trẻ",
						"Bộ Y tế hoãn lớp tập huấn tại Huế. Đông đảo học viên mong khỏe mạnh để dự; thuỷ thủ cũng vậy.")
				.topics("health", "training")
				.namesAgency("Bộ Y tế")
				.tellsOfTraining("lớp tập huấn", TrainingFact.Status.POSTPONED)
				.build());

	static final List<Row> ROWS = List.of(
			// With marks, without marks, and texts without marks.
			row("tập huấn", "gender", "health"), row("tap huan", "gender", "plain", "health"),
			row("\"bình đẳng giới\"", "gender", "plain"), row("\"bình đẳng\"", "gender"),
			row("\"binh dang gioi\"", "gender", "plain"), row("TẬP HUẤN", "gender", "health"), row("đông", "health"),
			row("đồng"), row("dong", "health"), row("bộ", "gender", "health"), row("bó"),
			// The placement of tone marks.
			row("\"Thanh Hoá\"", "gender"), row("\"Thanh Hóa\"", "gender"), row("khoẻ", "health"),
			row("\"thủy thủ\"", "health"),
			// Phrases: in order, and not from one part of the article into the next.
			row("\"huấn tập\""), row("\"Thanh Hoá lớp học\""), row("\"Thanh Hoá Lớp\""),
			row("\"lớp tập huấn\"", "gender", "health"), row("\"20/11\"", "gender"), row("120", "gender"),
			// Words: all of three, all but one of five, three quarters of eight.
			row("tập huấn nữ", "gender"), row("tập huấn nữ giới Huế", "gender"), row("tập huấn nữ Huế lũ"),
			row("tập huấn nữ giới Thanh", "gender"), row("tập huấn nữ giới Huế Thanh", "gender"),
			row("tập huấn nữ giới thanh hóa lào cai", "gender"), row("tập huấn nữ giới thanh lào cai huế"),
			// Words from the title, the lead and the text together.
			row("bình Bộ khai", "gender"),
			// Together, either, not.
			row("\"tập huấn\" AND \"bình đẳng giới\"", "gender"), row("\"mưa lũ\" OR \"sơ cứu\"", "flood", "health"),
			row("\"tập huấn\" NOT \"bình đẳng giới\"", "health"), row("\"tập huấn\" -huế", "gender"),
			row("NOT \"tập huấn\"", "flood", "plain"), row("NOT tap", "flood"),
			row("\"mưa lũ\" OR NOT \"tap huan\"", "flood"), row("-\"mưa lũ\" -\"sơ cứu\"", "gender", "plain"),
			row("(tập OR lũ) AND (giới OR Nghệ)", "gender", "flood"),
			row("\"mưa lũ\" VÀ (\"cứu trợ\" HOẶC \"học viên\")", "flood"),
			// Named fields.
			row("province:\"Thanh Hóa\"", "gender"), row("province:\"thanh hoa\"", "gender"),
			row("province:\"Thanh Hoá\"", "gender"), row("province:\"Nghệ An\"", "flood"), row("province:\"Nghệ\""),
			row("NOT province:\"Nghệ An\"", "gender", "plain", "health"), row("topic:gender-equality", "gender"),
			row("topic:health OR topic:disaster", "flood", "health"), row("topic:none"), row("status:held", "gender"),
			row("status:postponed", "health"), row("status:planned"), row("agency:\"Sở Nội vụ\"", "gender"),
			row("agency:\"noi vu\"", "gender"), row("agency:\"Bộ Y tế\"", "health"), row("agency:\"Bộ Nội vụ\""),
			row("source:thanhhoa-so-noi-vu", "gender"), row("source:\"Báo Mẫu\"", "flood", "plain", "health"),
			row("source:\"bao mau\"", "flood", "plain", "health"), row("kind:training", "gender", "health"),
			row("kind:place", "gender", "flood"), row("from:2026-11-20", "gender", "health"),
			row("to:2026-11-10", "flood"), row("from:2026-11-10 to:2026-11-19", "flood", "plain"), row("to:2026-11-09"),
			row("from:2026-11-11 NOT status:held", "plain", "health"),
			// Named fields with words.
			row("tập huấn province:\"Thanh Hóa\"", "gender"), row("tập huấn province:\"Nghệ An\""),
			row("\"tập huấn\" (province:\"Thanh Hóa\" OR agency:\"Bộ Y tế\") NOT topic:health", "gender"),
			row("tap huan topic:health", "health"), row("\"mưa lũ\" topic:disaster from:2026-11-01", "flood"));

	private RuleTable() {
	}

	private static Row row(String query, String... articles) {
		return new Row(query, Set.of(articles));
	}

	/// @param query as typed
	/// @param articles the names of the articles that it is about
	record Row(String query, Set<String> articles) {

		@Override
		public String toString() {
			return this.query;
		}

	}

}
