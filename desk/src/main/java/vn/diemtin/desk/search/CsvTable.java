package vn.diemtin.desk.search;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import vn.diemtin.desk.page.PlainText;

/// A table as RFC 4180 has it.
final class CsvTable {

	/// Without a byte order mark, spreadsheets do not read UTF-8 as UTF-8.
	private final StringBuilder text = new StringBuilder("\uFEFF");

	CsvTable(Object... header) {
		row(header);
	}

	void row(@Nullable Object... cells) {
		this.text.append(Arrays.stream(cells).map(PlainText::cell).collect(Collectors.joining(","))).append("\r\n");
	}

	ResponseEntity<String> response(String file) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
			.body(this.text.toString());
	}

}
