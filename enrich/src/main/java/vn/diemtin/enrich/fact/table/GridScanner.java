package vn.diemtin.enrich.fact.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.table.Grid.Cell;

/// Reads the tables out of sanitised markup in one pass. It is no HTML reader: it knows the few elements that a cleaned article
/// has, and takes what is not well formed as it comes.
final class GridScanner {

	private static final int MOST_CELLS = 20_000;

	private static final int MOST_SPAN = 50;

	private static final int MOST_COLUMNS = 100;

	private static final int LONGEST_TAG = 400;

	private final String html;

	private final List<Grid> grids = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable Rows rows;

	private int cells;

	private GridScanner(String html) {
		this.html = html;
	}

	static List<Grid> scan(String html) {
		GridScanner scanner = new GridScanner(html);
		scanner.scan();
		return scanner.grids;
	}

	private void scan() {
		int at = html.indexOf("<table");
		while (at >= 0 && at < html.length() && cells < MOST_CELLS) {
			char next = html.charAt(at);
			int close = next == '<' ? html.indexOf('>', at) : -1;
			if (close > at && close - at < LONGEST_TAG) {
				tag(html.substring(at + 1, close).toLowerCase(Locale.ROOT));
				at = close + 1;
				if (rows == null) {
					at = html.indexOf("<table", at);
				}
			}
			else {
				text.append(next);
				at++;
			}
		}
		end();
	}

	private void tag(String tag) {
		int space = tag.indexOf(' ');
		switch (space < 0 ? tag : tag.substring(0, space)) {
			case "table" -> {
				end();
				rows = new Rows();
			}
			case "/table" -> end();
			case "tr" -> row();
			case "td", "th" -> cell(tag);
			case "/td", "/th", "/tr" -> endCell();
			default -> text.append(' ');
		}
	}

	private void row() {
		endCell();
		if (rows != null) {
			rows.next();
		}
	}

	private void cell(String tag) {
		endCell();
		text.setLength(0);
		if (rows != null) {
			rows.open(tag.startsWith("th"), span(tag, "colspan"), span(tag, "rowspan"));
		}
	}

	private void endCell() {
		if (rows != null && rows.isOpen()) {
			rows.close(cells++, plain(text));
		}
		text.setLength(0);
	}

	private void end() {
		endCell();
		if (rows != null && rows.size() > 1) {
			grids.add(new Grid(rows.grid()));
		}
		rows = null;
	}

	private static int span(String tag, String name) {
		int at = tag.indexOf(name);
		int digits = at < 0 ? 0 : at + name.length();
		while (at >= 0 && digits < tag.length() && !Character.isDigit(tag.charAt(digits))) {
			digits++;
		}
		int value = 0;
		while (at >= 0 && digits < tag.length() && value < MOST_SPAN && Character.isDigit(tag.charAt(digits))) {
			value = value * 10 + Character.digit(tag.charAt(digits), 10);
			digits++;
		}
		return Math.clamp(value, 1, MOST_SPAN);
	}

	private static String plain(CharSequence markup) {
		String decoded = markup.toString()
			.replace("&nbsp;", " ")
			.replace("&#160;", " ")
			.replace("&#xa0;", " ")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&amp;", "&");
		StringBuilder line = new StringBuilder(decoded.length());
		decoded.codePoints().forEach((one) -> {
			boolean blank = Character.isWhitespace(one) || Character.isSpaceChar(one);
			if (!blank) {
				line.appendCodePoint(one);
			}
			else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
				line.append(' ');
			}
		});
		return line.toString().strip();
	}

	/// The rows of the table that is being read.
	private static final class Rows {

		private final List<List<@Nullable Cell>> rows = new ArrayList<>();

		private int row = -1;

		private int colspan;

		private int rowspan;

		private boolean head;

		private boolean open;

		private int placed;

		private void next() {
			row++;
			ensure(row);
		}

		private void open(boolean isHead, int columns, int down) {
			if (row < 0) {
				next();
			}
			head = isHead;
			colspan = columns;
			rowspan = down;
			open = true;
		}

		private boolean isOpen() {
			return open;
		}

		private void close(int number, String text) {
			open = false;
			Cell cell = new Cell(number, text, head);
			int column = 0;
			List<@Nullable Cell> here = rows.get(row);
			while (column < here.size() && here.get(column) != null) {
				column++;
			}
			for (int down = 0; down < rowspan && placed < MOST_CELLS; down++) {
				ensure(row + down);
				for (int across = 0; across < colspan && column + across < MOST_COLUMNS; across++) {
					put(rows.get(row + down), column + across, cell);
					placed++;
				}
			}
		}

		private static void put(List<@Nullable Cell> cells, int column, Cell cell) {
			while (cells.size() <= column) {
				cells.add(null);
			}
			cells.set(column, cell);
		}

		private void ensure(int index) {
			while (rows.size() <= index) {
				rows.add(new ArrayList<>());
			}
		}

		private int size() {
			return rows.size();
		}

		private List<List<Cell>> grid() {
			List<List<Cell>> grid = new ArrayList<>();
			for (List<@Nullable Cell> cells : rows) {
				List<Cell> whole = new ArrayList<>();
				for (Cell cell : cells) {
					whole.add(cell == null ? new Cell(-1, "", false) : cell);
				}
				grid.add(whole);
			}
			return grid;
		}

	}

}
