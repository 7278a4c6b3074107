package vn.diemtin.desk.people;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import vn.diemtin.events.people.Person;
import vn.diemtin.events.people.Role;

/// The account that is there before all others, from the settings of this desk: an administrator
/// who can sign in even when the topic of people is lost. It is not on the topic, and its password
/// is changed in the settings or by removing the file with its hash.
public final class FirstAccount {

	private final String name;

	private final String passwordHash;

	private final Instant since;

	private final AtomicLong sessions = new AtomicLong();

	public FirstAccount(String name, String passwordHash, Clock clock) {
		this.name = PersonName.of(name);
		this.passwordHash = passwordHash;
		this.since = clock.instant();
	}

	boolean isNamed(String other) {
		return this.name.equals(other);
	}

	Person person() {
		return new Person(this.name, Role.ADMIN, this.passwordHash, true, false, 0, this.sessions.get(), this.since,
				this.name);
	}

	void endSessions() {
		this.sessions.incrementAndGet();
	}

	/// The name of the account.
	public String name() {
		return this.name;
	}

}
