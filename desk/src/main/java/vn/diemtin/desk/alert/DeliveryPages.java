package vn.diemtin.desk.alert;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.training.Calendar;
import vn.diemtin.desk.training.EventTime;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertsRead;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.wire.EventPublisher;

/// A rule with where its alerts go and what became of them.
@Controller
class DeliveryPages {

	private static final int NEWEST = 50;

	private static final int MOST_DELIVERIES = 200;

	private final Store store;

	private final RuleDesk rules;

	private final KnownRules known;

	private final Addresses addresses;

	private final EventPublisher publisher;

	private final SilentRules silent;

	private final Clock clock;

	DeliveryPages(Store store, RuleDesk rules, KnownRules known, Addresses addresses, EventPublisher publisher,
			SilentRules silent, Clock clock) {
		this.store = store;
		this.rules = rules;
		this.known = known;
		this.addresses = addresses;
		this.publisher = publisher;
		this.silent = silent;
		this.clock = clock;
	}

	@GetMapping("/alerts/{id}")
	String rule(@PathVariable String id, @Nullable Principal editor, Model model) {
		AlertRule rule = this.known.find(id);
		List<AlertRaised> raised = this.store.alerts().byRule(rule.id(), NEWEST);
		model.addAttribute("rule", rule);
		model.addAttribute("broken", Stream.ofNullable(this.known.broken(rule)).toList());
		model.addAttribute("silences", this.silent.among(List.of(rule)));
		model.addAttribute("raised", raised);
		model.addAttribute("told", this.store.deliveries()
			.told(raised.stream().map((alert) -> AlertRaised.key(rule.id(), alert.story())).distinct().toList()));
		// Mailboxes are nobody's business but the editors'.
		if (editor != null) {
			model.addAttribute("channels", ChannelLines.write(rule.channels()));
			model.addAttribute("deliveries",
					this.store.deliveries().byRule(rule.id(), MOST_DELIVERIES).stream().map(DeliveryRow::of).toList());
		}
		return "alert";
	}

	@PostMapping("/alerts/{id}/channels")
	String save(@PathVariable String id, @RequestParam String channels, Principal editor, RedirectAttributes told) {
		AlertRule rule = this.known.find(id);
		ChannelLines read = ChannelLines.of(channels);
		if (!read.wrong().isEmpty()) {
			told.addFlashAttribute("wrong", read.wrong());
			told.addFlashAttribute("typed", channels);
		}
		else {
			this.rules.send(rule, read.channels(), editor.getName());
			told.addFlashAttribute("sent", true);
		}
		return "redirect:/alerts/" + rule.id();
	}

	/// Everything that was raised until now is read.
	@PostMapping("/alerts/read")
	String read(Principal reader) {
		String owner = reader.getName();
		this.publisher.publishAndAwait(Topics.ALERTS_READ, owner, new AlertsRead(owner, this.clock.instant()));
		return "redirect:/alerts";
	}

	/// The training events that a rule told of.
	@GetMapping("/alerts/{id}.ics")
	ResponseEntity<byte[]> calendar(@PathVariable String id) {
		AlertRule rule = this.known.find(id);
		Calendar calendar = new Calendar("Điểm Tin · " + rule.name(), this.clock.instant());
		for (AlertRaised alert : this.store.alerts().byRule(rule.id(), 4 * NEWEST)) {
			events(alert).forEach(calendar::add);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
			.body(calendar.text().getBytes(StandardCharsets.UTF_8));
	}

	private List<Calendar.Event> events(AlertRaised alert) {
		var collected = alert.article().collected();
		List<Calendar.Event> events = new ArrayList<>();
		alert.article().facts().forEach((fact) -> {
			if (fact instanceof TrainingFact training) {
				TrainingFact.Dates dates = training.dates();
				DayRange days = (dates != null) ? DayRange.of(dates.value()) : null;
				TrainingFact.Venue place = training.place();
				EventTime time = (days != null) ? new EventTime.WholeDays(days.from(), days.to()) : null;
				events.add(new Calendar.Event(collected.id() + "-" + training.evidence().start() + "@diemtin",
						collected.article().title(), time, (place != null) ? place.name() : "", collected.url(),
						this.addresses.of(collected.id()), TrainingEvent.Status.valueOf(training.status().name()), "",
						0, alert.raisedAt()));
			}
		});
		return events;
	}

	/// A line of the log.
	///
	/// @param to where, without what may be a secret
	/// @param delivery how far it is
	record DeliveryRow(String to, Delivery delivery) {

		static DeliveryRow of(Delivery delivery) {
			return new DeliveryRow(ChannelLines.shown(delivery.channel()), delivery);
		}

	}

}
