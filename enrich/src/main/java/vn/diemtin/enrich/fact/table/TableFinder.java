package vn.diemtin.enrich.fact.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.figure.CellUnit;
import vn.diemtin.enrich.fact.figure.Setting;
import vn.diemtin.enrich.fact.number.Amount;
import vn.diemtin.enrich.fact.table.Grid.Cell;
import vn.diemtin.enrich.fact.table.Located.Place;
import vn.diemtin.enrich.fact.text.FactOrder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.StatisticFact.Period;
import vn.diemtin.events.fact.StatisticFact.Quantity;
import vn.diemtin.events.fact.StatisticFact.Role;
import vn.diemtin.events.fact.StatisticFact.Scope;
import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.events.fact.StatisticFact.Trend;

/// Finds the figures in an article's tables. A number whose unit neither its cell nor the heads of its row and column tell is none.
public final class TableFinder {

	/// Its name and version.
	public static final String VERSION = "tables/1";

	private static final Set<String> ORDINALS = Set.of("stt", "tt", "số tt", "#", "no", "no.", "trang", "số trang",
			"mã", "mã số");

	private static final Set<String> GENERIC = Set.of("tổng", "tổng số", "tổng cộng", "cộng", "số lượng", "tỷ lệ",
			"giá trị", "kết quả", "thực hiện", "ghi chú", "kế hoạch", "chỉ tiêu", "mục tiêu", "toàn tỉnh", "cả nước",
			"toàn quốc", "nam", "nữ", "trong đó");

	private final Passage passage;

	private final Setting setting;

	private final List<StatisticFact> found = new ArrayList<>();

	private int id;

	private TableFinder(Passage passage, Setting setting, int firstId) {
		this.passage = passage;
		this.setting = setting;
		this.id = firstId;
	}

	/// The figures of the tables in an article's sanitised markup, each with its place in
	/// the text.
	public static List<StatisticFact> find(Passage passage, String html, Setting setting, int firstId) {
		TableFinder finder = new TableFinder(passage, setting, firstId);
		int from = 0;
		for (Grid grid : GridScanner.scan(html)) {
			Located table = new Located(passage, grid, from);
			finder.read(table);
			from = table.end();
		}
		return finder.found;
	}

	private void read(Located table) {
		int heads = heads(table);
		int label = label(table, heads);
		int units = unitColumn(table, heads);
		for (int row = heads; row < table.grid().rows().size(); row++) {
			Cell rowHead = table.cell(row, label);
			for (int column = label + 1; column < table.grid().rows().get(row).size(); column++) {
				Cell cell = table.cell(row, column);
				boolean own = cell != null && cell != table.cell(row, column - 1)
						&& cell != table.cell(row - 1, column);
				Cell head = heads == 0 ? null : table.cell(heads - 1, column);
				if (own && cell != null && table.isFigure(cell) && !isOrdinal(head)) {
					add(table, cell, rowHead, head, table.cell(row, units), heads > 1 ? table.cell(0, column) : null);
				}
			}
		}
	}

	private void add(Located table, Cell cell, @Nullable Cell rowHead, @Nullable Cell head, @Nullable Cell unitCell,
			@Nullable Cell above) {
		Place place = table.place(cell);
		Amount amount = table.amount(cell);
		if (place == null || amount == null) {
			return;
		}
		CellUnit unit = CellUnit.in(passage, amount.to(), place.to());
		for (Cell one : new Cell[] { head, unitCell, above, rowHead }) {
			unit = unit == null ? unit(table, one) : unit;
		}
		if (unit == null) {
			return;
		}
		boolean placed = isScope(table, rowHead);
		boolean column = head != null && (placed || isMeasure(table, head) && !isMeasure(table, rowHead));
		Phrase measure = phrase(table, column ? head : isMeasure(table, rowHead) ? rowHead : above);
		BigDecimal min = amount.min().multiply(unit.factor());
		BigDecimal max = amount.max().multiply(unit.factor());
		Role role = isPlan(head) || isPlan(above) ? Role.TARGET : Role.LEVEL;
		Sex sex = sex(head) == null ? sex(rowHead) == null ? sex(above) : sex(rowHead) : sex(head);
		found.add(new StatisticFact(passage.evidence(place.from(), place.to(), 0.85, VERSION), "s" + id++,
				new Quantity(min.doubleValue(), max.doubleValue(), amount.decimals()), Bound.EXACT, unit.unit(), role,
				Trend.NONE, measure, sex, scope(table, rowHead, head), period(table, head, rowHead, above), null));
	}

	private @Nullable CellUnit unit(Located table, @Nullable Cell cell) {
		Place place = table.place(cell);
		return place == null ? null : CellUnit.in(passage, place.from(), place.to());
	}

	/// How many rows at the top are heads: those before the first number.
	private static int heads(Located table) {
		int rows = table.grid().rows().size();
		for (int row = 0; row < rows; row++) {
			for (int column = 1; column < table.grid().rows().get(row).size(); column++) {
				if (table.isFigure(table.cell(row, column))) {
					return row;
				}
			}
		}
		return rows;
	}

	/// The column that names the rows: the first that is not of running numbers.
	private static int label(Located table, int heads) {
		Cell first = table.cell(Math.max(0, heads - 1), 0);
		return isOrdinal(first) || table.isFigure(table.cell(heads, 0)) ? 1 : 0;
	}

	private static int unitColumn(Located table, int heads) {
		for (int column = 0; heads > 0 && column < table.grid().rows().getFirst().size(); column++) {
			Cell cell = table.cell(heads - 1, column);
			String text = cell == null ? "" : key(cell);
			if (text.equals("đvt") || text.startsWith("đơn vị tính")) {
				return column;
			}
		}
		return -1;
	}

	private static boolean isOrdinal(@Nullable Cell cell) {
		return cell != null && ORDINALS.contains(key(cell));
	}

	private static boolean isPlan(@Nullable Cell cell) {
		String text = cell == null ? "" : key(cell);
		return (text.startsWith("kế hoạch") || text.startsWith("chỉ tiêu") || text.startsWith("mục tiêu"))
				&& !text.contains("so với") && !text.contains("thực hiện");
	}

	/// Whether a head says what is measured, and not only when, whose or how.
	private boolean isMeasure(Located table, @Nullable Cell cell) {
		if (cell == null || table.place(cell) == null || cell.text().isEmpty() || table.isYear(cell)) {
			return false;
		}
		int bracket = cell.text().indexOf('(');
		String name = key(cell);
		name = bracket > 0 ? name.substring(0, Math.min(name.length(), bracket)).strip() : name;
		return !GENERIC.contains(name) && name.length() > 1 && !Character.isDigit(name.charAt(0))
				&& !(name.startsWith("năm") && name.length() < 10);
	}

	private boolean isScope(Located table, @Nullable Cell cell) {
		return within(setting.places(), table.place(cell)) != null
				|| within(setting.agencies(), table.place(cell)) != null
				|| cell != null && (key(cell).startsWith("huyện") || key(cell).startsWith("xã")
						|| key(cell).startsWith("phường") || key(cell).startsWith("thành phố"));
	}

	private @Nullable Phrase phrase(Located table, @Nullable Cell cell) {
		Place place = table.place(cell);
		if (place == null) {
			return null;
		}
		int to = place.from();
		while (to < place.to() && !passage.is(to, "(")) {
			to++;
		}
		return to > place.from() ? passage.phrase(place.from(), to) : null;
	}

	private static @Nullable Sex sex(@Nullable Cell cell) {
		String text = cell == null ? "" : " " + key(cell).replace(',', ' ') + " ";
		boolean female = text.contains(" nữ ") || text.contains(" gái ");
		boolean male = text.contains(" nam ") && cell != null && !cell.text().contains("Việt Nam")
				|| text.contains(" trai ");
		return female == male ? null : female ? Sex.FEMALE : Sex.MALE;
	}

	private @Nullable Scope scope(Located table, @Nullable Cell rowHead, @Nullable Cell head) {
		for (Cell cell : new Cell[] { rowHead, head }) {
			String text = cell == null ? "" : key(cell);
			if (text.equals("cả nước") || text.equals("toàn quốc")) {
				return new Scope("VN", null, "toàn quốc");
			}
			PlaceFact place = within(setting.places(), table.place(cell));
			if (place != null && place.place() != null) {
				return new Scope(place.place(), null, null);
			}
		}
		return null;
	}

	private @Nullable Period period(Located table, @Nullable Cell head, @Nullable Cell rowHead, @Nullable Cell above) {
		for (Cell cell : new Cell[] { head, above, rowHead }) {
			Place place = table.place(cell);
			if (place != null && table.isYear(cell)) {
				return new Period(passage.key(place.to() - 1));
			}
			DateFact date = within(setting.times(), place);
			if (date != null && date.value() != null) {
				return new Period(date.value());
			}
		}
		return null;
	}

	private <F extends Fact> @Nullable F within(List<F> facts, @Nullable Place place) {
		int at = place == null ? facts.size() : FactOrder.firstFrom(facts, passage.start(place.from()));
		return place != null && at < facts.size() && facts.get(at).evidence().end() <= passage.end(place.to() - 1)
				? facts.get(at) : null;
	}

	private static String key(Cell cell) {
		return cell.text().toLowerCase(Locale.ROOT);
	}

}
