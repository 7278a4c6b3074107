package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Table;
import vn.diemtin.events.fact.DocumentFact;

/// Finds documents that are cited by their numbers: `25/2025/NĐ-CP`, `739/BNV-CTTN&BĐG`, `28-NQ/TW`.
public final class DocumentFinder {

	/// Its name and version.
	public static final String VERSION = "documents/1";

	private static final int LONGEST_CODE = 12;

	private static final String CYRILLIC = "АВЕКМНОРСТУХІЅЈаеорсухіѕ";

	private static final String LATIN = "ABEKMHOPCTYXISJaeopcyxis";

	private static final Lexicon<String> TYPES = Lexicon.of(List.of("nghị định", "quyết định", "thông tư",
			"thông tư liên tịch", "nghị quyết", "nghị quyết liên tịch", "chỉ thị", "kế hoạch", "thông báo", "báo cáo",
			"hướng dẫn", "tờ trình", "công điện", "kết luận", "pháp lệnh", "công văn", "văn bản", "luật", "bộ luật",
			"giấy mời", "quy định", "sắc lệnh", "quy chế", "chương trình", "đề án"));

	private static final Map<String, String> TYPES_BY_CODE = column(1);

	private static final Map<String, String> ISSUERS_BY_CODE = column(2);

	private DocumentFinder() {
	}

	/// The documents of a passage in reading order.
	public static List<DocumentFact> find(Passage passage) {
		List<DocumentFact> found = new ArrayList<>();
		int at = 0;
		while (at < passage.size()) {
			int to = passage.isDigits(at) ? end(passage, at) : at;
			if (to > at) {
				found.add(fact(passage, at, to));
				at = to;
			}
			else {
				at++;
			}
		}
		return found;
	}

	/// After the number of a document; the token itself when it begins none.
	private static int end(Passage passage, int token) {
		boolean tail = passage.isGlued(token) && passage.is(token - 1, "/", "-", ".", ",")
				&& passage.isGlued(token - 1);
		if (passage.length(token) > 6 || tail || passage.isGlued(token) && passage.isWord(token - 1)) {
			return token;
		}
		int at = token + 1;
		if (isJoint(passage, at, "-") && isCode(passage, at + 1) && isJoint(passage, at + 2, "/")
				&& isCode(passage, at + 3)) {
			return codeEnd(passage, at + 1);
		}
		if (!isJoint(passage, at, "/")) {
			return token;
		}
		at++;
		boolean year = passage.isDigits(at) && passage.length(at) == 4 && isJoint(passage, at + 1, "/");
		at = year ? at + 2 : at;
		int to = codeEnd(passage, at);
		return isCode(passage, at) && (year || to > at + 1) ? to : token;
	}

	private static boolean isJoint(Passage passage, int token, String mark) {
		return passage.is(token, mark) && passage.isGlued(token) && passage.isGlued(token + 1);
	}

	/// Two capitals at least.
	private static boolean isCode(Passage passage, int token) {
		if (!passage.isWord(token) || passage.length(token) < 2 || passage.length(token) > LONGEST_CODE) {
			return false;
		}
		long capitals = passage.surface(token, token + 1).chars().filter(Character::isUpperCase).count();
		return capitals >= 2;
	}

	private static int codeEnd(Passage passage, int token) {
		int at = token + 1;
		if (passage.isGlued(at) && passage.isDigits(at)) {
			at++;
		}
		int limit = token + 12;
		while (at < limit && passage.isGlued(at) && passage.isGlued(at + 1) && passage.is(at, "-", "&", "/", ".")
				&& passage.isWord(at + 1) && Character.isUpperCase(passage.text().codePointAt(passage.start(at + 1)))) {
			at += 2;
			if (passage.isGlued(at) && passage.isDigits(at)) {
				at++;
			}
		}
		return at;
	}

	private static DocumentFact fact(Passage passage, int from, int to) {
		String number = mended(passage.surface(from, to));
		String[] parts = number.split("[/&.-]");
		int year = passage.length(from + 2) == 4 && passage.isDigits(from + 2) ? passage.number(from + 2) : 0;
		String type = type(passage, from);
		String issuer = null;
		for (int at = 1; at < parts.length; at++) {
			String code = parts[at].replaceAll("[0-9]+$", "");
			type = type == null ? TYPES_BY_CODE.get(code) : type;
			issuer = issuer == null ? ISSUERS_BY_CODE.get(code) : issuer;
		}
		return new DocumentFact(passage.evidence(from, to, 0.97, VERSION), number, year == 0 ? null : year, type,
				issuer);
	}

	private static @Nullable String type(Passage passage, int from) {
		int at = passage.is(from - 1, ":") ? from - 1 : from;
		at = passage.is(at - 1, "số") ? at - 1 : at;
		Hit<String> type = TYPES.before(passage, at);
		return type == null ? null : type.value().toLowerCase(Locale.ROOT);
	}

	private static String mended(String number) {
		StringBuilder mended = new StringBuilder(number.length());
		for (int at = 0; at < number.length(); at++) {
			int letter = CYRILLIC.indexOf(number.charAt(at));
			char c = letter < 0 ? number.charAt(at) : LATIN.charAt(letter);
			mended.append(Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c);
		}
		return mended.toString();
	}

	private static Map<String, String> column(int column) {
		return Table.beside(DocumentFinder.class, "documents.tsv")
			.stream()
			.filter((row) -> !row[column].isEmpty())
			.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> row[column]));
	}

}
