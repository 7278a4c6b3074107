package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The short last line with which Vietnamese editors sign.
final class Signature {

	private static final int LONGEST = 60;

	private static final int MOST_LINES = 2;

	private static final int MOST_WORDS = 10;

	private static final List<String> LEADS = List.of("nguồn", "theo ", "tác giả", "bài:", "ảnh:", "tin:", "tin, ",
			"bài, ", "tin và", "bài và", "(theo", "(nguồn", "theo:", "(tổng hợp", "người viết", "thực hiện:",
			"biên tập:", "ctv ", "nhóm pv", "nhóm phóng viên");

	/// What an editor adds to a name.
	private static final List<String> ENDINGS = List.of(" tổng hợp", "(tổng hợp)", "(t/h)", "(th)", "(st)", "(sưu tầm)",
			" sưu tầm", "(ghi)", " ghi", " thực hiện", "(lược dịch)", "(biên soạn)");

	/// With which the names of offices begin that sign what they wrote.
	private static final List<String> OFFICES = List.of("văn phòng ", "phòng ", "ban ", "hội ", "đoàn ", "công an ",
			"ubnd ", "ubmttq ", "ủy ban ", "uỷ ban ", "trạm ", "nhóm ");

	private static final List<String> ROLES = List.of("phó ", "giám đốc", "trưởng ", "chủ tịch", "bí thư", "trường ",
			"phòng ", "sở ", "trung tâm ", "văn phòng ", "công an ", "ubnd ", "ban ", "hội ");

	private static final int MOST_OF_OFFICE = 8;

	private Signature() {
	}

	/// Takes the signature off the end of a body, when it has one; of two lines the first
	/// is the
	/// signature.
	static @Nullable String take(List<Block> kept) {
		String signature = null;
		for (int lines = 0; lines < MOST_LINES && kept.size() > 1 && isSignature(kept.getLast()); lines++) {
			if (kept.subList(0, kept.size() - 1).stream().noneMatch(Block::isProse)) {
				break;
			}
			signature = kept.removeLast().text();
		}
		return signature;
	}

	private static boolean isSignature(Block block) {
		String text = block.text();
		String tag = block.box().tag();
		if (text.length() > LONGEST || text.length() < 2 || tag.equals("li") || block.isHeading()
				|| tag.equals("td") && block.box().ownBlocks > 1 || block.linkDensity() > 0.9) {
			return false;
		}
		String lower = text.toLowerCase(Locale.ROOT);
		for (String lead : LEADS) {
			if (lower.startsWith(lead)) {
				return true;
			}
		}
		if (block.inline().contains("author", "nguon", "tacgia")
				|| block.box().tokens.contains("author", "nguon", "tacgia")) {
			return true;
		}
		boolean right = block.box().element.attr("align").equalsIgnoreCase("right") || block.box().element.attr("style")
			.replace(" ", "")
			.toLowerCase(Locale.ROOT)
			.contains("text-align:right");
		char end = text.charAt(text.length() - 1);
		boolean closed = ".!?…:;".indexOf(end) >= 0;
		return !closed && (right || ENDINGS.stream().anyMatch(lower::endsWith) || areNames(text) || areInitials(text)
				|| isOffice(text, lower) || isNameWithRole(text));
	}

	/// Such as PV, BBT, P.V
	private static boolean areInitials(String text) {
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isUpperCase(c) && c != '.') {
				return false;
			}
			letters += c == '.' ? 0 : 1;
		}
		return letters >= 2 && letters <= 4;
	}

	private static boolean isOffice(String text, String lower) {
		return Character.isUpperCase(text.charAt(0)) && !ShownDates.hasDigit(text) && text.indexOf(',') < 0
				&& text.split(" ").length <= MOST_OF_OFFICE
				&& (SiteNames.isBody(text) || OFFICES.stream().anyMatch(lower::startsWith));
	}

	/// A person's name and what they are.
	private static boolean isNameWithRole(String text) {
		int end = text.indexOf(',');
		int dash = Math.max(text.indexOf(" - "), text.indexOf(" – "));
		end = end < 0 || dash > 0 && dash < end ? dash : end;
		if (end <= 0) {
			return false;
		}
		String rest = text.substring(end).replace(',', ' ').replace('–', ' ').replace('-', ' ').strip();
		return areNames(text.substring(0, end)) && ROLES.stream().anyMatch(rest.toLowerCase(Locale.ROOT)::startsWith);
	}

	/// Whether every word is written with a capital, as names are.
	private static boolean areNames(String text) {
		String[] words = text.split(" ");
		if (words.length > MOST_WORDS || words.length < 2) {
			return false;
		}
		for (String word : words) {
			char first = word.charAt(0);
			if (Character.isDigit(first) || Character.isLetter(first) && !Character.isUpperCase(first)) {
				return false;
			}
		}
		return true;
	}

}
