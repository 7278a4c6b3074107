package vn.diemtin.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells two texts apart, by words or by lines: the longest common subsequence, so that as little as can be is marked. What
/// would take too long to compare, or has too little in common, is one text in place of the other. Pure.
public final class TextDiff {

	/// Fields of the table of lengths: two texts of 400 words that have neither beginning
	/// nor end in common.
	private static final int MOST_FIELDS = 640_000;

	/// Below this share of common characters, marks word by word only confuse.
	private static final double LEAST_COMMON = 0.2;

	private static final int CONTEXT = 120;

	private final List<String> before;

	private final List<String> after;

	/// Token by token.
	private final List<Run> steps = new ArrayList<>();

	private TextDiff(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
	}

	/// Word by word.
	public static List<Run> words(String before, String after) {
		List<Run> runs = new TextDiff(Words.of(before), Words.of(after)).compare();
		int common = runs.stream()
			.filter((run) -> run.kind() == Kind.SAME)
			.mapToInt((run) -> run.text().length())
			.sum();
		if (common < LEAST_COMMON * Math.max(before.length(), after.length())) {
			return Stream.of(new Run(Kind.GONE, before), new Run(Kind.NEW, after))
				.filter((run) -> !run.text().isEmpty())
				.toList();
		}
		return runs;
	}

	/// Line by line; each line with the line feed that ends it.
	public static List<Run> lines(String before, String after) {
		return new TextDiff(linesOf(before), linesOf(after)).compare();
	}

	private static List<String> linesOf(String text) {
		return text.lines().map((line) -> line + "\n").toList();
	}

	/// The same with long stretches that did not change cut out of the middle.
	public static List<Run> shortened(List<Run> runs) {
		List<Run> shortened = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			Run run = runs.get(i);
			boolean isFirst = i == 0;
			boolean isLast = i == runs.size() - 1;
			shortened.add((run.kind() != Kind.SAME || (isFirst && isLast)) ? run : cut(run, isFirst, isLast));
		}
		return shortened;
	}

	private static Run cut(Run run, boolean isFirst, boolean isLast) {
		String text = run.text();
		if (text.length() <= 3 * CONTEXT) {
			return run;
		}
		int head = text.lastIndexOf(' ', CONTEXT);
		int tail = text.indexOf(' ', text.length() - CONTEXT);
		if (head < 0 || tail < 0) {
			return run;
		}
		String start = isFirst ? "" : text.substring(0, head) + " ";
		String end = isLast ? "" : text.substring(tail);
		return new Run(Kind.SAME, start + "…" + end);
	}

	private List<Run> compare() {
		int start = 0;
		int shorter = Math.min(this.before.size(), this.after.size());
		while (start < shorter && this.before.get(start).equals(this.after.get(start))) {
			step(Kind.SAME, this.before.get(start++));
		}
		int end = 0;
		while (end < shorter - start && fromEnd(this.before, end).equals(fromEnd(this.after, end))) {
			end++;
		}
		middle(this.before.subList(start, this.before.size() - end),
				this.after.subList(start, this.after.size() - end));
		this.before.subList(this.before.size() - end, this.before.size()).forEach((token) -> step(Kind.SAME, token));
		return joined();
	}

	private static String fromEnd(List<String> tokens, int at) {
		return tokens.get(tokens.size() - 1 - at);
	}

	private void middle(List<String> old, List<String> now) {
		if ((long) (old.size() + 1) * (now.size() + 1) > MOST_FIELDS) {
			step(Kind.GONE, String.join("", old));
			step(Kind.NEW, String.join("", now));
			return;
		}
		int[][] common = lengths(old, now);
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
				step(Kind.SAME, old.get(i++));
				j++;
			}
			else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
				step(Kind.GONE, old.get(i++));
			}
			else {
				step(Kind.NEW, now.get(j++));
			}
		}
	}

	/// How many tokens the rests of both have in common, from each pair of places on.
	private static int[][] lengths(List<String> old, List<String> now) {
		int[][] common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void step(Kind kind, String token) {
		this.steps.add(new Run(kind, token));
	}

	/// The steps in runs: what is gone before what is new, and a space between two
	/// changed words changed with them.
	private List<Run> joined() {
		List<Run> runs = new ArrayList<>();
		int at = 0;
		while (at < this.steps.size()) {
			int start = at;
			boolean isSame = isKept(at);
			while (at < this.steps.size() && isKept(at) == isSame) {
				at++;
			}
			List<Run> group = this.steps.subList(start, at);
			String gone = text(group, Kind.NEW);
			String added = text(group, Kind.GONE);
			if (isSame) {
				add(runs, Kind.SAME, gone);
			}
			else if (gone.isBlank() || added.isBlank()) {
				group.forEach((step) -> add(runs, step.kind(), step.text()));
			}
			else {
				add(runs, Kind.GONE, gone);
				add(runs, Kind.NEW, added);
			}
		}
		return List.copyOf(runs);
	}

	private boolean isKept(int at) {
		Run step = this.steps.get(at);
		boolean isBridge = step.text().isBlank() && isChange(at - 1) && isChange(at + 1);
		return step.kind() == Kind.SAME && !isBridge;
	}

	private boolean isChange(int at) {
		return at >= 0 && at < this.steps.size() && this.steps.get(at).kind() != Kind.SAME;
	}

	private static String text(List<Run> steps, Kind without) {
		StringBuilder text = new StringBuilder();
		steps.stream().filter((step) -> step.kind() != without).map(Run::text).forEach(text::append);
		return text.toString();
	}

	private static void add(List<Run> runs, Kind kind, String text) {
		if (text.isEmpty()) {
			return;
		}
		if (!runs.isEmpty() && runs.getLast().kind() == kind) {
			runs.add(new Run(kind, runs.removeLast().text() + text));
		}
		else {
			runs.add(new Run(kind, text));
		}
	}

	/// A piece of both texts, or of one of them.
	public record Run(Kind kind, String text) {
	}

	/// Where a piece stands.
	public enum Kind {

		SAME, GONE, NEW

	}

}
