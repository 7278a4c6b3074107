package vn.diemtin.events.article;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The identity of an article, derived from its canonical URL: Kafka key and document id alike.
public record ArticleId(@JsonValue String value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ArticleId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An id must not be blank");
		}
	}

	/// The id of the article at a canonical URL: 26 letters and digits, from the first
	/// 128 bits of its SHA-256.
	public static ArticleId of(String canonicalUrl) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonicalUrl.getBytes(StandardCharsets.UTF_8));
			BigInteger number = new BigInteger(1, Arrays.copyOf(hash, 16));
			String digits = number.toString(32);
			return new ArticleId("0".repeat(26 - digits.length()) + digits);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return value;
	}

}
