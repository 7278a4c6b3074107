package vn.diemtin.desk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// How the top of every page looks. It stands in the page, so that a browser shows the top before it has fetched anything else;
/// the sheet of the rest is linked below the top. Browsers are told its hash, and refuse any other style that stands in a page.
@Component
public class TopStyle {

	private final String text;

	private final String hash;

	TopStyle() {
		try {
			this.text = new ClassPathResource("vn/diemtin/desk/top.css").getContentAsString(StandardCharsets.UTF_8);
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			this.hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/// The rules, CSS.
	public String text() {
		return this.text;
	}

	/// What a Content-Security-Policy allows it by.
	public String hash() {
		return this.hash;
	}

}
