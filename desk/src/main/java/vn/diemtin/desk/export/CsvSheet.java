package vn.diemtin.desk.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.page.PlainText;

/// A table as RFC 4180 has it.
final class CsvSheet {

	private CsvSheet() {
	}

	/// The file.
	/// @param isMarked whether a byte order mark stands in front, without which Excel
	/// does not
	/// read UTF-8 as UTF-8
	static byte[] of(Table table, boolean isMarked) {
		StringBuilder text = new StringBuilder(isMarked ? "\uFEFF" : "");
		row(text, table.columns());
		table.rows().forEach((row) -> row(text, row));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void row(StringBuilder text, List<? extends @Nullable Object> cells) {
		String between = "";
		for (Object cell : cells) {
			text.append(between).append(PlainText.cell(cell));
			between = ",";
		}
		text.append("\r\n");
	}

}
