package vn.diemtin.desk.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.TrainingRow;

@Controller
class TrainingPages {

	private final Store store;

	private final Addresses addresses;

	private final MessageSource messages;

	private final Clock clock;

	TrainingPages(Store store, Addresses addresses, MessageSource messages, Clock clock) {
		this.store = store;
		this.addresses = addresses;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/trainings")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		TrainingAddress asked = TrainingAddress.of(parameters);
		model.addAttribute("asked", asked);
		model.addAttribute("rows", this.store.articles().trainings(asked.request()));
		SearchPage all = this.store.articles().search(SearchRequest.of(""));
		model.addAttribute("topics", all.facets().getOrDefault("topic", List.of()));
		model.addAttribute("provinces", all.facets().getOrDefault("province", List.of()));
		model.addAttribute("statuses", TrainingAddress.statuses());
		model.addAttribute("calendar", asked.at("/trainings.ics"));
		return "trainings";
	}

	@GetMapping("/trainings.ics")
	ResponseEntity<byte[]> calendar(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		Calendar calendar = new Calendar(this.messages.getMessage("trainings.calendar", null, locale),
				this.clock.instant());
		for (TrainingRow row : this.store.articles().trainings(TrainingAddress.of(parameters).request())) {
			calendar.add(event(row));
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("tap-huan.ics").build().toString())
			.body(calendar.text().getBytes(StandardCharsets.UTF_8));
	}

	private Calendar.Event event(TrainingRow row) {
		TrainingFact training = row.training();
		String uid = row.article().id() + "-" + training.evidence().field().name().charAt(0)
				+ training.evidence().start() + "@diemtin";
		TrainingFact.Venue venue = training.place();
		String organisers = String.join(", ",
				training.organisers().stream().map(TrainingFact.Organiser::name).toList());
		return new Calendar.Event(uid, row.article().title(), row.from(), row.to(), (venue != null) ? venue.name() : "",
				organisers + "\n" + row.article().url(), this.addresses.of(row.article().id()), training.status());
	}

}
