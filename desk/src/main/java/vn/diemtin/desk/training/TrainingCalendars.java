package vn.diemtin.desk.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.training.TrainingView.Slot;
import vn.diemtin.desk.training.TrainingView.Told;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.TrainingHit;
import vn.diemtin.store.search.TrainingRequest;

/// Training events for people's own calendars.
@Controller
class TrainingCalendars {

	private final Store store;

	private final TrainingReader reader;

	private final Addresses addresses;

	private final MessageSource messages;

	private final Clock clock;

	TrainingCalendars(Store store, TrainingReader reader, Addresses addresses, MessageSource messages, Clock clock) {
		this.store = store;
		this.reader = reader;
		this.addresses = addresses;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/trainings.ics")
	ResponseEntity<byte[]> all(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		TrainingRequest request = TrainingAddress.of(parameters).request(TrainingRequest.MOST);
		return calendar(this.store.trainings().search(request).events(), "tap-huan.ics", locale);
	}

	@GetMapping("/trainings/{id}.ics")
	ResponseEntity<byte[]> one(@PathVariable String id, Locale locale) {
		TrainingHit hit = TrainingPages.find(this.store, id);
		if (EventTime.of(hit) == null) {
			throw new NotFound("No day is known of training " + id);
		}
		return calendar(List.of(hit), "tap-huan-" + id + ".ics", locale);
	}

	private ResponseEntity<byte[]> calendar(List<TrainingHit> hits, String file, Locale locale) {
		Calendar calendar = new Calendar(this.messages.getMessage("trainings.calendar", null, locale),
				this.clock.instant());
		hits.forEach((hit) -> calendar.add(event(hit, locale)));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(file).build().toString())
			.body(calendar.text().getBytes(StandardCharsets.UTF_8));
	}

	private Calendar.Event event(TrainingHit hit, Locale locale) {
		TrainingEvent event = hit.event();
		TrainingView view = this.reader.view(hit, locale);
		String slots = view.slots().stream().map((slot) -> line(slot, locale)).collect(Collectors.joining("\n"));
		String reports = event.reports()
			.stream()
			.limit(10)
			.map((report) -> report.source().name() + ": " + report.url())
			.collect(Collectors.joining("\n"));
		return new Calendar.Event(event.id() + "@diemtin", view.title(), EventTime.of(hit), place(view, hit),
				slots + "\n\n" + reports, this.addresses.of("/trainings/" + event.id()), event.status(),
				(event.topic() != null) ? this.reader.topic(event.topic(), locale) : "", event.version(),
				event.changedAt());
	}

	private String line(Slot slot, Locale locale) {
		return this.messages.getMessage("slot." + slot.name(), null, locale) + ": "
				+ slot.values().stream().map((told) -> text(told, locale)).collect(Collectors.joining("; "));
	}

	private String text(Told told, Locale locale) {
		return told.isByHand() ? told.text() + " (" + this.messages.getMessage("corrections.byhand", null, locale) + ")"
				: told.text();
	}

	/// Where it is held; the province of a source is no place.
	private static String place(TrainingView view, TrainingHit hit) {
		String place = view.best("place");
		return place.isEmpty() ? ""
				: Stream.concat(Stream.of(place), hit.provinces().stream().limit(1))
					.distinct()
					.collect(Collectors.joining(", "));
	}

}
