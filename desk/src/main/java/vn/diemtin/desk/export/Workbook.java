package vn.diemtin.desk.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.page.PlainText;

/// A table as a workbook of Office Open XML. No cell is ever a formula: text is written as text
/// whatever it begins with (ASVS 5.0, 1.2.10), numbers and days as such.
final class Workbook {

	/// The most characters that a cell holds.
	private static final int LONGEST = 32_767;

	private static final int ROWS_AT_ONCE = 500;

	private static final double WIDTH = 22;

	private Workbook() {
	}

	/// @param heads the names of the columns in the reader's language
	/// @param about lines for a sheet of their own: where the table is from and whether
	/// it is whole
	static byte[] of(Table table, List<String> heads, String sheet, String aboutSheet, List<List<String>> about) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(file, "Diem Tin", "1.0")) {
			rows(book.newWorksheet(sheet), table, heads);
			Worksheet notes = book.newWorksheet(aboutSheet);
			for (int row = 0; row < about.size(); row++) {
				for (int column = 0; column < about.get(row).size(); column++) {
					notes.inlineString(row, column, text(about.get(row).get(column)));
				}
			}
			notes.width(0, WIDTH);
			notes.width(1, 4 * WIDTH);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	private static void rows(Worksheet sheet, Table table, List<String> heads) throws IOException {
		sheet.freezePane(0, 1);
		for (int column = 0; column < heads.size(); column++) {
			sheet.width(column, WIDTH);
			sheet.inlineString(0, column, text(heads.get(column)));
			sheet.style(0, column).bold().set();
		}
		int at = 1;
		for (List<@Nullable Object> row : table.rows()) {
			for (int column = 0; column < row.size(); column++) {
				cell(sheet, at, column, row.get(column));
			}
			if (at++ % ROWS_AT_ONCE == 0) {
				sheet.flush();
			}
		}
	}

	private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case LocalDate day -> {
				sheet.value(row, column, day);
				sheet.style(row, column).format("yyyy-mm-dd").set();
			}
			case Number number -> sheet.value(row, column, number);
			case Object other -> {
				String text = text(other.toString());
				if (!text.isEmpty()) {
					sheet.inlineString(row, column, text);
				}
			}
		}
	}

	private static String text(String value) {
		String text = PlainText.xml(value);
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return text.substring(0, end) + "…";
	}

}
