package vn.diemtin.alert.deliver;

import java.io.IOException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.Unsubscription;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Slot;

import static org.assertj.core.api.Assertions.assertThat;

/// Mails through a real SMTP server on this machine.
class MailCarrierTest {

	private static final Channel MAILBOX = Wanted.mail(Channel.Grouping.AT_ONCE);

	private static final DeskLinks DESK = new DeskLinks(URI.create("https://diemtin.mau.vn"));

	private static final String SECRET = "mot-bi-mat-du-dai";

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private MailCarrier carrier = carrier(null);

	@BeforeEach
	void start() {
		this.server.start();
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.server.getSmtp().getPort());
		this.carrier = carrier(sender);
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void lettersCanBeUnsubscribedWithOneClick() throws MessagingException, IOException {
		AlertRule sends = new AlertRule(new RuleId("r"), "Luật", "tin", "lan", 1, true, Wanted.NOW.minusSeconds(60),
				List.of(MAILBOX));
		DeliveryWanted wanted = Wanted.delivery(sends, "a", MAILBOX, Wanted.NOW, List.of());
		assertThat(this.carrier.carry(Wanted.message(wanted))).isEqualTo(new Attempt.Taken());
		String address = "https://diemtin.mau.vn/unsubscribe/" + Unsubscription.of(sends.id(), MAILBOX).token(SECRET);
		assertThat(received().getHeader("List-Unsubscribe", null).replaceAll("\\s", "")).isEqualTo("<" + address + ">");
		assertThat(received().getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
		assertThat(part(received(), 0)).contains("Ngừng nhận · unsubscribe: " + address);
	}

	private static MailCarrier carrier(@Nullable JavaMailSenderImpl sender) {
		return new MailCarrier(sender, "diemtin@mau.vn", DESK, new Unsubscribing(DESK.desk(), SECRET),
				Clock.fixed(Wanted.NOW, ZoneOffset.UTC));
	}

	private MimeMessage received() {
		return this.server.getReceivedMessages()[this.server.getReceivedMessages().length - 1];
	}

	private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
		return ((MimeMultipart) mail.getContent()).getBodyPart(index).getContent().toString();
	}

	@Test
	void sendsPlainAndHtmlInVietnamese() throws Exception {
		DeliveryWanted wanted = Wanted.delivery("a", MAILBOX);
		assertThat(this.carrier.carry(Wanted.message(wanted))).isEqualTo(new Attempt.Taken());
		MimeMessage mail = received();
		assertThat(mail.getSubject()).isEqualTo("[Điểm Tin] Luật “r”: Tin về a");
		assertThat(mail.getMessageID()).isEqualTo("<" + wanted.id() + "@mau.vn>");
		assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<https://diemtin.mau.vn/alerts/r>");
		assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
		assertThat(mail.getHeader("References")).isNull();
		assertThat(part(mail, 0)).contains("Tin mới của quy tắc", "https://mau.vn/a", "Vì: “tập huấn”");
		assertThat(part(mail, 1)).contains("<a href=\"https://mau.vn/a\">Tin về a</a>");
	}

	@Test
	void changeRefersToWhatWasTold() throws Exception {
		AlertRule rule = Wanted.rule("r", Wanted.NOW);
		DeliveryWanted first = Wanted.delivery(rule, "a", MAILBOX, Wanted.NOW, List.of());
		DeliveryWanted change = Wanted.delivery(rule, "a", MAILBOX, Wanted.NOW,
				List.of(new TrainingEvent.Change(Slot.DATES, "2026-12-01/2026-12-02", "2026-12-08/2026-12-09",
						new ArticleId("a"), Wanted.NOW),
						new TrainingEvent.Change(Slot.STATUS, "planned", "postponed", new ArticleId("a"), Wanted.NOW)));
		this.carrier.carry(Wanted.message(first));
		this.carrier.carry(Wanted.message(change));
		MimeMessage mail = received();
		assertThat(mail.getHeader("References", null)).isEqualTo("<" + first.id() + "@mau.vn>");
		assertThat(mail.getSubject()).startsWith("[Điểm Tin] Thay đổi: ");
		assertThat(part(mail, 0)).contains("thời gian: 01/12/2026–02/12/2026 → 08/12/2026–09/12/2026",
				"tình trạng: dự kiến → hoãn", "status: planned → postponed");
	}

	@Test
	void hostileNamesStayText() throws Exception {
		AlertRule rule = new AlertRule(new RuleId("r"), "<script>alert(1)</script>\r\nBcc: khac@mau.vn", "x", "lan", 1,
				true, Wanted.NOW);
		DeliveryWanted wanted = Wanted.delivery(rule, "<img src=x onerror=alert(1)>\r\nBcc: khac@mau.vn", MAILBOX,
				Wanted.NOW, List.of());
		assertThat(this.carrier.carry(Wanted.message(wanted))).isEqualTo(new Attempt.Taken());
		MimeMessage mail = received();
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		assertThat(mail.getHeader("Bcc")).isNull();
		assertThat(part(mail, 1)).doesNotContain("<script", "<img");
	}

	@Test
	void digestIsOneMail() throws Exception {
		Message digest = new Message("m", Message.Why.DIGEST,
				List.of(Wanted.delivery("a", MAILBOX), Wanted.delivery("b", MAILBOX)));
		assertThat(this.carrier.carry(digest)).isEqualTo(new Attempt.Taken());
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		assertThat(received().getSubject()).isEqualTo("[Điểm Tin] 2 tin mới");
		assertThat(part(received(), 0)).contains("Tin về a", "Tin về b");
	}

	@Test
	void saysWhyNothingGoes() {
		this.server.stop();
		assertThat(this.carrier.carry(Wanted.message(Wanted.delivery("a", MAILBOX)))).isInstanceOf(Attempt.Away.class);
		assertThat(carrier(null).carry(Wanted.message(Wanted.delivery("a", MAILBOX))))
			.isEqualTo(new Attempt.Away("no mail server is set"));
	}

	@Test
	void refusesWhatIsNoMailbox() {
		Channel nowhere = new Channel.Mail("không phải thư", Channel.Grouping.AT_ONCE);
		assertThat(this.carrier.carry(Wanted.message(Wanted.delivery("a", nowhere))))
			.isInstanceOf(Attempt.Refused.class);
	}

}
