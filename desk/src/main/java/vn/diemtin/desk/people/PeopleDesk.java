package vn.diemtin.desk.people;

import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.desk.audit.AuditLog.What;
import vn.diemtin.desk.audit.AuditLog;
import java.util.Locale;
import java.util.Set;
import java.time.Clock;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.Topics;
import vn.diemtin.events.people.Person;
import vn.diemtin.events.people.Role;
import vn.diemtin.wire.EventPublisher;

/// Changes who may sign in, by publishing the person's next state.
@Component
class PeopleDesk {

	private static final Logger log = LoggerFactory.getLogger(PeopleDesk.class);

	/// They change nothing that may be told.
	private static final Set<Action> SILENT = Set.of(Action.PASSWORD_GIVEN, Action.PASSWORD_CHANGED,
			Action.SESSIONS_ENDED);

	private final People people;

	private final FirstAccount first;

	private final PasswordRules rules;

	private final PasswordEncoder encoder;

	private final EventPublisher publisher;

	private final AuditLog audit;

	private final Clock clock;

	PeopleDesk(People people, FirstAccount first, PasswordRules rules, PasswordEncoder encoder,
			EventPublisher publisher, AuditLog audit, Clock clock) {
		this.people = people;
		this.first = first;
		this.rules = rules;
		this.encoder = encoder;
		this.publisher = publisher;
		this.audit = audit;
		this.clock = clock;
	}

	/// Lets somebody new in, who has to choose a password of their own first.
	/// @return the key of a message that says what is wrong; null when it was done
	@Nullable String add(String name, Role role, String password, String by) {
		if (!PersonName.isFit(name)) {
			return "people.name.wrong";
		}
		if (this.people.person(name).isPresent()) {
			return "people.name.taken";
		}
		String problem = this.rules.problem(PasswordRules.normal(password), name);
		if (problem == null) {
			Person person = new Person(name, role, hash(password), true, true, 1, 0, this.clock.instant(), by);
			publish(null, person, Action.ADDED);
		}
		return problem;
	}

	/// Changes what somebody may do; their sessions end.
	void give(String name, Role role, String by) {
		change(name, Action.EDITED, (old) -> new Person(old.name(), role, old.passwordHash(), old.enabled(),
				old.passwordGiven(), old.version() + 1, old.sessions() + 1, this.clock.instant(), by));
	}

	/// Lets somebody in or not; their sessions end.
	void enable(String name, boolean enabled, String by) {
		change(name, enabled ? Action.ENABLED : Action.DISABLED,
				(old) -> new Person(old.name(), old.role(), old.passwordHash(), enabled, old.passwordGiven(),
						old.version() + 1, old.sessions() + 1, this.clock.instant(), by));
	}

	/// Gives somebody another password, which they have to change; their sessions end.
	@Nullable String reset(String name, String password, String by) {
		return password(name, password, true, by);
	}

	/// Sets somebody's own new password; their sessions end.
	@Nullable String choose(String name, String old, String password) {
		Person person = known(name);
		if (!this.encoder.matches(PasswordRules.normal(old), person.passwordHash())) {
			return "people.password.old.wrong";
		}
		if (PasswordRules.normal(old).equals(PasswordRules.normal(password))) {
			return "people.password.same";
		}
		return password(name, password, false, name);
	}

	private @Nullable String password(String name, String password, boolean given, String by) {
		String problem = this.rules.problem(PasswordRules.normal(password), name);
		if (problem == null) {
			change(name, given ? Action.PASSWORD_GIVEN : Action.PASSWORD_CHANGED,
					(old) -> new Person(old.name(), old.role(), hash(password), old.enabled(), given, old.version() + 1,
							old.sessions() + 1, this.clock.instant(), by));
		}
		return problem;
	}

	/// Ends all sessions of somebody.
	void endSessions(String name, String by) {
		if (this.first.isNamed(name)) {
			this.audit.record(new What(Action.SESSIONS_ENDED, Subject.PERSON, name, name), by, null, null);
			this.first.endSessions();
			return;
		}
		change(name, Action.SESSIONS_ENDED, (old) -> new Person(old.name(), old.role(), old.passwordHash(),
				old.enabled(), old.passwordGiven(), old.version() + 1, old.sessions() + 1, this.clock.instant(), by));
	}

	private void change(String name, Action action, UnaryOperator<Person> change) {
		Person old = known(name);
		publish(old, change.apply(old), action);
	}

	/// The first account is changed in the settings only.
	private Person known(String name) {
		if (this.first.isNamed(name)) {
			throw new NotFound("person");
		}
		return this.people.person(name).orElseThrow(() -> new NotFound("person"));
	}

	private void publish(@Nullable Person old, Person person, Action action) {
		boolean isTold = !SILENT.contains(action);
		this.audit.record(new What(action, Subject.PERSON, person.name(), person.name()), person.changedBy(),
				(isTold && old != null) ? declared(old) : null, isTold ? declared(person) : null);
		this.publisher.publishAndAwait(Topics.PEOPLE, person.name(), person);
		// This desk need not wait until it reads its own words.
		this.people.keep(person);
		log.info("Person {}: {} by {}", person.name(), action, PersonName.forLog(person.changedBy()));
	}

	/// What may be told of somebody: nothing of the password.
	private static String declared(Person person) {
		return "role: " + person.role().name().toLowerCase(Locale.ROOT) + "\nenabled: " + person.enabled();
	}

	private String hash(String password) {
		String hash = this.encoder.encode(PasswordRules.normal(password));
		if (hash == null) {
			throw new IllegalStateException("No hash was made");
		}
		return hash;
	}

}
