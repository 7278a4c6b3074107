import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the place tables of this module from published data sets:
/// `java WriteTables.java DATA-FOLDER TABLE-FOLDER`.
///
/// Read are the units before 1 July 2025, the units in force now, and which old commune went into which new one. Written are
/// facts only: codes, names, kinds, dates, points and successions. Rows are sorted, so a rerun changes nothing.
class WriteTables {

	static final String REFORM = "2025-07-01";

	/// Đồng Nai became a city and ten of its communes wards.
	static final String DONG_NAI = "2026-04-30";

	/// Resolution 175/2024/QH15: the province of Thừa Thiên Huế became the city of Huế, and its city of Huế two urban
	/// districts.
	static final String HUE = "2025-01-01";

	record Point(double latitude, double longitude) {
	}

	record Row(String id, String kind, String name, String from, String to, String parent, Point point) {

		String line() {
			return String.join("\t", id, kind, name, from, to, parent, point == null ? "" : degrees(point.latitude()),
					point == null ? "" : degrees(point.longitude()));
		}

		static String degrees(double value) {
			return String.format(Locale.ROOT, "%.4f", value);
		}

	}

	final Map<String, Row> before = new TreeMap<>();

	final Map<String, Row> after = new TreeMap<>();

	final List<Row> versions = new ArrayList<>();

	/// From an old id to its new ids, in the order of the data.
	final Map<String, Set<String>> successors = new TreeMap<>();

	final Map<String, String> provinceSuccessor = new TreeMap<>();

	final Map<String, String> provinceKindAtReform = new HashMap<>();

	final Map<String, String> communeKindAtReform = new HashMap<>();

	final Map<String, Point> points = new HashMap<>();

	void main(String[] arguments) throws IOException {
		Path data = Path.of(arguments[0]);
		Path tables = Path.of(arguments[1]);
		readBefore(Files.readString(data.resolve("units_v2.4.1.json")));
		readAfter(Files.readString(data.resolve("units_v4.2.0.json")));
		readSuccessions(Files.readAllLines(data.resolve("communes_legacy_to_2025.csv")));
		writePlaces(tables.resolve("places.tsv"));
		writeSuccessions(tables.resolve("place-successions.tsv"));
	}

	// The data sets are written one way only: Code, Name, …, FullName, …, and the parent's code last.
	static final Pattern UNIT = Pattern.compile(
			"\"Code\":\\s*\"(\\d+)\",\\s*\"Name\":\\s*\"([^\"]+)\",\\s*\"NameEn\":\\s*\"[^\"]*\",\\s*\"FullName\":\\s*\"([^\"]+)\","
					+ "\\s*\"FullNameEn\":\\s*\"[^\"]*\",\\s*\"CodeName\":\\s*\"[^\"]*\"(?:,\\s*\"(ProvinceCode|DistrictCode)\":\\s*\"(\\d+)\")?");

	void readBefore(String json) {
		Matcher unit = UNIT.matcher(json);
		while (unit.find()) {
			String level = unit.group(4) == null ? "province"
					: unit.group(4).equals("ProvinceCode") ? "district" : "commune";
			String parent = switch (level) {
				case "district" -> "province/" + unit.group(5);
				case "commune" -> "district/" + unit.group(5);
				default -> "";
			};
			add(before, level + "/" + unit.group(1), unit, "", REFORM, parent);
		}
	}

	void readAfter(String json) {
		Matcher unit = UNIT.matcher(json);
		while (unit.find()) {
			boolean commune = unit.group(4) != null;
			add(after, (commune ? "commune/" : "province/") + unit.group(1), unit, REFORM, "",
					commune ? "province/" + unit.group(5) : "");
		}
	}

	void add(Map<String, Row> rows, String id, Matcher unit, String from, String to, String parent) {
		String name = nfc(unit.group(2));
		String full = nfc(unit.group(3));
		String kind = full.substring(0, full.length() - name.length()).strip().toLowerCase(Locale.ROOT);
		rows.put(id, new Row(id, kind, oldStyle(name), from, to, parent, null));
	}

	void readSuccessions(List<String> lines) {
		Map<String, Integer> columns = new HashMap<>();
		String[] header = lines.getFirst().split(",");
		for (int i = 0; i < header.length; i++) {
			columns.put(header[i], i);
		}
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",", -1);
			String ward = cells[columns.get("wardCode")];
			String old = ward.isEmpty() ? "district/" + padded(cells[columns.get("districtCode")], 3)
					: "commune/" + padded(ward, 5);
			String to = "commune/" + cells[columns.get("newWardCode")];
			if (!after.containsKey(to)) {
				to = sameName(nfc(cells[columns.get("newWard")]), cells[columns.get("newProvinceCode")]);
			}
			successors.computeIfAbsent(old, x -> new LinkedHashSet<>()).add(to);
			String newProvince = "province/" + cells[columns.get("newProvinceCode")];
			provinceSuccessor.put("province/" + padded(cells[columns.get("provinceCode")], 2), newProvince);
			String full = nfc(cells[columns.get("newWard")]);
			String name = nfc(cells[columns.get("newWardShort")]);
			communeKindAtReform.put(to,
					full.substring(0, full.length() - name.length()).strip().toLowerCase(Locale.ROOT));
			String province = nfc(cells[columns.get("newProvince")]).toLowerCase(Locale.ROOT);
			provinceKindAtReform.put(newProvince, province.startsWith("tỉnh") ? "tỉnh" : "thành phố");
			points.put(to, point(cells, columns, "newWard"));
			points.put(newProvince, point(cells, columns, "newProvince"));
		}
	}

	static Point point(String[] cells, Map<String, Integer> columns, String unit) {
		return new Point(Double.parseDouble(cells[columns.get(unit + "Lat")]),
				Double.parseDouble(cells[columns.get(unit + "Lon")]));
	}

	/// One commune has another code in the two data sets.
	String sameName(String full, String province) {
		return after.values()
			.stream()
			.filter(row -> row.parent().equals("province/" + province))
			.filter(row -> full.equalsIgnoreCase(row.kind() + " " + row.name()))
			.map(Row::id)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no unit " + full));
	}

	void writePlaces(Path file) throws IOException {
		gatherHeirs();
		before.values().forEach(this::addOld);
		after.values().forEach(this::addNew);
		versions.sort((a, b) -> a.id().equals(b.id()) ? a.from().compareTo(b.from()) : a.id().compareTo(b.id()));
		List<String> lines = new ArrayList<>();
		lines.add("# Administrative units of Vietnam, one line a unit and period of validity (from inclusive, to exclusive).");
		lines.add("# Codes are those of the General Statistics Office. Names have the tone mark on the first vowel of oa, oe, uy.");
		lines.add("# Points of units before " + REFORM + " are the mean of the points of the units that followed them.");
		lines.add("# Sources: vietnamese-provinces-database 2.4.1 and 4.2.0 (MIT), vietnamadminunits (MIT): facts only;");
		lines.add("# Resolution 175/2024/QH15 for Huế. Written by tables/WriteTables.java; do not edit.");
		lines.add("# id\tkind\tname\tfrom\tto\tparent\tlatitude\tlongitude");
		versions.forEach(row -> lines.add(row.line()));
		Files.write(file, lines);
	}

	void addOld(Row row) {
		Row placed = at(row, row.kind(), row.name(), row.from(), row.to(), meanPoint(row.id()));
		if (row.id().equals("province/46")) {
			versions.add(at(placed, "tỉnh", "Thừa Thiên Huế", "", HUE, placed.point()));
			versions.add(at(placed, row.kind(), row.name(), HUE, REFORM, placed.point()));
			return;
		}
		if (row.id().equals("district/474")) {
			versions.add(at(placed, "thành phố", "Huế", "", HUE, placed.point()));
		}
		boolean urban = row.id().equals("district/474") || row.id().equals("district/475");
		versions.add(urban ? at(placed, row.kind(), row.name(), HUE, REFORM, placed.point()) : placed);
	}

	void addNew(Row row) {
		Point point = points.get(row.id());
		String first = row.id().startsWith("province/") ? provinceKindAtReform.get(row.id())
				: communeKindAtReform.get(row.id());
		if (!first.equals(row.kind())) {
			if (!row.id().equals("province/75") && !row.parent().equals("province/75")) {
				throw new IllegalStateException("kind changed elsewhere than in Đồng Nai: " + row);
			}
			versions.add(at(row, first, row.name(), REFORM, DONG_NAI, point));
			versions.add(at(row, row.kind(), row.name(), DONG_NAI, "", point));
			return;
		}
		versions.add(at(row, row.kind(), row.name(), REFORM, "", point));
	}

	static Row at(Row row, String kind, String name, String from, String to, Point point) {
		return new Row(row.id(), kind, name, from, to, row.parent(), point);
	}

	/// The units that the parts of an old unit went to, the unit itself included.
	final Map<String, Set<String>> heirs = new HashMap<>();

	void gatherHeirs() {
		successors.forEach((old, all) -> {
			for (String id = old; !id.isEmpty(); id = before.get(id).parent()) {
				heirs.computeIfAbsent(id, x -> new LinkedHashSet<>()).addAll(all);
			}
		});
	}

	Point meanPoint(String id) {
		Set<String> next = heirs.get(id);
		double latitude = next.stream().mapToDouble(to -> points.get(to).latitude()).average().orElseThrow();
		double longitude = next.stream().mapToDouble(to -> points.get(to).longitude()).average().orElseThrow();
		return new Point(latitude, longitude);
	}

	void writeSuccessions(Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("# What became of each unit on " + REFORM + ": an old unit, a new one, and whether all of the old one went there.");
		lines.add("# What became of a district follows from its communes. The nearest heir (same name or code) comes first.");
		lines.add("# Source: vietnamadminunits (MIT): facts only. Written by tables/WriteTables.java; do not edit.");
		lines.add("# from\tto\twhole|part");
		provinceSuccessor.forEach((from, to) -> lines.add(from + "\t" + to + "\twhole"));
		successors.forEach((from, all) -> {
			List<String> ordered = new ArrayList<>(all);
			ordered.sort((a, b) -> Integer.compare(distance(from, a), distance(from, b)));
			ordered.forEach(to -> lines.add(from + "\t" + to + "\t" + (all.size() == 1 ? "whole" : "part")));
		});
		Files.write(file, lines);
	}

	int distance(String from, String to) {
		if (before.get(from).name().equals(after.get(to).name())) {
			return 0;
		}
		return from.equals(to) ? 1 : 2;
	}

	static String padded(String number, int width) {
		return String.format(Locale.ROOT, "%0" + width + "d", (int) Double.parseDouble(number));
	}

	static String nfc(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
	}

	static final String NEW_STYLE = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";

	static final String OLD_STYLE = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";

	static String oldStyle(String name) {
		Map<String, String> pairs = new LinkedHashMap<>();
		String[] from = NEW_STYLE.split(" ");
		String[] to = OLD_STYLE.split(" ");
		for (int i = 0; i < from.length; i++) {
			pairs.put(from[i], to[i]);
		}
		String[] syllables = name.split(" ");
		for (int i = 0; i < syllables.length; i++) {
			String syllable = syllables[i];
			if (syllable.length() < 2 || syllable.toLowerCase(Locale.ROOT).startsWith("qu")) {
				continue;
			}
			String rhyme = pairs.get(syllable.substring(syllable.length() - 2));
			if (rhyme != null) {
				syllables[i] = syllable.substring(0, syllable.length() - 2) + rhyme;
			}
		}
		return String.join(" ", syllables);
	}

}
