package vn.diemtin.events.people;

import java.time.Instant;

/// Somebody who may sign in at the desk.
///
/// @param name lower case, unique, never given to somebody else
/// @param passwordHash with the way it was made in front, such as `{pbkdf2}…`; never a
/// password
/// @param enabled whether signing in is possible
/// @param passwordGiven whether somebody else chose the password, so that it must be changed first
/// @param version grows with each change
/// @param sessions grows when all sessions of the person are to end
/// @param changedAt when this state was set
/// @param changedBy the name of who set it
public record Person(String name, Role role, String passwordHash, boolean enabled, boolean passwordGiven, long version,
		long sessions, Instant changedAt, String changedBy) {

	/// Without the hash, which belongs in no log.
	@Override
	public String toString() {
		return "Person[name=" + this.name + ", role=" + this.role + ", enabled=" + this.enabled + ", version="
				+ this.version + "]";
	}

}
