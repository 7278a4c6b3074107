package vn.diemtin.alert.deliver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signatures of the Standard Webhooks scheme: `v1,` and the base64 of HMAC-SHA256 over id, time and body, one a secret,
/// so that a receiver may change its secret while both are valid.
final class Signature {

	private static final String PREFIX = "whsec_";

	private static final String ALGORITHM = "HmacSHA256";

	private Signature() {
	}

	/// @param secrets the newest first, each `whsec_` and the base64 of its bytes
	/// @throws IllegalArgumentException when a secret is none; the message does not quote
	/// it
	static String of(String id, Instant at, String body, List<String> secrets) {
		byte[] signed = (id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
		return secrets.stream()
			.map((secret) -> "v1," + Base64.getEncoder().encodeToString(sign(signed, key(secret))))
			.collect(Collectors.joining(" "));
	}

	/// The bytes of a secret.
	static byte[] key(String secret) {
		if (!secret.startsWith(PREFIX)) {
			throw new IllegalArgumentException("A secret of webhooks begins with " + PREFIX);
		}
		byte[] key;
		try {
			key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
		}
		catch (IllegalArgumentException ex) {
			// Its own message quotes a character of the secret.
			throw new IllegalArgumentException("A secret of webhooks is base64 after " + PREFIX);
		}
		if (key.length < 24 || key.length > 64) {
			throw new IllegalArgumentException("A secret of webhooks has 24 to 64 bytes");
		}
		return key;
	}

	private static byte[] sign(byte[] signed, byte[] key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(signed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

}
