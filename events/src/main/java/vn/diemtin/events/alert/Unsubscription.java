package vn.diemtin.events.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/// That a mailbox is to get nothing more of a rule, as the address says that stands in the head of its mails (RFC 8058). The address
/// is signed, so that whoever has it may unsubscribe this mailbox and no other, and does not show the mailbox.
///
/// @param rule the rule; null for all rules that send there
/// @param receiver the digest of [Channel#receiver()]
public record Unsubscription(@Nullable RuleId rule, String receiver) {

	private static final int LONGEST = 400;

	private static final int RECEIVER_BYTES = 16;

	private static final int FEWEST_SECRET = 16;

	private static final String ALGORITHM = "HmacSHA256";

	/// Of a rule and a mailbox.
	/// @param rule null for all rules that send there
	public static Unsubscription of(@Nullable RuleId rule, Channel channel) {
		byte[] digest = digest(channel.receiver().getBytes(StandardCharsets.UTF_8));
		return new Unsubscription(rule, encode(Arrays.copyOf(digest, RECEIVER_BYTES)));
	}

	/// The last part of the address.
	/// @param secret what signs it, at least 16 bytes
	public String token(String secret) {
		String named = encode(((rule != null) ? rule.value() : "").getBytes(StandardCharsets.UTF_8)) + "." + receiver;
		return named + "." + encode(sign(named, secret));
	}

	/// What a token says; nothing when it was not signed with the secret.
	public static Optional<Unsubscription> read(String token, String secret) {
		int second = token.lastIndexOf('.');
		int first = (second > 0) ? token.lastIndexOf('.', second - 1) : -1;
		if (first < 0 || token.length() > LONGEST || !isStrong(secret)) {
			return Optional.empty();
		}
		byte[] signed = encode(sign(token.substring(0, second), secret)).getBytes(StandardCharsets.UTF_8);
		if (!MessageDigest.isEqual(signed, token.substring(second + 1).getBytes(StandardCharsets.UTF_8))) {
			return Optional.empty();
		}
		String rule = new String(Base64.getUrlDecoder().decode(token.substring(0, first)), StandardCharsets.UTF_8);
		return Optional
			.of(new Unsubscription(rule.isEmpty() ? null : new RuleId(rule), token.substring(first + 1, second)));
	}

	/// Whether a secret is long enough to sign with.
	public static boolean isStrong(@Nullable String secret) {
		return secret != null && secret.getBytes(StandardCharsets.UTF_8).length >= FEWEST_SECRET;
	}

	/// Whether a rule sends to the mailbox through this channel.
	public boolean means(RuleId other, Channel channel) {
		return (rule == null || rule.equals(other)) && of(rule, channel).receiver.equals(receiver);
	}

	private static byte[] sign(String text, String secret) {
		if (!isStrong(secret)) {
			throw new IllegalArgumentException("The secret of unsubscribing has less than " + FEWEST_SECRET + " bytes");
		}
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return mac.doFinal(("unsubscribe\n" + text).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

	private static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static String encode(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
