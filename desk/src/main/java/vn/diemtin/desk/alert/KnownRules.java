package vn.diemtin.desk.alert;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.store.Store;

/// The rules that have pages: those that are stored, and those whose records could not be read, so that their owners can mend
/// them.
@Component
class KnownRules {

	private static final int LONGEST_ID = 100;

	private final Store store;

	private final SavedRules saved;

	private final BrokenRules broken;

	KnownRules(Store store, SavedRules saved, BrokenRules broken) {
		this.store = store;
		this.saved = saved;
		this.broken = broken;
	}

	/// All of them that can be read, in the order of their names.
	List<AlertRule> all() {
		return this.saved.all(this.store.rules().all());
	}

	/// A rule in its newest version. Of one whose record cannot be read, what is left of
	/// it.
	AlertRule find(String id) {
		if (id.isBlank() || id.length() > LONGEST_ID) {
			throw new NotFound("rule");
		}
		RuleId rule = new RuleId(id);
		RuleChecked checked = this.broken.of(rule);
		return Optional.ofNullable(this.saved.newest(rule, this.store.rules().rule(rule).orElse(null)))
			.map((stored) -> (checked != null && checked.version() > stored.version()) ? left(stored, checked) : stored)
			.orElseGet(() -> left(id, checked));
	}

	/// What was stored before the record that cannot be read, under its version, so that
	/// what is saved next is newer.
	private static AlertRule left(AlertRule stored, RuleChecked checked) {
		return new AlertRule(stored.id(), stored.name(), stored.query(), stored.owner(), checked.version(),
				stored.enabled(), stored.changedAt(), stored.channels(), stored.asked(), stored.asksSince(),
				stored.earlier());
	}

	private static AlertRule left(String id, @Nullable RuleChecked checked) {
		if (checked == null) {
			throw new NotFound("rule " + id);
		}
		return new AlertRule(checked.rule(), Objects.requireNonNullElse(checked.name(), id), "",
				Objects.requireNonNullElse(checked.owner(), ""), checked.version(), true, checked.at(), List.of());
	}

	/// Those of some rules that are broken as they are stored, and all that are not
	/// stored.
	List<RuleChecked> broken(List<AlertRule> stored) {
		return this.broken.all()
			.stream()
			.filter((one) -> stored.stream()
				.noneMatch((rule) -> rule.id().equals(one.rule()) && rule.version() > one.version()))
			.toList();
	}

	/// What is wrong with a rule as it is; null when nothing is.
	@Nullable RuleChecked broken(AlertRule rule) {
		RuleChecked checked = this.broken.of(rule.id());
		return (checked != null && checked.version() >= rule.version()) ? checked : null;
	}

}
