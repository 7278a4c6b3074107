package vn.diemtin.desk.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers for programs that ask again and again: with a tag of what is said and the time of its
/// newest part, so that who has it already is told so in a few bytes.
public final class Feeds {

	/// Readers need not ask more often.
	private static final Duration FRESH = Duration.ofMinutes(5);

	private static final int TAG = 32;

	private Feeds() {
	}

	/// The answer.
	/// @param newest when its newest part was written; the epoch when it has none
	public static ResponseEntity<byte[]> answer(String contentType, String text, Instant newest) {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(contentType))
			// Its words depend on the reader's language, so no cache may hand it to
			// others.
			.cacheControl(CacheControl.maxAge(FRESH).cachePrivate().mustRevalidate())
			// Weak, since a compressed answer has other bytes.
			.eTag("W/\"" + tag(body) + '"');
		if (newest.isAfter(Instant.EPOCH)) {
			answer.lastModified(newest);
		}
		return answer.body(body);
	}

	private static String tag(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)).substring(0, TAG);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
