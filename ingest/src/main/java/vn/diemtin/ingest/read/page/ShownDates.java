package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.ReadDate;

/// Gathers the dates that stand in the lines around a headline, before a body and at its end.
final class ShownDates {

	private static final int LONGEST = 160;

	/// How much of a line before a date tells what it is.
	private static final int BEFORE = 40;

	private static final int ABOVE = 6;

	private static final int AFTER = 10;

	/// A label that stands in a line of its own is no longer.
	private static final int LABEL = 30;

	/// What a line may hold besides its date: a weekday, an icon, minutes of reading.
	private static final int BESIDES = 14;

	private static final String DASHES = "-–—";

	private final HtmlPage page;

	private final List<Block> blocks;

	private final DateRules rules;

	private final List<DateClaim> claims = new ArrayList<>();

	ShownDates(HtmlPage page, DateRules rules) {
		this.page = page;
		this.blocks = page.tree.blocks;
		this.rules = rules;
	}

	/// All of them.
	/// @param title the block of the headline, or -1
	/// @param first the first block of the body
	/// @param last the last block of the body
	List<DateClaim> gather(int title, int first, int last) {
		for (String selector : page.family.date()) {
			for (Mark mark : page.marks.all(selector)) {
				if (mark.block() <= last) {
					String text = mark.text(LONGEST);
					DateReader.find(text, rules)
						.stream()
						.findFirst()
						.ifPresent(date -> add(date, DateSource.LABEL_HEAD));
				}
			}
		}
		int from = Math.max(0, (title >= 0 ? Math.min(title, first) : first - ABOVE) - ABOVE);
		for (int i = from; i < Math.min(blocks.size(), last + AFTER); i++) {
			Block block = blocks.get(i);
			if (i > last && block.stops()) {
				break;
			}
			if (block.length() > LONGEST) {
				dateline(block, i >= first && i <= first + 1);
			}
			else if (hasDigit(block.text())) {
				line(block, title, first, last);
			}
		}
		return claims;
	}

	private void line(Block block, int title, int first, int last) {
		String lower = block.text().toLowerCase(Locale.ROOT);
		if (DateCues.isForeign(lower) || block.linkDensity() > 0.5 && block.length() > BEFORE) {
			return;
		}
		int i = block.index();
		boolean head = title >= 0 ? i > title && i <= Math.max(first + 1, title + 3)
				: i >= first - ABOVE && i <= first + 1;
		for (ReadDate date : DateReader.find(block.text(), rules)) {
			String before = label(block, date)
					+ lower.substring(Math.max(0, Math.min(date.start(), lower.length()) - BEFORE),
							Math.min(date.start(), lower.length()));
			DateSource source = DateCues.isChanged(before) || isNamedChange(block) && !DateCues.isPublished(before)
					? head ? DateSource.CHANGED_HEAD : DateSource.CHANGED_ELSEWHERE
					: DateCues.isPublished(before) ? head ? DateSource.LABEL_HEAD : DateSource.LABEL_ELSEWHERE
							: isBare(block, date) ? bare(block, date, head, first, last)
									: head && !block.isProse() ? DateSource.AMID_HEAD : null;
			if (source != null) {
				add(date, source);
			}
		}
	}

	private static @Nullable DateSource bare(Block block, ReadDate date, boolean head, int first, int last) {
		int i = block.index();
		if (head) {
			return DateSource.BARE_HEAD;
		}
		if (i <= first) {
			return DateSource.BARE_ABOVE;
		}
		boolean alone = date.end() - date.start() + 3 >= block.length() && block.links().isEmpty();
		if (alone && i >= last && i <= last + 2 && !block.box().tag().equals("li")) {
			return DateSource.BARE_END;
		}
		return i >= last - 1 ? DateSource.BARE_AFTER : DateSource.BARE_WITHIN;
	}

	private static boolean isBare(Block block, ReadDate date) {
		return date.end() - date.start() + BESIDES >= block.length() || Lines.isMostlyDate(block.text())
				|| block.isDateline() || DateCues.isNamed(block.box().tokens) || DateCues.isNamed(block.inline());
	}

	private static boolean isNamedChange(Block block) {
		return DateCues.isNamedChange(block.box().tokens) || DateCues.isNamedChange(block.inline());
	}

	/// A report that begins with its place and day: "HANOI, March 5, 2026 –".
	private void dateline(Block block, boolean opens) {
		String text = opens ? block.text().substring(0, LONGEST) : "";
		for (ReadDate date : hasDigit(text) ? DateReader.find(text, rules) : List.<ReadDate>of()) {
			boolean dash = false;
			for (int i = date.end(); i < Math.min(text.length(), date.end() + BESIDES); i++) {
				dash |= DASHES.indexOf(text.charAt(i)) >= 0;
			}
			if (dash && date.start() > 0 && date.start() < BEFORE) {
				add(date, DateSource.DATELINE);
			}
		}
	}

	/// The line before, where that is short and the date begins its own.
	private String label(Block block, ReadDate date) {
		int i = block.index();
		if (date.start() > 3 || i == 0 || blocks.get(i - 1).length() > LABEL) {
			return "";
		}
		return blocks.get(i - 1).text().toLowerCase(Locale.ROOT) + " ";
	}

	static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private void add(ReadDate date, DateSource source) {
		claims.add(new DateClaim(date, source));
	}

}
