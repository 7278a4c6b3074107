package vn.diemtin.desk.suggest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.vietnam.Agencies;
import vn.diemtin.vietnam.Places;

import static org.assertj.core.api.Assertions.assertThat;

class NameBookTests {

	private static final NameBook BOOK = book();

	private static NameBook book() {
		Places places = Places.load();
		return new NameBook(new KnownNames(Agencies.load(places), places, LocalDate.of(2026, 11, 22)).all());
	}

	private static List<String> names(String typed) {
		return BOOK.find(Typed.of(typed), 8).stream().map(Known::name).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sở nội v              | Sở Nội vụ
			so noi vu             | Sở Nội vụ
			SNV                   | Sở Nội vụ
			sở nội vụ thanh h     | Sở Nội vụ tỉnh Thanh Hóa
			so noi vu tinh thanh hoa | Sở Nội vụ tỉnh Thanh Hóa
			bộ lđtbxh             | Bộ Lao động - Thương binh và Xã hội
			bo ldtbxh             | Bộ Lao động - Thương binh và Xã hội
			Bộ LĐ-TB&XH           | Bộ Lao động - Thương binh và Xã hội
			Bộ LĐ TB XH           | Bộ Lao động - Thương binh và Xã hội
			bộ lao động thương    | Bộ Lao động - Thương binh và Xã hội
			Sở LĐ-TB&XH Thanh Hoá | Sở Lao động - Thương binh và Xã hội tỉnh Thanh Hóa
			so ld-tb&xh yen bai   | Sở Lao động - Thương binh và Xã hội tỉnh Yên Bái
			ubnd tỉnh yên bái     | Ủy ban nhân dân tỉnh Yên Bái
			yen bai               | Tỉnh Yên Bái
			ba ria-vung           | Tỉnh Bà Rịa - Vũng Tàu
			thanh hoa             | Tỉnh Thanh Hóa
			Thanh Hoá             | Tỉnh Thanh Hóa
			hue                   | Thành phố Huế
			""")
	void findsWhatIsMeantFirst(String typed, String expected) {
		assertThat(names(typed)).first().isEqualTo(expected);
	}

	@Test
	void tellsWhatBecameOfThem() {
		Known department = BOOK.named(Typed.of("Sở Lao động - Thương binh và Xã hội tỉnh Thanh Hóa")).getFirst();
		assertThat(department.ended()).isEqualTo(LocalDate.of(2025, 3, 1));
		assertThat(department.heirs()).containsExactly("Sở Nội vụ tỉnh Thanh Hóa");
		assertThat(department.functions()).containsExactly("gender-equality");
		Known province = BOOK.named(Typed.of("Yen Bai"))
			.stream()
			.filter((one) -> one.kind() == Known.Kind.PROVINCE)
			.findFirst()
			.orElseThrow();
		assertThat(province.ended()).isEqualTo(LocalDate.of(2025, 7, 1));
		assertThat(province.heirs()).containsExactly("Lào Cai");
	}

	@Test
	void takesMarksAtTheirWord() {
		assertThat(BOOK.named(Typed.of("Thanh Hòa"))).noneMatch((one) -> one.kind() == Known.Kind.PROVINCE);
		assertThat(BOOK.named(Typed.of("Thanh Hoá"))).anyMatch((one) -> one.kind() == Known.Kind.PROVINCE);
	}

	@Test
	void findsNothingForNoNames() {
		assertThat(names("xyzzy")).isEmpty();
		assertThat(names("tập huấn kỹ năng mềm")).isEmpty();
	}

	@Test
	void answersWithinMilliseconds() {
		List<String> typed = List.of("s", "so", "t", "ubnd xa", "so noi vu t", "th h", "phuong", "x a b c d e f g");
		for (int warm = 0; warm < 20; warm++) {
			typed.forEach(NameBookTests::names);
		}
		// Of this thread only, since other tests run beside.
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		for (String one : typed) {
			long start = threads.getCurrentThreadCpuTime();
			for (int i = 0; i < 20; i++) {
				names(one);
			}
			assertThat((threads.getCurrentThreadCpuTime() - start) / 20).as(one).isLessThan(10_000_000L);
		}
	}

}
