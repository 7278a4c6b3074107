package vn.diemtin.alert.deliver;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.training.TrainingEvent.Change;

/// A message as a mail: Vietnamese first, a line of English below.
///
/// @param subject on one line
/// @param plain for every reader
/// @param html for those who show it
record MailText(String subject, String plain, String html) {

	/// @param oneClick where this mailbox unsubscribes; null where it cannot by itself
	static MailText of(Message message, DeskLinks desk, @Nullable String oneClick) {
		Head head = Head.of(message);
		StringBuilder plain = new StringBuilder(head.vietnamese()).append("\n\n");
		StringBuilder html = new StringBuilder("<!doctype html><html lang=\"vi\"><body>\n<p>")
			.append(escape(head.vietnamese()))
			.append("</p>\n");
		for (AlertBrief alert : message.alerts()) {
			plain(alert, desk, plain);
			html(alert, desk, html);
		}
		String page = desk.rule(message.rule().id());
		plain.append("-- \n").append(head.english()).append('\n');
		html.append("<hr><p lang=\"en\">").append(escape(head.english())).append("</p>\n");
		if (page != null) {
			plain.append("Quy tắc, nơi nhận · rule, receivers: ").append(page).append('\n');
			html.append("<p><a href=\"")
				.append(escape(page))
				.append("\">Quy tắc, nơi nhận · rule, receivers</a></p>\n");
		}
		if (oneClick != null) {
			plain.append("Ngừng nhận · unsubscribe: ").append(oneClick).append('\n');
			html.append("<p><a href=\"").append(escape(oneClick)).append("\">Ngừng nhận · unsubscribe</a></p>\n");
		}
		return new MailText(Wording.line("[Điểm Tin] " + head.subject()), plain.toString(),
				html.append("</body></html>\n").toString());
	}

	private static void plain(AlertBrief alert, DeskLinks desk, StringBuilder text) {
		text.append(Wording.title(alert)).append('\n');
		for (Change change : alert.changes()) {
			text.append("Thay đổi – ").append(Wording.vietnamese(change)).append('\n');
			text.append("Changed – ").append(Wording.english(change)).append('\n');
		}
		if (alert.notice() != null) {
			alert.quotes().forEach((line) -> text.append(Wording.line(line)).append('\n'));
		}
		else {
			text.append(byline(alert)).append('\n');
			text.append(alert.quotes().isEmpty() ? "" : "Vì: " + quotes(alert) + "\n");
		}
		if (!alert.url().isEmpty()) {
			text.append(alert.url()).append('\n');
		}
		String page = desk.page(alert);
		if (page != null) {
			text.append(page).append('\n');
		}
		text.append('\n');
	}

	private static void html(AlertBrief alert, DeskLinks desk, StringBuilder html) {
		boolean isWeb = alert.url().startsWith("https://") || alert.url().startsWith("http://");
		html.append("<h3>");
		if (isWeb) {
			html.append("<a href=\"").append(escape(alert.url())).append("\">");
		}
		html.append(escape(Wording.title(alert))).append(isWeb ? "</a></h3>\n" : "</h3>\n");
		for (Change change : alert.changes()) {
			html.append("<p><strong>Thay đổi – ")
				.append(escape(Wording.vietnamese(change)))
				.append("</strong><br><span lang=\"en\">")
				.append(escape(Wording.english(change)))
				.append("</span></p>\n");
		}
		if (alert.notice() != null) {
			alert.quotes().forEach((line) -> html.append("<p>").append(escape(Wording.line(line))).append("</p>\n"));
		}
		else {
			html.append("<p>").append(escape(byline(alert))).append("</p>\n");
			html.append(alert.quotes().isEmpty() ? "" : "<p>Vì: " + escape(quotes(alert)) + "</p>\n");
		}
		String page = desk.page(alert);
		if (page != null) {
			html.append("<p><a href=\"").append(escape(page)).append("\">Xem tại Điểm Tin · at the desk</a></p>\n");
		}
	}

	private static String byline(AlertBrief alert) {
		String day = Wording.published(alert);
		return Wording.line(day.isEmpty() ? alert.source() : alert.source() + ", " + day);
	}

	private static String quotes(AlertBrief alert) {
		List<String> few = alert.quotes().stream().limit(8).map((quote) -> "“" + Wording.line(quote) + "”").toList();
		return String.join(", ", few);
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> escaped.append(c);
			}
		}
		return escaped.toString();
	}

}
