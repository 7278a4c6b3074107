package vn.diemtin.store.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Query;
import vn.diemtin.vietnam.Spelling;

/// The names that may stand before a colon, in English and in Vietnamese, with marks or without.
enum Name {

	AGENCY("cơ-quan"), FUNCTION("chức-năng"), PROVINCE("tỉnh"), SOURCE("nguồn"), TOPIC("chủ-đề"), KIND("loại"),
	FROM("từ|từ-ngày"), TO("đến|đến-ngày"), STATUS("trạng-thái"), WITHIN("trong"), PEOPLE("số-người|headcount"),
	SEX("giới-tính|giới"), UNIT("đơn-vị"), MEASURE("đại-lượng|chỉ-tiêu"), ROLE("vai-trò"), VALUE("giá-trị");

	/// Longer than every name.
	static final int LONGEST = 16;

	private static final Map<String, Name> ALL = all();

	private static final Map<String, Query.Kind> KINDS = Map.of("training", Query.Kind.TRAINING, "tap huan",
			Query.Kind.TRAINING, "statistic", Query.Kind.STATISTIC, "so lieu", Query.Kind.STATISTIC);

	/// Between bars.
	private final String others;

	Name(String others) {
		this.others = others;
	}

	private static Map<String, Name> all() {
		Map<String, Name> all = new HashMap<>();
		for (Name name : values()) {
			all.put(name.typed(), name);
			name.others().forEach((other) -> all.put(Spelling.fold(other), name));
		}
		return Map.copyOf(all);
	}

	static @Nullable Name of(String typed) {
		return isPossible(typed) ? ALL.get(Spelling.fold(typed)) : null;
	}

	static Query.@Nullable Kind kind(String typed) {
		return isPossible(typed) ? KINDS.get(Spelling.fold(typed)) : null;
	}

	private static boolean isPossible(String typed) {
		return !typed.isEmpty() && typed.length() <= LONGEST && Character.isLetter(typed.charAt(0));
	}

	private List<String> others() {
		return List.of(this.others.split("\\|"));
	}

	/// As it is typed in English.
	String typed() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// As it is typed in Vietnamese.
	String vietnamese() {
		return others().getFirst();
	}

	/// The facts that it is a trait of when it stands alone; null when it is a field of
	/// the article.
	Query.@Nullable Kind kind() {
		return switch (this) {
			case STATUS, WITHIN, PEOPLE -> Query.Kind.TRAINING;
			case SEX, UNIT, MEASURE, ROLE, VALUE -> Query.Kind.STATISTIC;
			case AGENCY, FUNCTION, PROVINCE, SOURCE, TOPIC, KIND, FROM, TO -> null;
		};
	}

	/// Whether it may be compared with a number.
	boolean isNumber() {
		return this == PEOPLE || this == VALUE;
	}

}
