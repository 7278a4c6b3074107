package vn.diemtin.desk.alert;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.store.Store;
import vn.diemtin.wire.EventPublisher;

/// Audits of the alerts: what the last ones gave, and a new one on demand.
@Controller
class AlertAuditPages {

	private final EventPublisher publisher;

	private final Clock clock;

	AlertAuditPages(EventPublisher publisher, Clock clock) {
		this.publisher = publisher;
		this.clock = clock;
	}

	@PostMapping("/alerts/audit")
	String want(Principal editor, RedirectAttributes told) {
		String id = "desk-" + UUID.randomUUID();
		this.publisher.publishAndAwait(Topics.AUDITS_WANTED, id,
				new AuditWanted(id, editor.getName(), this.clock.instant()));
		told.addFlashAttribute("auditWanted", true);
		return "redirect:/alerts";
	}

	/// The last audits, on the page of alerts.
	@ControllerAdvice(assignableTypes = AlertPages.class)
	static class Last {

		private static final int SHOWN = 7;

		private final Store store;

		Last(Store store) {
			this.store = store;
		}

		@ModelAttribute("audits")
		List<AuditDone> audits() {
			return this.store.audits().newest(SHOWN);
		}

	}

}
