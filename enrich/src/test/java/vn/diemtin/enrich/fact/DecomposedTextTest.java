package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import vn.diemtin.events.fact.Fact;

/// Text that comes with its marks apart gives the same facts, at the same places of the NFC text.
class DecomposedTextTest {

	private static final List<String> AGENCIES = List.of("Sở Nội vụ tỉnh Thanh Hóa", "UBND huyện Thọ Xuân",
			"Bộ Lao động – Thương binh và Xã hội", "Hội Liên hiệp Phụ nữ tỉnh Nghệ An", "Công an tỉnh Sơn La");

	private static final List<String> PLACES = List.of("tỉnh Quảng Ngãi", "thành phố Đà Nẵng", "huyện Mường Lát",
			"tỉnh Thừa Thiên Huế", "thị xã Kỳ Anh");

	private static final List<String> DOCUMENTS = List.of("Nghị định số 25/2025/NĐ-CP", "Công văn 739/BNV-CTTN&BĐG",
			"Chỉ thị 21-CT/TW", "Luật Bình đẳng giới năm 2006", "Quyết định số 2282/QĐ-TTg");

	private static final List<String> FIGURES = List.of("164 đại biểu", "tỷ lệ nữ đạt 13,82%", "hơn 1,2 triệu đồng",
			"giảm một nửa so với cùng kỳ", "lớp tập huấn bình đẳng giới cho 52 học viên");

	private static final List<String> DATES = List.of("ngày 29/7/2014", "quý II/2023", "mùng 8 tháng 3", "tuần trước",
			"từ ngày 5 đến ngày 7/8");

	private static final List<String> LINKS = List.of(" đã gửi ", " và ", ", theo ", " phối hợp với ", " ở ");

	private final FactFinder finder = FactFinder.load();

	@Test
	void findsTheSameInDecomposedText() {
		Random random = new Random(20260711);
		for (int round = 0; round < 150; round++) {
			StringBuilder text = new StringBuilder("Hôm nay, ");
			for (int part = 0; part < 5; part++) {
				List<String> names = List.of(AGENCIES, PLACES, DOCUMENTS, FIGURES, DATES).get(random.nextInt(5));
				text.append(names.get(random.nextInt(names.size()))).append(LINKS.get(random.nextInt(LINKS.size())));
			}
			String whole = text + "các xã.";
			List<Fact> facts = facts(whole);
			assertThat(facts).as(whole).isNotEmpty();
			assertThat(facts(partlyApart(whole, random))).as(whole).isEqualTo(facts);
		}
	}

	private List<Fact> facts(String text) {
		return finder
			.find(new ArticleText("", null, text, OffsetDateTime.parse("2024-03-05T08:00:00+07:00"), null, null,
					Direction.PAST))
			.facts();
	}

	private static String partlyApart(String text, Random random) {
		StringBuilder apart = new StringBuilder();
		for (String word : text.split("(?<= )")) {
			apart.append(random.nextInt(4) == 0 ? word : Normalizer.normalize(word, Normalizer.Form.NFD));
		}
		return apart.toString();
	}

}
