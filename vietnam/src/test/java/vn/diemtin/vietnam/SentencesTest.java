package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTest {

	private static List<String> split(String text) {
		return Sentences.split(text).stream().map(range -> range.of(text)).toList();
	}

	@Test
	void endsAtFullStopBeforeCapital() {
		assertThat(split("Lớp học đã mở. Có 164 đại biểu! Ai dự? Tất cả.")).containsExactly("Lớp học đã mở.",
				"Có 164 đại biểu!", "Ai dự?", "Tất cả.");
	}

	@Test
	void goesOnAfterAbbreviations() {
		for (String text : List.of("Bà PGS.TS. Nguyễn Thị Lan dự.", "Tại TP. Huế và TX. Nghi Sơn có lớp.",
				"Ông ThS. Trần Văn Bình ở Q. Hai Bà Trưng, P. Bách Khoa.", "Các cô, chú, v.v. đều dự.",
				"Ở TP.HCM năm nay.", "Nhà số 5 Tr. Thi.", "Đồng chí N. V. A phát biểu.")) {
			assertThat(split(text)).as(text).containsExactly(text);
		}
	}

	@Test
	void goesOnInNumbersAndDates() {
		String text = "Tỷ lệ 13,82% (25,05%), số 1.203 và 18.75%, ngày 9.12.2023 lúc 8.30 là đủ.";
		assertThat(split(text)).containsExactly(text);
	}

	@Test
	void endsAfterYear() {
		assertThat(split("Đến hết năm 2015. Sau đó thì thôi.")).hasSize(2);
	}

	@Test
	void keepsEndMark() {
		assertThat(split("Lớp học bế mạc./. \nTin khác")).containsExactly("Lớp học bế mạc./.", "Tin khác");
	}

	@Test
	void endsAtLineBreak() {
		assertThat(split("Tiêu đề không chấm\n\nĐoạn đầu")).containsExactly("Tiêu đề không chấm", "Đoạn đầu");
	}

	@Test
	void keepsListNumberWithItsItem() {
		assertThat(split("1. Mục tiêu chung\n2. Nhiệm vụ")).containsExactly("1. Mục tiêu chung", "2. Nhiệm vụ");
	}

	@Test
	void endsWhereSpaceWasForgotten() {
		assertThat(split("Hội nghị đã bế mạc.Ngày mai họp.")).containsExactly("Hội nghị đã bế mạc.", "Ngày mai họp.");
		assertThat(split("Xem tại www.thanhhoa.gov.vn hôm nay.")).hasSize(1);
	}

	@Test
	void takesClosingQuotesIntoSentence() {
		assertThat(split("Bà nói: “Chúng tôi đã dự.” Mọi người vỗ tay.")).containsExactly("Bà nói: “Chúng tôi đã dự.”",
				"Mọi người vỗ tay.");
	}

	@Test
	void coversAllThatIsNotSpace() {
		Random random = new Random(7);
		String letters = "aÁ. !?…/\n\"”TPQ19\uD800\u0301";
		for (int run = 0; run < 3_000; run++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < random.nextInt(60); i++) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			int end = 0;
			for (TextRange range : Sentences.split(text.toString())) {
				assertThat(text.substring(end, range.start())).isBlank();
				end = range.end();
			}
			assertThat(text.substring(end)).isBlank();
		}
	}

	@Test
	void takesHostileTextInLinearTime() {
		for (String piece : List.of(".", "a.", "A. ", "./", ".A", "TS.", "a. b", "”", "1. ", "a".repeat(50) + ".Bc")) {
			assertThat(Sentences.split(piece.repeat(200_000))).isNotEmpty();
		}
	}

}
