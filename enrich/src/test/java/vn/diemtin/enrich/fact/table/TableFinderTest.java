package vn.diemtin.enrich.fact.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.StatisticFact;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableFinderTest {

	private final FactFinder finder = FactFinder.load();

	@Test
	void takesUnitAndSexFromTheHeadsOfColumns() {
		String[][] rows = { { "STT", "Đơn vị", "Số học viên", "Nữ (người)", "Tỷ lệ nữ (%)" },
				{ "1", "Thanh Hóa", "120", "75", "62,5" }, { "2", "Nghệ An", "1.080", "540", "50" } };
		assertThat(told(rows)).containsExactly("120 person m=Số học viên sex=null sc=province/38 p=null",
				"75 person m=Nữ sex=FEMALE sc=province/38 p=null",
				"62.5 percent m=Tỷ lệ nữ sex=FEMALE sc=province/38 p=null",
				"1080 person m=Số học viên sex=null sc=province/40 p=null",
				"540 person m=Nữ sex=FEMALE sc=province/40 p=null",
				"50 percent m=Tỷ lệ nữ sex=FEMALE sc=province/40 p=null");
	}

	@Test
	void takesTimeFromColumnsAndMeasureFromRows() {
		String[][] rows = { { "Chỉ tiêu", "ĐVT", "Năm 2022", "Năm 2023" }, { "Tỷ lệ hộ nghèo", "%", "5,2", "3,8" },
				{ "Kinh phí", "triệu đồng", "1.500", "2.000" } };
		assertThat(told(rows)).containsExactly("5.2 percent m=Tỷ lệ hộ nghèo sex=null sc=null p=2022",
				"3.8 percent m=Tỷ lệ hộ nghèo sex=null sc=null p=2023",
				"1500000000 vnd m=Kinh phí sex=null sc=null p=2022",
				"2000000000 vnd m=Kinh phí sex=null sc=null p=2023");
	}

	@Test
	void readsTableWithoutHeads() {
		String[][] rows = { { "Quốc hội", "30,2%" }, { "Hội đồng nhân dân tỉnh", "29%" } };
		assertThat(told(rows)).hasSize(2).allMatch((figure) -> figure.contains(" percent "));
	}

	@Test
	void leavesNumbersWithoutUnitAlone() {
		assertThat(told(
				new String[][] { { "Họ tên", "Năm sinh", "Điện thoại" }, { "Nguyễn Văn A", "1985", "0912345678" } }))
			.isEmpty();
		assertThat(told(new String[][] { { "Mục", "Trang" }, { "Lời nói đầu", "3" } })).isEmpty();
	}

	@Test
	void keepsToTheTextWhenMarkupIsBrokenOrHuge() {
		for (String html : List.of("<table>", "<table><tr><td", "<table><td rowspan=99999 colspan=99999>1</td>",
				"<table>" + "<tr><td colspan=50 rowspan=50>1%</td>".repeat(30_000), "<table>".repeat(50_000),
				"<table><tr>" + "<td>9</td>".repeat(50_000) + "</table>")) {
			Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find("1% 9 hộ\n".repeat(500), html));
		}
	}

	private List<String> told(String[][] rows) {
		StringBuilder html = new StringBuilder("<p>Số liệu cụ thể như sau.</p><table><tbody>");
		StringBuilder text = new StringBuilder("Số liệu cụ thể như sau.");
		for (String[] row : rows) {
			html.append("<tr>");
			for (String cell : row) {
				html.append("<td>").append(cell).append("</td>");
				text.append('\n').append(cell);
			}
			html.append("</tr>");
		}
		return find(text.toString(), html.append("</tbody></table>").toString());
	}

	private List<String> find(String text, String html) {
		return finder
			.find(new ArticleText("", null, text, html, OffsetDateTime.parse("2024-07-15T08:00:00+07:00"), null, null,
					Direction.PAST))
			.facts()
			.stream()
			.filter(StatisticFact.class::isInstance)
			.map((fact) -> told(text, fact))
			.toList();
	}

	private static String told(String text, Fact fact) {
		StatisticFact statistic = (StatisticFact) fact;
		assertThat(text.substring(fact.evidence().start(), fact.evidence().end())).isEqualTo(fact.evidence().surface());
		return "%s %s m=%s sex=%s sc=%s p=%s".formatted(
				BigDecimal.valueOf(statistic.value().min()).stripTrailingZeros().toPlainString(), statistic.unit().id(),
				statistic.measure() == null ? null : statistic.measure().text(), statistic.sex(),
				statistic.scope() == null ? null : statistic.scope().place(),
				statistic.period() == null ? null : statistic.period().timex());
	}

}
