package vn.diemtin.desk.dashboard;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.desk.dashboard.Floor.Size;

import static org.assertj.core.api.Assertions.assertThat;

class FloorTests {

	/// `h` a half, `m` a map, `w` one of the whole width; what comes of each: `.` as it
	/// is, `W` wide, `T` tall.
	@ParameterizedTest
	@CsvSource({ "h, W", "hh, ..", "hhh, ..W", "whw, WWW", "whhw, W..W", "m, W", "mh, .T", "mhh, ...", "mhhh, ...W",
			"mm, ..", "hmh, ...", "hhm, ..W", "hm, T.", "hmm, .T.", "hhmhhw, .....W", "wmhw, W.TW" })
	void leavesNoHole(String panels, String laid) {
		String found = String.join("",
				Floor.of(Arrays.stream(panels.split("")).map(FloorTests::size).toList())
					.stream()
					.map((name) -> name.isEmpty() ? "." : name.equals(Floor.WIDE) ? "W" : "T")
					.toList());
		assertThat(found).isEqualTo(laid);
	}

	private static Size size(String letter) {
		return switch (letter) {
			case "m" -> Size.MAP;
			case "w" -> Size.WIDE;
			default -> Size.HALF;
		};
	}

}
