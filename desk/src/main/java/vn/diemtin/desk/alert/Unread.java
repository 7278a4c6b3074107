package vn.diemtin.desk.alert;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.store.Store;

/// What waits for a person who is signed in: alerts that were not read, and rules of which a receiver is left alone.
@ControllerAdvice(assignableTypes = { AlertPages.class, DeliveryPages.class })
class Unread {

	private static final int MOST = 200;

	private final Store store;

	private final KnownRules known;

	Unread(Store store, KnownRules known) {
		this.store = store;
		this.known = known;
	}

	@ModelAttribute("unread")
	long unread(@Nullable Principal reader) {
		if (reader == null) {
			return 0;
		}
		String owner = reader.getName();
		return this.store.alerts()
			.countAfter(mine(owner).map(AlertRule::id).toList(), this.store.deliveries().readUntil(owner));
	}

	@ModelAttribute("leftAlone")
	List<Delivery> leftAlone(@Nullable Principal reader) {
		if (reader == null) {
			return List.of();
		}
		List<AlertRule> mine = mine(reader.getName()).toList();
		return this.store.deliveries()
			.leftAlone(MOST)
			.stream()
			.filter((one) -> mine.stream()
				.anyMatch((rule) -> rule.id().equals(one.rule()) && rule.changedAt().isBefore(one.at())))
			.collect(Collectors.toMap((one) -> one.rule() + one.channel().receiver(), (one) -> one, (one, other) -> one,
					LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private Stream<AlertRule> mine(String owner) {
		return this.known.all().stream().filter((rule) -> rule.owner().equals(owner));
	}

}
