package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.date.RelativeDate;

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

	/// A line away from the article that tells a date is no longer.
	private static final int SHORT = 80;

	private static final int MOST_FAR = 100;

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
		selected(page.own.date(), blocks.size(), DateSource.DECLARED);
		selected(page.family.date(), last, DateSource.LABEL_HEAD);
		int from = Math.max(0, (title >= 0 ? Math.min(title, first) : first - ABOVE) - ABOVE);
		int end = Math.min(blocks.size(), last + AFTER);
		for (int i = from; i < end; i++) {
			Block block = blocks.get(i);
			if (i > last && block.stops()) {
				end = i;
				break;
			}
			if (block.length() > LONGEST) {
				dateline(block, i >= first && i <= first + 1);
			}
			else if (hasDigit(block.text())) {
				line(block, title, first, last);
			}
		}
		far(0, from);
		far(end, blocks.size());
		return claims;
	}

	private void selected(List<String> selectors, int last, DateSource source) {
		for (String selector : selectors) {
			for (Mark mark : page.marks.all(selector)) {
				if (mark.block() <= last) {
					DateReader.find(mark.text(LONGEST), rules)
						.stream()
						.findFirst()
						.ifPresent(date -> add(date, source));
				}
			}
		}
	}

	/// The lines away from the article that say what their date is of.
	private void far(int from, int to) {
		int left = MOST_FAR;
		for (int i = from; i < to && left > 0; i++) {
			Block block = blocks.get(i);
			if (block.length() <= SHORT && block.links().isEmpty() && hasDigit(block.text())) {
				left--;
				labelled(block);
			}
		}
	}

	private void labelled(Block block) {
		String lower = block.text().toLowerCase(Locale.ROOT);
		String above = block.index() == 0 || blocks.get(block.index() - 1).length() > LABEL ? ""
				: blocks.get(block.index() - 1).text().toLowerCase(Locale.ROOT) + " ";
		if (!DateCues.isPublished(above + lower) || DateCues.isForeign(above + lower)) {
			return;
		}
		for (ReadDate date : DateReader.find(block.text(), rules)) {
			String before = lower.substring(0, Math.min(date.start(), lower.length()));
			if (DateCues.isPublished(date.start() <= 3 ? above + before : before)) {
				add(date, DateSource.LABEL_FAR);
			}
		}
	}

	/// How long ago a line by the headline says it was, when the page is known to be as
	/// fresh as its reading.
	@Nullable ReadDate ago(int title, int first) {
		if (!rules.fetched()) {
			return null;
		}
		for (int i = title >= 0 ? title + 1 : Math.max(0, first - 2); i <= first && i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			int end = text.length() > LABEL ? 0 : text.length();
			for (int at = 0; at >= 0 && at < end; at = next(text, at)) {
				ReadDate date = RelativeDate.read(text.substring(at), rules);
				if (date != null) {
					return date;
				}
			}
		}
		return null;
	}

	/// Where a line goes on after a bar, a dash or a label.
	private static int next(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if ("|•·:-–".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length()
					&& !Character.isDigit(text.charAt(i + 1))) {
				return i + 1;
			}
		}
		return -1;
	}

	private void line(Block block, int title, int first, int last) {
		String lower = block.text().toLowerCase(Locale.ROOT);
		if (DateCues.isForeign(lower) || block.linkDensity() > 0.5 && block.length() > BEFORE) {
			return;
		}
		int i = block.index();
		boolean head = title >= 0 ? i > title && i <= Math.max(first + 1, title + 3)
				: i >= first - ABOVE && i <= first + (blocks.get(first).isHeading() ? 3 : 1);
		for (ReadDate date : DateReader.find(block.text(), rules)) {
			String before = label(block, date)
					+ lower.substring(Math.max(0, Math.min(date.start(), lower.length()) - BEFORE),
							Math.min(date.start(), lower.length()));
			boolean named = DateCues.isNamedPublished(block.box().tokens) || DateCues.isNamedPublished(block.inline());
			DateSource source = DateCues.isChanged(before) || isNamedChange(block) && !DateCues.isPublished(before)
					? head ? DateSource.CHANGED_HEAD : DateSource.CHANGED_ELSEWHERE
					: DateCues.isPublished(before) || named ? head ? DateSource.LABEL_HEAD : DateSource.LABEL_ELSEWHERE
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
		if (i < last - 1) {
			return DateSource.BARE_WITHIN;
		}
		boolean named = block.links().isEmpty()
				&& (block.box().tokens.words().contains("date") || block.inline().words().contains("date"));
		return named ? DateSource.NAMED_AFTER : DateSource.BARE_AFTER;
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
