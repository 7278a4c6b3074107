package vn.diemtin.store.query;

import vn.diemtin.events.query.Query;

/// What may be wrong with a query, said to a person: what was done about it and what to do instead.
final class Problem {

	private Problem() {
	}

	private static String both(String vietnamese, String english) {
		return vietnamese + " / " + english;
	}

	static String tooLong(int most) {
		return both("Câu tìm dài hơn " + most + " ký tự nên phần sau được bỏ qua; hãy rút gọn.",
				"The query is longer than " + most + " characters; the rest was left out. Shorten it.");
	}

	static String tooMany(int most) {
		return both("Câu tìm có hơn " + most + " từ nên những từ sau được bỏ qua; hãy rút gọn.",
				"The query has more than " + most + " terms; the rest was left out. Shorten it.");
	}

	static String longPhrase(int most) {
		return both("Cụm từ dài hơn " + most + " từ nên chỉ tìm phần đầu.",
				"A phrase is longer than " + most + " words; only its beginning is searched for.");
	}

	static String tooDeep(int most) {
		return both("Quá nhiều ngoặc đơn lồng nhau; những dấu ở sâu hơn " + most + " lớp được bỏ qua.",
				"Too many parentheses within each other; those deeper than " + most + " were left out.");
	}

	static String noClosingQuote() {
		return both("Thiếu dấu ngoặc kép đóng; cụm từ được hiểu đến hết câu tìm.",
				"A closing quotation mark is missing; the phrase was taken to the end.");
	}

	static String noClosingParenthesis() {
		return both("Thiếu dấu ngoặc đơn đóng; đã tự thêm ở cuối.",
				"A closing parenthesis is missing; it was added at the end.");
	}

	static String noOpeningParenthesis() {
		return both("Thừa dấu ngoặc đơn đóng; dấu này được bỏ qua.",
				"A closing parenthesis closes nothing; it was left out.");
	}

	static String wildcard() {
		return both("Dấu * không thay cho chữ nào; hãy gõ đủ từ, không dấu cũng được.",
				"The sign * stands for no letters; type whole words, marks may be left out.");
	}

	static String noValue(Name name) {
		return both("Sau “" + name.vietnamese() + ":” cần có giá trị viết liền; phần này được tìm như từ thường.",
				"Behind “" + name.typed() + ":” a value is needed without a space; it was searched for as a word.");
	}

	static String noDay(Name name, String value) {
		return both(
				"“" + value + "” sau “" + name.vietnamese()
						+ ":” không phải là ngày (ví dụ 1/3/2025, 3/2025, 2025); phần này được tìm như từ thường.",
				"“" + value + "” behind “" + name.typed()
						+ ":” is no day (such as 2025-03-01, 2025-03, 2025); it was searched for as words.");
	}

	static String unknown(Name name, String value, String known) {
		return both(
				"Không có giá trị “" + value + "” cho “" + name.vietnamese() + ":” (có: " + known
						+ "); phần này được tìm như từ thường.",
				"“" + name.typed() + ":” has no value “" + value + "” (there are: " + known
						+ "); it was searched for as words.");
	}

	static String noNumber(Name name, String value) {
		return both(
				"“" + value + "” sau “" + name.vietnamese()
						+ "” không phải là số (ví dụ giá-trị<20%); phần này được tìm như từ thường.",
				"“" + value + "” behind “" + name.typed()
						+ "” is no number (such as value<20%); it was searched for as words.");
	}

	static String notOfFact(Query.Kind kind) {
		String name = (kind == Query.Kind.TRAINING) ? "tập-huấn(…)" : "số-liệu(…)";
		return both("Trong " + name + " chỉ có các điều kiện viết cạnh nhau; phần khác được tìm trong cả bài.",
				"Only conditions side by side belong within " + name
						+ "; whatever else stands there is searched for in the whole article.");
	}

}
