package vn.diemtin.store.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.vietnam.Spelling;

/// The values of names that have only some, as typed in English and in Vietnamese.
final class Values {

	static final Values STATUS = new Values("planned=dự kiến|kế hoạch|sắp tới", "announced=thông báo|đã thông báo",
			"held=đã tổ chức|đã diễn ra", "postponed=hoãn|tạm hoãn", "cancelled=hủy|đã hủy", "reported=đã đưa tin");

	static final Values SEX = new Values("female=nữ|phụ nữ", "male=nam|nam giới");

	static final Values ROLE = new Values("level=mức", "change_abs=thay đổi", "change_pct=thay đổi phần trăm",
			"change_pp=thay đổi điểm phần trăm", "rank=thứ hạng|hạng", "target=chỉ tiêu|mục tiêu");

	static final Values KIND = new Values("date=ngày", "statistic=số liệu", "agency=cơ quan", "place=địa danh",
			"document=văn bản", "training=tập huấn");

	static final Values UNIT = new Values("percent=%|phần trăm", "person=người", "vnd=đồng|vnđ", "household=hộ",
			"case=vụ|ca", "class=lớp", "enterprise=doanh nghiệp", "organisation=tổ chức", "permille=‰|phần nghìn",
			"percentage-point=điểm phần trăm", "point=điểm", "times=lần", "age=tuổi", "hectare=ha|héc ta", "tonne=tấn");

	static final Values FUNCTION = new Values("gender-equality=bình đẳng giới",
			"women-advancement=vì sự tiến bộ của phụ nữ|vstbpn", "women-union=hội liên hiệp phụ nữ|hội phụ nữ",
			"domestic-violence-prevention=phòng chống bạo lực gia đình|phòng, chống bạo lực gia đình");

	private final Map<String, String> ids = new LinkedHashMap<>();

	private final String known;

	private Values(String... rows) {
		for (String row : rows) {
			String id = row.substring(0, row.indexOf('='));
			this.ids.put(key(id), id);
			for (String other : row.substring(id.length() + 1).split("\\|")) {
				this.ids.put(key(other), id);
			}
		}
		this.known = String.join(", ", Arrays.stream(rows).map(Values::shown).toList());
	}

	private static String shown(String row) {
		String id = row.substring(0, row.indexOf('='));
		String other = row.substring(id.length() + 1);
		return id + " = " + ((other.indexOf('|') < 0) ? other : other.substring(0, other.indexOf('|')));
	}

	private static String key(String value) {
		return Spelling.fold(value).replace('_', ' ');
	}

	/// The id of a value; null when there is none. Units have more than are listed here.
	@Nullable String id(String typed) {
		String id = this.ids.get(key(typed));
		return (id == null && isOpen()) ? typed.toLowerCase(Locale.ROOT) : id;
	}

	private boolean isOpen() {
		return this == UNIT;
	}

	/// All of them, for a person.
	String known() {
		return this.known;
	}

	/// Those of a trait; null when any value will do.
	static @Nullable Values of(Trait trait) {
		return switch (trait) {
			case STATUS -> STATUS;
			case SEX -> SEX;
			case ROLE -> ROLE;
			case UNIT -> UNIT;
			case FUNCTION -> FUNCTION;
			case TOPIC, PROVINCE, AGENCY, MEASURE -> null;
		};
	}

}
