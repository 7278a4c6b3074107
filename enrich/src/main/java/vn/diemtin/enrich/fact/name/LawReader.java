package vn.diemtin.enrich.fact.name;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DocumentFact;

/// Reads laws that are cited by name and year: `Luật Bình đẳng giới năm 2006`, `Bộ luật Lao động 2019`.
final class LawReader {

	private static final int LONGEST_NAME = 16;

	/// Words that no name of a law has, with which a sentence about it goes on.
	private static final Set<String> ENDS = Set.of("được", "có", "đã", "do", "từ", "ngày", "vào", "là", "sẽ", "khi",
			"tháng", "quý", "bị", "cho", "đang", "hiện", "nêu", "mà", "để", "trước", "sau", "đến", "cũng", "vẫn",
			"rằng", "nhằm", "như", "kể", "thì", "nên", "phải", "cần");

	/// Behind these, law is what is taught or practised.
	private static final Set<String> SCHOOLS = Set.of("học", "khoa", "ngành", "trường", "viện", "cử", "nhân", "môn");

	private LawReader() {
	}

	/// The law that is cited from a token on.
	static @Nullable DocumentFact at(Passage passage, int token) {
		if (!passage.isWord(token) || !passage.is(token, "luật", "bộ", "pháp", "hiến")) {
			return null;
		}
		int name = token + 1;
		String type = "luật";
		if (!passage.is(token, "luật")) {
			type = passage.reads(token, "bộ", "luật") ? "bộ luật" : passage.reads(token, "pháp", "lệnh") ? "pháp lệnh"
					: passage.reads(token, "hiến", "pháp") ? "hiến pháp" : "";
			name = token + 2;
		}
		boolean law = !type.isEmpty() && passage.isCapital(token) && !SCHOOLS.contains(passage.key(token - 1))
				&& !passage.reads(token - 3, "công", "ước", "về");
		int year = !law ? 0 : type.equals("hiến pháp") ? yearAt(passage, name) : yearBehindName(passage, name);
		return year == 0 ? null : fact(passage, token, year, type);
	}

	private static int yearBehindName(Passage passage, int name) {
		if (!passage.isCapital(name) || passage.reads(name, "việt", "nam")) {
			return 0;
		}
		for (int at = name + 1; at < name + LONGEST_NAME; at++) {
			int year = yearAt(passage, at);
			if (year > 0) {
				return year;
			}
			boolean comma = passage.is(at, ",") && passage.isWord(at + 1) && !passage.isCapital(at + 1);
			if (!comma && !passage.isWord(at) || ENDS.contains(passage.key(at))
					|| passage.isDigits(at + 1) && passage.is(at, "số") || passage.is(at, "luật")
					|| passage.opensSentence(at)) {
				return 0;
			}
		}
		return 0;
	}

	/// The token of the year in `2006`, `năm 2006`, `(2006)` and `(năm 2006)`.
	private static int yearAt(Passage passage, int token) {
		int at = passage.is(token, "(") ? token + 1 : token;
		at = passage.is(at, "năm") ? at + 1 : at;
		int year = passage.length(at) == 4 ? passage.number(at) : 0;
		boolean alone = year >= 1945 && year < 2100
				&& !(passage.is(at + 1, "/", "-", "%") && passage.isGlued(at + 1) && passage.isDigits(at + 2));
		boolean counts = passage.is(at + 1, "người", "trường", "vụ", "doanh", "đồng", "triệu", "tỷ");
		return alone && !counts && (at - token < 2 && !passage.is(token, "(") || passage.is(at + 1, ")")) ? at : 0;
	}

	private static DocumentFact fact(Passage passage, int token, int year, String type) {
		int to = passage.is(year + 1, ")") ? year + 2 : year + 1;
		boolean bracketed = passage.is(year - 1, "(") || passage.is(year - 2, "(");
		to = bracketed ? to : year + 1;
		boolean foreign = passage.is(to, "của") && !passage.reads(to + 1, "quốc", "hội")
				&& !passage.reads(to + 1, "việt", "nam") && !passage.reads(to + 1, "nước", "ta");
		String issuer = foreign ? null : type.equals("pháp lệnh") ? "uy-ban-thuong-vu-quoc-hoi" : "quoc-hoi";
		return new DocumentFact(passage.evidence(token, to, 0.9, DocumentFinder.VERSION), null, passage.number(year),
				type, issuer);
	}

}
