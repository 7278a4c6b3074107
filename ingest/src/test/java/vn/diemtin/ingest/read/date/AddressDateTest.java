package vn.diemtin.ingest.read.date;

import java.time.Instant;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressDateTest {

	private static final DateRules RULES = DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null);

	@ParameterizedTest
	@CsvSource({ "/2024/07/29/mua-lu.html, 2024-07-29", "/tin-tuc/xa-hoi/2024/07/29/mua-lu.html, 2024-07-29",
			"/portal/Pages/2019-4-8/bai-viet.aspx, 2019-04-08", "/blog/2023/october/03/wine/, 2023-10-03",
			"/world/2023/oct/03/wine, 2023-10-03", "/bai-20240729.html, 2024-07-29",
			"/world/2023/may/10-best-wines/, none", "/ban-tin/2024-25-mua-giai/, none", "/2024/07/mua-lu.html, none",
			"/chuyen-muc/2031/07/29/bai.html, none" })
	void readsTheDayInAnAddress(String path, String day) {
		ReadDate date = AddressDate.read("https://bao.example.vn" + path, RULES);
		assertThat(date == null ? "none" : date.value().toLocalDate().toString()).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({ "/2024/07/mua-lu.html, 2024-07", "/uploads/2024/7/anh.jpg, 2024-07", "/2024/07/29/anh.jpg, 2024-07",
			"/2024/13/anh.jpg, none", "/2024/123/anh.jpg, none", "/anh/1024/07/a.jpg, none", "/2024/07, none" })
	void readsTheMonthInAnAddress(String path, String month) {
		YearMonth found = AddressDate.month("https://bao.example.vn" + path);
		assertThat(found == null ? "none" : found.toString()).isEqualTo(month);
	}

}
