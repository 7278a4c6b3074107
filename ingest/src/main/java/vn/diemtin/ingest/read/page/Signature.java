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
			"bài, ", "tin và", "bài và", "(theo", "(nguồn");

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
		if (text.length() > LONGEST || text.length() < 3 || tag.equals("li") || block.isHeading()
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
		return !closed && (right || lower.endsWith("tổng hợp") || lower.endsWith("(t/h)") || areNames(text));
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
