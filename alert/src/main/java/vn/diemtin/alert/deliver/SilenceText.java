package vn.diemtin.alert.deliver;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.events.alert.RuleSilent.Dissolved;
import vn.diemtin.events.alert.RuleSilent.Gone;
import vn.diemtin.events.alert.RuleSilent.NothingCollected;
import vn.diemtin.events.alert.RuleSilent.QuietEverywhere;
import vn.diemtin.events.alert.RuleSilent.SourceDied;
import vn.diemtin.events.alert.RuleSilent.Unknown;

/// What is said of a rule that fell silent: since when, the likely cause, and what to do.
final class SilenceText {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private SilenceText() {
	}

	static String title(RuleSilent silent) {
		return "Quy tắc “" + silent.name() + "” gần như im lặng từ " + day(silent.since());
	}

	static List<String> lines(RuleSilent silent) {
		String usual = "Trước đó khoảng " + silent.usualDays() + " ngày mỗi tuần có tin; tin gần nhất: "
				+ day(silent.last()) + ".";
		return List.of(usual, why(silent.why()), mend(silent.why()));
	}

	private static String why(RuleSilent.Why why) {
		return switch (why) {
			case Dissolved(List<Gone> gone, String mended, long brings) ->
				gone.stream().map(SilenceText::gone).collect(Collectors.joining(" "));
			case SourceDied died -> "Nguồn của phần lớn tin trước đây không còn hoạt động: " + died.name() + ".";
			case QuietEverywhere(String part) ->
				"Phần này của câu hỏi không còn xuất hiện ở bất cứ đâu, nên có lẽ không có gì xảy ra: " + part;
			case NothingCollected() -> "Trong thời gian này không thu được tin nào từ mọi nguồn.";
			case Unknown() -> "Chưa rõ vì sao.";
		};
	}

	private static String gone(Gone gone) {
		String heirs = gone.successors().isEmpty() ? "" : " Nay là: " + String.join(", ", gone.successors()) + ".";
		return "“" + gone.name() + "” không còn từ " + day(gone.at()) + "." + heirs;
	}

	private static String mend(RuleSilent.Why why) {
		return switch (why) {
			case Dissolved(List<Gone> gone, String mended, long brings) when mended != null ->
				"Một lần bấm trên trang quy tắc thêm cơ quan, đơn vị kế nhiệm (có " + brings
						+ " bài trong thời gian im lặng). · One click on the rule's page adds those who took over.";
			case Dissolved dissolved -> "Mở trang quy tắc và sửa câu hỏi. · Open the rule's page and edit the query.";
			case SourceDied died -> "Xem trang của nguồn. · Look at the page of the source.";
			case QuietEverywhere quiet -> "Không cần làm gì. · Nothing needs to be done.";
			case NothingCollected nothing -> "Xem tình trạng các nguồn. · Look at the state of the sources.";
			case Unknown unknown ->
				"Mở trang quy tắc và thử lại câu hỏi với ít điều kiện hơn. · Try the query again with fewer conditions.";
		};
	}

	private static String day(LocalDate day) {
		return day.format(DAY);
	}

}
