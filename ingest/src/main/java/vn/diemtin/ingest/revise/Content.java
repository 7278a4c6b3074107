package vn.diemtin.ingest.revise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Attachment;
import vn.diemtin.events.article.PublicationDate;

/// What an article says, without what changes by itself: counters, the article's age, buttons, spaces, the forms of quotation marks, the
/// keys in the addresses of attachments. Two states of one article with the same content are one revision.
///
/// @param title the headline
/// @param lead the standfirst, null when there is none
/// @param paragraphs of the body
/// @param published the day, since hours are often told relative to now
/// @param attachments names or addresses, sorted
record Content(String title, @Nullable String lead, List<String> paragraphs, @Nullable String published,
		List<String> attachments) {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int HASH_BYTES = 16;

	Content {
		paragraphs = List.copyOf(paragraphs);
		attachments = List.copyOf(attachments);
	}

	static Content of(Article article) {
		List<String> paragraphs = article.text()
			.lines()
			.filter((line) -> !Furniture.is(line))
			.map(Content::clean)
			.toList();
		List<String> attachments = article.attachments().stream().map(Content::named).distinct().sorted().toList();
		String lead = article.lead();
		return new Content(clean(article.title()), (lead != null) ? clean(lead) : null, paragraphs,
				day(article.published()), attachments);
	}

	/// 128 bits that differ when the content does.
	String fingerprint() {
		List<String> parts = new ArrayList<>();
		parts.add(this.title);
		parts.add((this.lead != null) ? this.lead : "");
		parts.add((this.published != null) ? this.published : "");
		parts.addAll(this.attachments);
		parts.add("");
		parts.addAll(this.paragraphs);
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(hash, HASH_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static @Nullable String day(@Nullable PublicationDate date) {
		return (date != null) ? date.value().atZoneSameInstant(VIETNAM).toLocalDate().toString() : null;
	}

	private static String named(Attachment attachment) {
		String title = attachment.title();
		return (title != null) ? clean(title) + " " + address(attachment.url()) : address(attachment.url());
	}

	/// Keys and sessions stand behind the question mark. Portals that name the document
	/// there too are told apart by its title.
	private static String address(String url) {
		int end = url.indexOf('?');
		int fragment = url.indexOf('#');
		int cut = (end < 0) ? fragment : (fragment < 0) ? end : Math.min(end, fragment);
		return (cut < 0) ? url : url.substring(0, cut);
	}

	private static String clean(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		StringBuilder clean = new StringBuilder(composed.length());
		for (int i = 0; i < composed.length(); i++) {
			char c = composed.charAt(i);
			boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
			if (!isSpace) {
				clean.append(plain(c));
			}
			else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
				clean.append(' ');
			}
		}
		return clean.toString().strip();
	}

	private static String plain(char c) {
		return switch (c) {
			case '“', '”', '„', '«', '»' -> "\"";
			case '‘', '’' -> "'";
			case '–', '—' -> "-";
			case '…' -> "...";
			case '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad' -> "";
			default -> String.valueOf(c);
		};
	}

}
