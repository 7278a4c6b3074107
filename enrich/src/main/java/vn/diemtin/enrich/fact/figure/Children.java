package vn.diemtin.enrich.fact.figure;

import java.util.Set;

import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;

/// Tells the `2 con` of a mother from those of a herd.
final class Children {

	private static final int REACH = 12;

	private static final Set<String> FAMILY = Set.of("mẹ", "cha", "bố", "ba", "vợ", "chồng", "chị", "anh", "sinh", "đẻ",
			"bà", "cặp", "đông", "phụ", "cô", "ông", "thai", "hôn");

	/// What is said of children only.
	private static final Set<String> OF_CHILDREN = Set.of("nhỏ", "gái", "trai", "thơ", "dại", "ruột", "riêng", "chung",
			"út", "đẻ");

	/// What follows `con` alone; any other word would be the animal's name.
	private static final Set<String> ALONE = Set.of("đang", "đã", "và", "là", "của", "còn", "đều", "học", "ăn", "với",
			"trong", "ở", "sẽ", "được", "có", "để", "cho", "mới", "cùng", "từ", "trở", "đơn", "khi", "hay", "hoặc",
			"chưa", "thì", "mà", "theo");

	private Children() {
	}

	static boolean isMeant(Passage passage, int number, Hit<Units.Kind> unit) {
		int after = unit.to();
		if (!unit.value().id().equals("animal") || after != unit.from() + 1 || !passage.is(unit.from(), "con")) {
			return false;
		}
		if (OF_CHILDREN.contains(passage.key(after))) {
			return true;
		}
		boolean alone = !passage.isWord(after) || ALONE.contains(passage.key(after));
		for (int at = number - 1; alone && at >= Math.max(0, number - REACH) && !passage.is(at, ".", ";", "\n"); at--) {
			if (FAMILY.contains(passage.key(at))) {
				return true;
			}
		}
		return false;
	}

}
