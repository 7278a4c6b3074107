package vn.diemtin.desk.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Days;
import vn.diemtin.store.search.Slice;

/// Makes the files. Only a few are made at once, since each is held whole until it is sent: a file
/// that breaks off would look like one that is complete.
@Component
class Files {

	private static final int AT_ONCE = 4;

	private static final String SECONDS = "15";

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Semaphore places = new Semaphore(AT_ONCE);

	private final MessageSource messages;

	private final Addresses addresses;

	private final Clock clock;

	Files(MessageSource messages, Addresses addresses, Clock clock) {
		this.messages = messages;
		this.addresses = addresses;
		this.clock = clock;
	}

	/// Collects a table slice by slice.
	static <T> Table collect(Table.Builder table, Function<@Nullable String, Slice<T>> slices,
			Function<T, @Nullable Object[]> row) {
		@Nullable String next = null;
		do {
			Slice<T> slice = slices.apply(next);
			slice.rows().forEach((one) -> table.row(row.apply(one)));
			next = slice.next();
		}
		while (next != null && !table.isFull());
		return table.table(next != null);
	}

	/// As CSV.
	/// @param bom `no` leaves out the byte order mark
	ResponseEntity<byte[]> csv(Supplier<Table> made, String bom) {
		return within(made, (table) -> answer(table, "csv", CSV, CsvSheet.of(table, !"no".equals(bom))));
	}

	/// As a workbook.
	/// @param path where the same is shown as a page
	ResponseEntity<byte[]> xlsx(Supplier<Table> made, String path, Locale locale) {
		return within(made, (table) -> {
			List<String> heads = table.columns().stream().map((column) -> message("column." + column, locale)).toList();
			byte[] book = Workbook.of(table, heads, message("export." + table.name(), locale),
					message("export.about", locale), about(table, path, locale));
			return answer(table, "xlsx", XLSX, book);
		});
	}

	private List<List<String>> about(Table table, String path, Locale locale) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of(message("app.name", locale), message("export." + table.name(), locale)));
		lines.add(List.of(message("export.from", locale), this.addresses.of(path)));
		lines.add(List.of(message("export.at", locale), new Days().minute(this.clock.instant())));
		lines.add(List.of(message("export.rows", locale), String.valueOf(table.rows().size())));
		lines.add(List.of(message("export.whole", locale),
				message(table.isCut() ? "export.whole.no" : "export.whole.yes", locale)));
		return lines;
	}

	private String message(String key, Locale locale) {
		String text = this.messages.getMessage(key, null, key, locale);
		return (text != null) ? text : key;
	}

	private ResponseEntity<byte[]> within(Supplier<Table> made, Function<Table, ResponseEntity<byte[]>> answer) {
		if (!this.places.tryAcquire()) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, SECONDS)
				.build();
		}
		try {
			return answer.apply(made.get());
		}
		finally {
			this.places.release();
		}
	}

	private static ResponseEntity<byte[]> answer(Table table, String ending, MediaType type, byte[] file) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header("Diemtin-Rows", String.valueOf(table.rows().size()))
			.header("Diemtin-Complete", String.valueOf(!table.isCut()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(table.file(ending)).build().toString())
			.body(file);
	}

}
