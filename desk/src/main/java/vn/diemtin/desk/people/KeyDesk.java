package vn.diemtin.desk.people;

import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.desk.audit.AuditLog.What;
import vn.diemtin.desk.audit.AuditLog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.Topics;
import vn.diemtin.events.people.ApiKey;
import vn.diemtin.events.people.ApiKeyUsed;
import vn.diemtin.wire.EventPublisher;

/// Makes, knows and revokes the keys of programs. A key is `dt_`, its id, `_` and a secret of 256 random
/// bits; the secret is shown once and kept as its SHA-256 only, which is enough for what cannot be guessed.
@Component
public class KeyDesk {

	/// What every key begins with, so that it is known for one where it has been left
	/// lying.
	public static final String PREFIX = "dt_";

	private static final Logger log = LoggerFactory.getLogger(KeyDesk.class);

	private static final int ID_BYTES = 6;

	private static final int SECRET_BYTES = 32;

	private static final int LONGEST = 100;

	private static final int LONGEST_LABEL = 80;

	private static final Duration SAID_AGAIN = Duration.ofHours(1);

	private final People people;

	private final EventPublisher publisher;

	private final AuditLog audit;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	KeyDesk(People people, EventPublisher publisher, AuditLog audit, Clock clock) {
		this.people = people;
		this.publisher = publisher;
		this.audit = audit;
		this.clock = clock;
	}

	/// Makes a key.
	/// @return the whole key, which nobody can tell again
	String make(String owner, String label, boolean mayWrite, int days) {
		Instant now = this.clock.instant();
		String id = "k" + HexFormat.of().formatHex(bytes(ID_BYTES));
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
		String named = Normalizer.normalize(label.strip(), Normalizer.Form.NFC);
		ApiKey key = new ApiKey(id, named.substring(0, Math.min(named.length(), LONGEST_LABEL)), owner, hash(secret),
				mayWrite, now, now.plus(Duration.ofDays(days)), null);
		record(key, Action.ADDED, owner);
		publish(key);
		log.info("Key {} made for {}", id, PersonName.forLog(owner));
		return PREFIX + id + "_" + secret;
	}

	/// Accepts a key no more.
	void revoke(String id, String by) {
		ApiKey key = this.people.key(id).orElseThrow(() -> new NotFound("key"));
		record(key, Action.WITHDRAWN, by);
		publish(key.revoked(this.clock.instant()));
		log.info("Key {} of {} revoked by {}", key.id(), PersonName.forLog(key.owner()), PersonName.forLog(by));
	}

	/// The key that a program shows, when it is one that is accepted now.
	public Optional<ApiKey> accepted(String shown) {
		int end = shown.indexOf('_', PREFIX.length());
		if (!shown.startsWith(PREFIX) || end < 0 || shown.length() > LONGEST) {
			return Optional.empty();
		}
		byte[] hash = hash(shown.substring(end + 1)).getBytes(StandardCharsets.US_ASCII);
		Instant now = this.clock.instant();
		Optional<ApiKey> key = this.people.key(shown.substring(PREFIX.length(), end))
			.filter((known) -> MessageDigest.isEqual(hash, known.hash().getBytes(StandardCharsets.US_ASCII)))
			.filter((known) -> known.isGood(now));
		key.ifPresent((known) -> use(known, now));
		return key;
	}

	private void use(ApiKey key, Instant now) {
		ApiKeyUsed last = this.people.used(key.id());
		if (last == null || last.at().plus(SAID_AGAIN).isBefore(now)) {
			ApiKeyUsed use = new ApiKeyUsed(key.id(), now);
			this.people.keep(use);
			CompletableFuture<Void> unused = this.publisher.publish(Topics.PEOPLE_KEYS_USED, key.id(), use)
				.whenComplete((sent, failure) -> {
					if (failure != null) {
						log.warn("The use of key {} could not be recorded", key.id());
					}
				});
		}
	}

	/// Tells of a key what its page tells too: nothing of the secret.
	private void record(ApiKey key, Action action, String by) {
		this.audit.record(new What(action, Subject.KEY, key.id(), PREFIX + key.id()), by, null,
				"owner: " + key.owner() + "\nlabel: " + key.label() + "\nmay: " + (key.mayWrite() ? "write" : "read")
						+ "\nuntil: " + key.expiresAt());
	}

	private void publish(ApiKey key) {
		this.publisher.publishAndAwait(Topics.PEOPLE_KEYS, key.id(), key);
		this.people.keep(key);
	}

	private byte[] bytes(int number) {
		byte[] bytes = new byte[number];
		this.random.nextBytes(bytes);
		return bytes;
	}

	private static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
