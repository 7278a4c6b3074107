package vn.diemtin.desk.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import vn.diemtin.events.crawl.PageFetched;

/// A page as it was fetched, for the templates.
///
/// @param page with its bytes
/// @param hash SHA-256 of the bytes, in hexadecimal digits
/// @param shown what of it can be shown, made harmless
/// @param cut whether it is too long to be shown whole
record KeptPage(PageFetched page, String hash, String shown, boolean cut) implements PageArchive.Kept {

	/// Longer than any article's page, and what a browser can still lay out.
	private static final int MOST = 4_000_000;

	static KeptPage of(PageFetched page) {
		String text = PageText.of(page.body(), page.contentType());
		boolean cut = text.length() > MOST;
		String read = cut ? text.substring(0, MOST) : text;
		return new KeptPage(page, hash(page.body()),
				isMarkup(page, read) ? ArchivedBody.page(read, page.url()) : ArchivedBody.plain(read), cut);
	}

	/// Whether the page was asked for at another address.
	boolean isMoved() {
		return !this.page.url().equals(this.page.due().url());
	}

	private static boolean isMarkup(PageFetched page, String text) {
		String type = (page.contentType() != null) ? page.contentType().toLowerCase(Locale.ROOT) : "";
		return type.contains("html") || (!type.contains("json") && text.stripLeading().startsWith("<"));
	}

	private static String hash(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
