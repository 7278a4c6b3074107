package vn.diemtin.enrich.story.sketch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that say what a number or a name behind them is.
final class MarkWords {

	static final int THANG = Folding.hash("tháng");

	static final int NAM = Folding.hash("năm");

	private static final Set<Integer> DAYS = hashes("ngày mùng mồng rằm");

	private static final Set<Integer> ORDINALS = hashes(
			"thứ đợt khóa kỳ lần quý tuần phần số lớp hạng loại phiên vòng bài");

	private static final Set<Integer> SPELLED_ORDINALS = hashes("thứ đợt lần");

	private static final Set<Integer> PLACES = hashes("tỉnh huyện xã phường phố trấn thôn quận thị");

	private static final String PROVINCES = "an giang;bà rịa;vũng tàu;bà rịa vũng tàu;bạc liêu;bắc giang;bắc kạn;"
			+ "bắc ninh;bến tre;bình dương;bình định;bình phước;bình thuận;cà mau;cao bằng;cần thơ;đà nẵng;đắk lắk;"
			+ "đắk nông;điện biên;đồng nai;đồng tháp;gia lai;hà giang;hà nam;hà nội;hà tĩnh;hải dương;hải phòng;"
			+ "hậu giang;hòa bình;hồ chí minh;huế;hưng yên;khánh hòa;kiên giang;kon tum;lai châu;lạng sơn;lào cai;"
			+ "lâm đồng;long an;nam định;nghệ an;ninh bình;ninh thuận;phú thọ;phú yên;quảng bình;quảng nam;"
			+ "quảng ngãi;quảng ninh;quảng trị;sóc trăng;sơn la;tây ninh;thái bình;thái nguyên;thanh hóa;"
			+ "thừa thiên huế;tiền giang;trà vinh;tuyên quang;vĩnh long;vĩnh phúc;yên bái";

	private static final Set<Integer> PROVINCE_NAMES = Arrays.stream(PROVINCES.split(";", -1))
		.map(Folding::hashOf)
		.collect(Collectors.toUnmodifiableSet());

	private static final Map<Integer, Integer> SPELLED = spelled();

	private static final Map<Integer, Integer> ROMAN = roman();

	private MarkWords() {
	}

	private static Set<Integer> hashes(String words) {
		return Arrays.stream(words.split(" ", -1)).map(Folding::hash).collect(Collectors.toUnmodifiableSet());
	}

	private static Map<Integer, Integer> spelled() {
		Map<Integer, Integer> values = new HashMap<>();
		String[] words = "nhất hai ba tư năm sáu bảy tám chín mười".split(" ", -1);
		for (int i = 0; i < words.length; i++) {
			values.put(Folding.hash(words[i]), i + 1);
		}
		values.put(Folding.hash("một"), 1);
		values.put(Folding.hash("nhì"), 2);
		return Map.copyOf(values);
	}

	private static Map<Integer, Integer> roman() {
		Map<Integer, Integer> values = new HashMap<>();
		String[] words = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ", -1);
		for (int i = 0; i < words.length; i++) {
			values.put(Folding.hash(words[i]), i + 1);
		}
		return Map.copyOf(values);
	}

	static boolean isDay(int word) {
		return DAYS.contains(word);
	}

	static boolean isOrdinal(int word) {
		return ORDINALS.contains(word);
	}

	/// Whether the number behind it may be spelled.
	static boolean isSpelledOrdinal(int word) {
		return SPELLED_ORDINALS.contains(word);
	}

	static boolean isPlaceKind(int word) {
		return PLACES.contains(word);
	}

	static boolean isProvince(int name) {
		return PROVINCE_NAMES.contains(name);
	}

	/// The number that a word spells behind `thứ`, or 0.
	static int spelled(int word) {
		return SPELLED.getOrDefault(word, 0);
	}

	/// The number that Roman numerals write, or 0.
	static int roman(int word) {
		return ROMAN.getOrDefault(word, 0);
	}

}
