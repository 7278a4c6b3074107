package vn.diemtin.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.store.query.Days;

/// Wants an audit each night, once however many instances want it, and after a night that no instance was up for.
final class AuditNights {

	private static final LocalTime AT = LocalTime.of(2, 0);

	private static final ZoneOffset VIETNAM = ZoneOffset.of(Days.ZONE);

	/// The ids of the last audits; more are not asked for.
	private static final int MOST_KNOWN = 1_000;

	private final Map<String, Boolean> done = new ConcurrentHashMap<>();

	private final Clock clock;

	private final Consumer<AuditWanted> wants;

	AuditNights(Clock clock, Consumer<AuditWanted> wants) {
		this.clock = clock;
		this.wants = wants;
	}

	/// Reads one record of the topic of audits.
	void on(String id, byte @Nullable [] json) {
		if (this.done.size() >= MOST_KNOWN) {
			this.done.clear();
		}
		this.done.put(id, true);
	}

	/// Whether an audit was made.
	boolean isDone(String id) {
		return this.done.containsKey(id);
	}

	/// Wants the audit of the last night unless it was made.
	void look() {
		due().ifPresent(this.wants);
	}

	Optional<AuditWanted> due() {
		Instant now = this.clock.instant();
		OffsetDateTime here = now.atOffset(VIETNAM);
		LocalDate night = here.toLocalTime().isBefore(AT) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
		String id = "night-" + night;
		return isDone(id) ? Optional.empty() : Optional.of(new AuditWanted(id, "night", now));
	}

}
