package vn.diemtin.enrich.fact.date;

import java.util.List;
import java.util.Set;

import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact.Role;

/// What a date is for, told from the words before it.
final class DateRoles {

	private static final Lexicon<String> DEADLINES = Lexicon.of(List.of("đến", "tới", "trước", "đến hết", "tới hết",
			"hết", "đến cuối", "trước hết", "chậm nhất", "muộn nhất", "hạn chót", "thời hạn", "hạn", "hoàn thành trong",
			"chậm nhất là", "chậm nhất vào", "không quá", "cho đến", "nay đến", "nay đến hết"));

	private static final Set<String> UNTIL = Set.of("đến", "tới", "cho đến", "đến hết", "tới hết", "đến cuối");

	private static final Lexicon<String> DOCUMENTS = Lexicon.of(List.of("ban hành", "ký ban hành", "ký"));

	private static final Lexicon<String> PUBLICATIONS = Lexicon
		.of(List.of("đăng", "cập nhật", "đăng tải", "ngày đăng", "cập nhật lúc", "đăng lúc"));

	private static final Lexicon<String> BIRTHS = Lexicon.of(List.of("sinh", "sinh năm", "sn", "sinh ngày"));

	private DateRoles() {
	}

	/// @param past whether it lies before publication: what was reached then is no
	/// deadline any more
	static Role of(Passage passage, Mention mention, boolean past) {
		int from = mention.from();
		if (isBehindDocument(passage, from) || isBehindIssuer(passage, from)
				|| DOCUMENTS.before(passage, from) != null) {
			return Role.DOCUMENT;
		}
		if (PUBLICATIONS.before(passage, passage.is(from - 1, ":") ? from - 1 : from) != null) {
			return Role.PUBLICATION;
		}
		Hit<String> birth = BIRTHS.before(passage, from);
		if (birth != null && !passage.is(birth.from() - 1, "tuyển", "học", "thí", "giáng", "hộ")) {
			return Role.OTHER;
		}
		Hit<String> deadline = DEADLINES.before(passage, from);
		boolean reached = deadline != null && UNTIL.contains(deadline.value())
				&& (past || passage.is(deadline.from() - 1, "tính"));
		if (deadline != null && !reached) {
			return Role.DEADLINE;
		}
		String value = mention.parts().value();
		boolean day = mention.parts().isDay() || mention.parts().isBareTime()
				|| mention.parts().lost() && !isPeriod(passage, mention) || value != null && value.length() >= 20;
		return day ? Role.EVENT : Role.PERIOD;
	}

	private static boolean isPeriod(Passage passage, Mention mention) {
		for (int at = mention.from(); at < mention.to(); at++) {
			if (passage.is(at, "năm", "tháng", "quý", "tuần")) {
				return true;
			}
		}
		return false;
	}

	/// `Nghị định số 28/2015/NĐ-CP của Chính phủ ngày 12/3/2015`.
	private static boolean isBehindIssuer(Passage passage, int token) {
		for (int at = token - 1; at > token - 10 && passage.isWord(at); at--) {
			if (passage.is(at, "của")) {
				return isBehindDocument(passage, at);
			}
		}
		return false;
	}

	/// `Nghị định số 28/2015/NĐ-CP ngày 12/3/2015`.
	private static boolean isBehindDocument(Passage passage, int token) {
		int at = passage.is(token - 1, ",", "(", "ký") ? token - 2 : token - 1;
		boolean code = passage.isWord(at) && passage.isGlued(at) && passage.is(at - 1, "-", "/", "&");
		boolean number = passage.isDigits(at) && passage.isGlued(at) && passage.isWord(at - 1)
				&& passage.is(at - 1, "qh", "qđ");
		return code
				&& passage.text().substring(Math.max(0, passage.start(at) - 20), passage.start(at)).indexOf('/') >= 0
				|| number;
	}

}
