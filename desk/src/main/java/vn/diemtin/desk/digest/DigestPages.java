package vn.diemtin.desk.digest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.search.SearchAddress;

/// The news of a day: yesterday's unless another is asked for, since today is not over.
@Controller
class DigestPages {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 9000;

	private final DigestReader reader;

	private final DigestText text;

	private final Clock clock;

	DigestPages(DigestReader reader, DigestText text, Clock clock) {
		this.reader = reader;
		this.text = text;
		this.clock = clock;
	}

	@GetMapping("/digest")
	String page(@RequestParam(required = false) @Nullable String day, Model model) {
		Digest digest = this.reader.read(day(day));
		model.addAttribute("digest", digest);
		model.addAttribute("dayName", new Days().day(digest.day()));
		model.addAttribute("most", DigestReader.MOST);
		model.addAttribute("before", digest.day().minusDays(1));
		model.addAttribute("next", digest.day().plusDays(1));
		return "digest";
	}

	@GetMapping("/digest.txt")
	ResponseEntity<byte[]> text(@RequestParam(required = false) @Nullable String day, Locale locale) {
		List<String> lines = this.text.of(this.reader.read(day(day)), locale);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
			.body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	private LocalDate day(@Nullable String asked) {
		LocalDate day = SearchAddress.day((asked != null) ? asked.strip() : null);
		return (day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) ? day
				: LocalDate.ofInstant(this.clock.instant(), Days.ZONE).minusDays(1);
	}

}
