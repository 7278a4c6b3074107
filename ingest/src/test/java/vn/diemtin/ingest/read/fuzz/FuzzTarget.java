package vn.diemtin.ingest.read.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.OutcomeRules;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.text.ByteDecoder;
import vn.diemtin.ingest.read.text.Decoded;

/// The ways into the reader, each fed with any bytes; one fails by throwing.
enum FuzzTarget {

	/// A page in whatever role.
	PAGE,
	/// A document that a source declares to be a feed.
	FEED,
	/// A document that a source declares to be a sitemap.
	SITEMAP,
	/// A field with a date, and text that holds some.
	DATE,
	/// The choice of an encoding, with a label that comes from the bytes.
	CHARSET;

	private static final DateRules RULES = DateRules.of(DateRules.VIETNAM, OutcomeRules.NOW, null);

	void accept(byte[] bytes) {
		switch (this) {
			case PAGE -> read(bytes, "text/html", role(bytes));
			case FEED -> read(bytes, "application/rss+xml", Role.FEED);
			case SITEMAP -> read(bytes, "application/xml", Role.SITEMAP);
			case DATE -> dates(bytes);
			case CHARSET -> decode(bytes);
		}
	}

	/// The most bytes of an input that a fuzzer makes; shorter ones are read more often.
	int longest() {
		return this == DATE ? 256 : this == CHARSET ? 1_024 : 8_192;
	}

	/// The folder of its inputs.
	String folder() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static void read(byte[] bytes, String contentType, @Nullable Role role) {
		OutcomeRules.check(PageReader.read(new PageInput(bytes, "https://a.example.vn/tin/1.html", contentType,
				Hints.at(OutcomeRules.NOW).expecting(role))));
	}

	private static @Nullable Role role(byte[] bytes) {
		return switch (bytes.length % 3) {
			case 0 -> Role.ARTICLE;
			case 1 -> Role.LISTING;
			default -> null;
		};
	}

	private static void dates(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		for (Order order : Order.values()) {
			DateRules rules = new DateRules(RULES.zone(), RULES.now(), order);
			OutcomeRules.check(DateReader.read(text, rules), text.length());
			int end = 0;
			for (ReadDate date : DateReader.find(text, rules)) {
				OutcomeRules.check(date, text.length());
				if (date.start() < end) {
					throw new AssertionError("dates overlap at " + date.start());
				}
				end = date.end();
			}
		}
		OutcomeRules.check(AddressDate.read("https://a.example.vn/" + text, RULES), text.length() + 21);
		DateReader.proves(text, RULES);
	}

	private static void decode(byte[] bytes) {
		int cut = Math.min(bytes.length, 24);
		String label = new String(bytes, 0, cut, StandardCharsets.ISO_8859_1);
		Decoded decoded = ByteDecoder.decode(bytes, "text/html; charset=" + label);
		if (decoded.text().indexOf('\0') >= 0 || decoded.text().startsWith("\uFEFF")) {
			throw new AssertionError("NUL or byte order mark left");
		}
		if (decoded.text().length() > ByteDecoder.LIMIT || decoded.repairs().size() > 20) {
			throw new AssertionError("no cap");
		}
	}

}
