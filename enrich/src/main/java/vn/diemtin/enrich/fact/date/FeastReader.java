package vn.diemtin.enrich.fact.date;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Table;

/// Reads feasts and memorial days by their names: `Tết Nguyên đán 2024`, `Giỗ Tổ Hùng Vương`, `ngày Quốc tế Phụ nữ`. One whose day is
/// written out behind it is left to that day.
final class FeastReader {

	/// @param headed whether the name means the day only behind `ngày` or `lễ`
	private record Feast(boolean lunar, int month, int day, boolean headed, boolean eve) {

		Parts parts(boolean evening) {
			Parts parts = lunar ? Parts.ofLunar(0, month, day) : Parts.ofDay(0, month, eve && evening ? day - 1 : day);
			return parts;
		}

	}

	private static final Lexicon<Feast> FEASTS = feasts();

	private FeastReader() {
	}

	private static Lexicon<Feast> feasts() {
		Map<String, Feast> feasts = new HashMap<>();
		for (String[] row : Table.beside(FeastReader.class, "feasts.tsv")) {
			String[] day = row[1].split("/");
			Feast feast = new Feast(row[0].equals("lunar"), Integer.parseInt(day[1]), Integer.parseInt(day[0]),
					row[2].equals("headed"), row[2].equals("eve"));
			for (String name : row[3].split("\\|")) {
				feasts.put(name, feast);
			}
		}
		return Lexicon.of(feasts);
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		boolean headed = passage.is(token, "ngày");
		int at = headed ? token + 1 : token;
		Hit<Feast> hit = FEASTS.at(passage, at);
		if (hit == null) {
			return passage.is(at, "tết") && !headed ? tet(passage, at, anchor) : null;
		}
		boolean under = hit.value().headed() && !headed && !passage.is(token - 1, "lễ", "dịp", "mừng");
		boolean before = passage.is(token - 1, "phường", "xã", "đường", "hội", "trường", "quận", "hang", "công",
				"trống");
		boolean name = passage.is(at, "quốc", "trung", "vu", "giáng", "giao") && isName(passage, token, hit.to());
		if (under || before || name
				|| passage.isDigits(hit.to()) && passage.length(hit.to()) <= 2
						&& passage.is(hit.to() + 1, "/", "-", ".")
				|| passage.is(hit.to(), "(", ",", "-") && passage.isDigits(hit.to() + 1)
						&& passage.is(hit.to() + 2, "/", "-")
				|| passage.is(hit.to() - 1, "khánh") && passage.isCapital(hit.to())
						&& !passage.reads(hit.to(), "việt", "nam")) {
			return null;
		}
		if (passage.is(hit.to(), "mấy", "những", "các", "mọi", "hằng", "hàng", "mỗi")) {
			return new Mention(token, hit.to(), Parts.LOST);
		}
		boolean evening = passage.is(token - 1, "đêm", "tối");
		return withYear(passage, new Mention(token, hit.to(), hit.value().parts(evening)), anchor);
	}

	/// A part of a person's name: a capitalised word beside it that names no day.
	private static boolean isName(Passage passage, int token, int to) {
		boolean before = passage.isCapital(token - 1) && !passage.opensSentence(token - 1)
				&& !passage.is(token - 1, "lễ", "tết", "ngày", "dịp", "đêm", "tối", "rằm", "mùa", "hội");
		boolean behind = passage.isCapital(to) && !passage.is(to, "việt", "báo", "giáp", "ất", "bính", "đinh", "mậu",
				"kỷ", "canh", "tân", "nhâm", "quý") && !passage.opensSentence(to);
		return before || behind;
	}

	/// `Tết 2024`, `Tết Giáp Thìn`, `Tết Nguyên đán Ất Tỵ 2025`.
	private static @Nullable Mention tet(Passage passage, int token, Anchor anchor) {
		int year = YearReader.yearAt(passage, token + 1);
		Mention named = year > 0 ? new Mention(token, token + 2, Parts.ofYear(year))
				: Lunar.year(passage, token + 1, anchor);
		if (named == null) {
			return null;
		}
		return named.from(token).as(named.parts().lost() ? Parts.LOST : Parts.ofLunar(named.parts().year(), 1, 1));
	}

	private static Mention withYear(Passage passage, Mention feast, Anchor anchor) {
		int at = feast.to();
		int year = YearReader.yearAt(passage, passage.is(at, "-") ? at + 1 : at);
		Mention named = year > 0 ? new Mention(at, passage.is(at, "-") ? at + 2 : at + 1, Parts.ofYear(year))
				: Lunar.year(passage, at, anchor);
		if (named == null) {
			return MonthReader.withYear(passage, feast, anchor);
		}
		return feast.to(named.to())
			.as(named.parts().lost() ? Parts.LOST : feast.parts().withYear(named.parts().year()));
	}

}
