package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DocumentFact;

/// Finds documents that are cited by their numbers (`25/2025/NĐ-CP`, `739/BNV-CTTN&BĐG`, `28-NQ/TW`) and laws that are cited by
/// name and year (`Luật Bình đẳng giới năm 2006`).
///
/// A number counts when a part of its code is known, or when words announce it ("số", "Công văn"). The kind and the issuer are
/// told only where words or code are sure of them.
public final class DocumentFinder {

	/// Its name and version.
	public static final String VERSION = "documents/2";

	private static final Lexicon<String> TYPES = Lexicon.of(List.of("nghị định", "quyết định", "thông tư",
			"thông tư liên tịch", "nghị quyết", "nghị quyết liên tịch", "chỉ thị", "kế hoạch", "thông báo", "báo cáo",
			"hướng dẫn", "tờ trình", "công điện", "kết luận", "pháp lệnh", "công văn", "văn bản", "luật", "bộ luật",
			"giấy mời", "quy định", "sắc lệnh", "quy chế", "chương trình", "đề án", "lệnh", "giấy phép",
			"văn bản hợp nhất", "thông tri", "hợp đồng", "bản án", "kháng nghị", "quy chế phối hợp"));

	/// Of these the press leaves out the code.
	private static final List<String> SHORTENED = List.of("nghị định", "thông tư", "thông tư liên tịch");

	private static final String ANY = "văn bản";

	private DocumentFinder() {
	}

	/// The documents of a passage in reading order.
	public static List<DocumentFact> find(Passage passage) {
		List<DocumentFact> found = new ArrayList<>();
		int at = 0;
		while (at < passage.size()) {
			DocumentFact fact = passage.isDigits(at) ? numbered(passage, at) : LawReader.at(passage, at);
			if (fact == null) {
				at++;
			}
			else {
				found.add(fact);
				at = passage.tokenAt(fact.evidence().end());
			}
		}
		return found;
	}

	private static @Nullable DocumentFact numbered(Passage passage, int token) {
		if (!passage.is(token + 1, "/", "-") && !passage.isWord(token + 1)) {
			return null;
		}
		String type = type(passage, token);
		boolean led = type != null || passage.is(leader(passage, token), "số");
		DocumentNumber number = DocumentNumber.at(passage, token, led);
		if (number == null && type != null && SHORTENED.contains(type)) {
			number = DocumentNumber.withoutCode(passage, token);
		}
		return number == null ? null : fact(passage, token, number, type);
	}

	private static DocumentFact fact(Passage passage, int token, DocumentNumber number, @Nullable String told) {
		String coded = DocumentCodes.type(number.parts());
		boolean surer = coded != null && (told == null || told.equals(ANY) || coded.startsWith(told));
		String type = surer ? coded : told;
		String issuer = DocumentCodes.issuer(number.parts());
		if (issuer == null && "nghị định".equals(type) && number.parts().isEmpty()) {
			issuer = "chinh-phu";
		}
		return new DocumentFact(passage.evidence(token, number.to(), 0.97, VERSION),
				DocumentCodes.mended(passage.surface(token, number.to())), number.year() == 0 ? null : number.year(),
				type, issuer);
	}

	private static int leader(Passage passage, int token) {
		return passage.is(token - 1, ":") ? token - 2 : token - 1;
	}

	private static @Nullable String type(Passage passage, int token) {
		int at = leader(passage, token) + 1;
		at = passage.is(at - 1, "số") ? at - 1 : at;
		Hit<String> type = TYPES.before(passage, at);
		return type == null ? null : type.value().toLowerCase(Locale.ROOT);
	}

}
