package vn.diemtin.alert.deliver;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.Semaphore;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;

/// Sends messages as mails. A message has the same Message-ID at each attempt, and a change of what was told refers to the mail
/// that told it, so that mail readers show one thread a story.
final class MailCarrier implements Carrier {

	/// Mail servers count connections of one sender.
	private static final int MOST_CONNECTIONS = 4;

	private final @Nullable JavaMailSender sender;

	private final String from;

	private final DeskLinks desk;

	private final Unsubscribing unsubscribing;

	private final Clock clock;

	private final Semaphore connections = new Semaphore(MOST_CONNECTIONS);

	/// @param sender null when no mail server is set
	MailCarrier(@Nullable JavaMailSender sender, String from, DeskLinks desk, Unsubscribing unsubscribing,
			Clock clock) {
		this.sender = sender;
		this.from = from;
		this.desk = desk;
		this.unsubscribing = unsubscribing;
		this.clock = clock;
	}

	@Override
	public Attempt carry(Message message) {
		if (this.sender == null) {
			return new Attempt.Away("no mail server is set");
		}
		try {
			this.connections.acquire();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Attempt.Away("stopped");
		}
		try {
			this.sender.send(mime(this.sender, message));
			return new Attempt.Taken();
		}
		catch (AddressException ex) {
			return new Attempt.Refused("not a mail address");
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			return new Attempt.Refused("cannot be written as a mail: " + ex.getMessage());
		}
		catch (MailException ex) {
			return failure(ex);
		}
		finally {
			this.connections.release();
		}
	}

	private static Attempt failure(MailException failure) {
		String reason = reason(failure);
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SendFailedException refused && refused.getInvalidAddresses() != null
					&& refused.getInvalidAddresses().length > 0) {
				return new Attempt.Refused("the mail server does not take it: " + reason);
			}
		}
		if (failure instanceof org.springframework.mail.MailSendException several) {
			for (Exception one : several.getMessageExceptions()) {
				if (one instanceof SendFailedException) {
					return new Attempt.Refused(
							"the mail server does not take it: " + Wording.line("" + one.getMessage()));
				}
				return new Attempt.Away("the mail server: " + Wording.line("" + one.getMessage()));
			}
		}
		return new Attempt.Away("the mail server: " + reason);
	}

	private static String reason(MailException failure) {
		return Wording.line(String.valueOf(failure.getMessage()));
	}

	private MimeMessage mime(JavaMailSender sender, Message message)
			throws MessagingException, UnsupportedEncodingException {
		String oneClick = this.unsubscribing.of(message);
		MailText text = MailText.of(message, this.desk, oneClick);
		MimeMessage mime = sender.createMimeMessage();
		InternetAddress author = new InternetAddress(this.from, true);
		if (author.getPersonal() == null) {
			author.setPersonal("Điểm Tin", "UTF-8");
		}
		mime.setFrom(author);
		mime.setRecipient(jakarta.mail.Message.RecipientType.TO, recipient(message.channel()));
		mime.setSubject(text.subject(), "UTF-8");
		mime.setSentDate(Date.from(this.clock.instant()));
		String id = messageId(message.id(), author);
		mime.setHeader("Message-ID", id);
		String root = messageId(DeliveryWanted.id(message.alerts().getFirst().thread(), message.channel()), author);
		if (message.why() == Message.Why.SINGLE && !root.equals(id)) {
			mime.setHeader("In-Reply-To", root);
			mime.setHeader("References", root);
		}
		mime.setHeader("Auto-Submitted", "auto-generated");
		mime.setHeader("X-Auto-Response-Suppress", "All");
		mime.setHeader("List-Id", MimeUtility.encodeText(Wording.line(message.rule().name()), "UTF-8", null) + " <"
				+ label(message.rule().id().value()) + ".diemtin.invalid>");
		mime.setHeader("List-Unsubscribe", "<" + ((oneClick != null) ? oneClick : unsubscribe(message, author)) + ">");
		// Mail programs post to https only.
		if (oneClick != null && oneClick.startsWith("https://")) {
			mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		MimeMultipart parts = new MimeMultipart("alternative");
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(text.plain(), "UTF-8");
		parts.addBodyPart(plain);
		MimeBodyPart html = new MimeBodyPart();
		html.setContent(text.html(), "text/html; charset=UTF-8");
		parts.addBodyPart(html);
		mime.setContent(parts);
		return mime;
	}

	private static InternetAddress recipient(Channel channel) throws AddressException {
		String address = (channel instanceof Channel.Mail mail) ? mail.address() : "";
		InternetAddress one = new InternetAddress(address, true);
		one.validate();
		return one;
	}

	private static String messageId(String id, InternetAddress author) {
		String address = author.getAddress();
		return "<" + id + "@" + address.substring(address.indexOf('@') + 1) + ">";
	}

	private String unsubscribe(Message message, InternetAddress author) {
		String page = this.desk.rule(message.rule().id());
		return (page != null) ? page : "mailto:" + author.getAddress() + "?subject="
				+ URLEncoder.encode("unsubscribe " + message.rule().id(), StandardCharsets.UTF_8).replace("+", "%20");
	}

	/// Letters that a label of an address may have.
	private static String label(String id) {
		StringBuilder label = new StringBuilder();
		id.chars()
			.filter((c) -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
			.limit(60)
			.forEach((c) -> label.append((char) c));
		return label.isEmpty() ? "rule" : label.toString();
	}

}
