package vn.diemtin.desk.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import java.util.Set;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.events.Changed;
import vn.diemtin.events.Changed.Subject;
import vn.diemtin.store.ElasticsearchChanges.Filter;
import vn.diemtin.store.Store;

/// The changes that people made, the newest first; those of people and keys for administrators only. What cannot be understood of a filter filters nothing.
@Controller
class AuditPages {

	private static final int PAGE = 50;

	private static final int LONGEST = 500;

	private static final Set<Subject> OF_ADMINS = Set.of(Subject.PERSON, Subject.KEY);

	private final Store store;

	AuditPages(Store store) {
		this.store = store;
	}

	@GetMapping("/audit")
	String list(@RequestParam(defaultValue = "") String subject, @RequestParam(defaultValue = "") String id,
			@RequestParam(defaultValue = "") String by, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String until,
			HttpServletRequest request, Model model) {
		boolean isAdmin = request.isUserInRole("ADMIN");
		LocalDate first = day(from);
		LocalDate last = day(to);
		Instant end = instant(until);
		Filter filter = new Filter(subject(subject), text(id), text(by),
				(first != null) ? first.atStartOfDay(Days.ZONE).toInstant() : null,
				(end != null || last == null) ? end : last.plusDays(1).atStartOfDay(Days.ZONE).toInstant(),
				isAdmin ? Set.of() : OF_ADMINS);
		List<Changed> changes = this.store.changes().newest(filter, PAGE + 1);
		model.addAttribute("asked", new Asked(subject, id.strip(), by.strip(), first, last));
		model.addAttribute("subjects", subjects(isAdmin));
		model.addAttribute("rows", changes.stream().limit(PAGE).map(ChangeRow::new).toList());
		model.addAttribute("older", (changes.size() > PAGE) ? changes.get(PAGE - 1).at() : null);
		return "audit";
	}

	private static List<String> subjects(boolean isAdmin) {
		return Stream.of(Subject.values())
			.filter((subject) -> isAdmin || !OF_ADMINS.contains(subject))
			.map((subject) -> subject.name().toLowerCase(Locale.ROOT))
			.toList();
	}

	private static @Nullable Subject subject(String text) {
		for (Subject subject : Subject.values()) {
			if (subject.name().toLowerCase(Locale.ROOT).equals(text)) {
				return subject;
			}
		}
		return null;
	}

	private static @Nullable String text(String text) {
		String stripped = text.strip();
		return (stripped.isEmpty() || stripped.length() > LONGEST) ? null : stripped;
	}

	/// Four digits a year: Elasticsearch knows no days far away.
	private static @Nullable LocalDate day(String text) {
		try {
			return (text.length() == 10) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable Instant instant(String text) {
		try {
			return (text.length() <= 30 && text.startsWith("2")) ? Instant.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/// What is filtered by, for the form.
	record Asked(String subject, String id, String by, @Nullable LocalDate from, @Nullable LocalDate to) {

		/// Whether anything is filtered by.
		public boolean isNarrowed() {
			return !this.subject.isEmpty() || !this.id.isEmpty() || !this.by.isEmpty() || this.from != null
					|| this.to != null;
		}

	}

}
