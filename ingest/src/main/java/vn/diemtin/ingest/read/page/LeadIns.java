package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;

/// The words with which a signature is introduced and closed, and which are no part of a name.
final class LeadIns {

	private static final List<String> LEADS = List.of("theo nguồn", "nguồn tin, ảnh", "nguồn tin", "nguồn bài viết",
			"nguồn bài", "nguồn", "theo", "tác giả bài viết", "tác giả/nguồn", "tên tác giả", "tác giả", "bài và ảnh",
			"tin và ảnh", "tin, ảnh", "tin, bài", "bài, ảnh", "tin - ảnh", "tin-ảnh", "tin ảnh", "bài ảnh", "tin bài",
			"ảnh", "bài", "tin", "thực hiện", "biên tập", "người viết bài", "người viết", "người đăng", "đăng bởi",
			"được viết bởi", "viết bởi", "guide by", "text by", "authored by", "written by", "words by", "story by",
			"posted by", "posted on", "reviewed by", "edited by", "content by", "published by", "by", "author",
			"authors", "article by", "author name", "phóng viên", "pv", "ctv", "btv", "cộng tác viên", "biên tập viên");

	private static final List<String> ENDINGS = List.of("tổng hợp", "(tổng hợp", "(t/h", "t/h", "(th", "lược ghi",
			"(lược dịch", "sưu tầm", "biên soạn", "(ghi", "ghi", "thực hiện");

	private LeadIns() {
	}

	/// A signature without its lead-in, its brackets and "tổng hợp".
	static String strip(String signature) {
		String text = trimmed(signature);
		for (int round = 0; round < 2; round++) {
			String lower = text.toLowerCase(Locale.ROOT);
			for (String lead : LEADS) {
				int end = lead.length();
				if (lower.startsWith(lead) && lower.length() > end) {
					char next = lower.charAt(end);
					boolean word = next == ' ' && !lead.equals("tin") && !lead.equals("ảnh") && !lead.equals("bài");
					if (next == ':' || word || next == '.' && lead.length() < 4) {
						text = trimmed(text.substring(end + 1));
						break;
					}
				}
			}
		}
		String lower = text.toLowerCase(Locale.ROOT);
		for (String ending : ENDINGS) {
			if (lower.endsWith(" " + ending)) {
				return trimmed(text.substring(0, text.length() - ending.length()));
			}
		}
		return text;
	}

	private static String trimmed(String raw) {
		String text = raw.strip();
		int start = 0;
		int end = text.length();
		while (start < end && "(-–—*/.:|•,\"“ ".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		boolean open = text.substring(start, end).indexOf('(') >= 0;
		while (end > start && (open ? "-–—*/:|•,\"” " : ")-–—*/:|•,\"” ").indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		String name = text.substring(start, end);
		boolean initial = name.length() > 2 && name.charAt(name.length() - 1) == '.'
				&& name.charAt(name.length() - 3) != '.' && name.indexOf('.') == name.length() - 1;
		return initial ? name.substring(0, name.length() - 1) : name;
	}

}
