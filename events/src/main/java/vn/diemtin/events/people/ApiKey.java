package vn.diemtin.events.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A key with which a program asks the desk in somebody's name.
///
/// @param id its public part, with which it begins
/// @param label what it is for
/// @param owner the name of the person whose rights bound it
/// @param hash SHA-256 of its secret part as hexadecimal digits; the secret has 256 bits of chance
/// @param mayWrite whether it may change something, as far as its owner may
/// @param expiresAt from when it is not accepted
/// @param revokedAt since when it is not accepted; null while it is
public record ApiKey(String id, String label, String owner, String hash, boolean mayWrite, Instant createdAt,
		Instant expiresAt, @Nullable Instant revokedAt) {

	/// Whether it is accepted at a time.
	public boolean isGood(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	/// The same key, not accepted any more.
	public ApiKey revoked(Instant now) {
		return new ApiKey(this.id, this.label, this.owner, this.hash, this.mayWrite, this.createdAt, this.expiresAt,
				(this.revokedAt != null) ? this.revokedAt : now);
	}

	/// Without the hash.
	@Override
	public String toString() {
		return "ApiKey[id=" + this.id + ", owner=" + this.owner + ", mayWrite=" + this.mayWrite + "]";
	}

}
