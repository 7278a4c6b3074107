package vn.diemtin.desk.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.Figures;
import vn.diemtin.events.fact.StatisticFact;

/// The news of a day as plain text, for a mail.
@Component
class DigestText {

	private final MessageSource messages;

	private final Addresses addresses;

	private final Days days;

	private final Figures figures;

	DigestText(MessageSource messages, Addresses addresses, Days days, Figures figures) {
		this.messages = messages;
		this.addresses = addresses;
		this.days = days;
		this.figures = figures;
	}

	List<String> of(Digest digest, Locale locale) {
		List<String> lines = new ArrayList<>();
		lines.add(message("digest.of", locale, this.days.day(digest.day())));
		lines.add(message("digest.stories", locale, digest.stories(), digest.articles()));
		if (digest.isCut()) {
			lines.add(message("digest.cut", locale, DigestReader.MOST));
		}
		digest.topics().forEach((topic, items) -> {
			String name = this.messages.getMessage("topic." + topic, null, topic, locale);
			stories(lines, (name != null) ? name : topic, items);
		});
		if (!digest.others().isEmpty()) {
			stories(lines, message("digest.others", locale), digest.others());
		}
		if (!digest.figures().isEmpty()) {
			heading(lines, message("digest.figures", locale));
			digest.figures().forEach((row) -> {
				StatisticFact figure = row.statistic();
				String measure = (figure.measure() != null) ? figure.measure().text() + ": " : "";
				lines.add("- " + plain(measure) + this.figures.text(figure, locale) + " ("
						+ plain(row.article().source().name()) + ")\n  " + this.addresses.of(row.article().id()));
			});
		}
		return lines;
	}

	private void stories(List<String> lines, String name, List<Digest.Item> items) {
		heading(lines, name);
		items.forEach((item) -> lines.add("- " + plain(item.hit().article().title()) + " ("
				+ plain(item.hit().article().source().name()) + ")\n  " + this.addresses.of(item.hit().id())));
	}

	private static void heading(List<String> lines, String name) {
		lines.add("");
		lines.add(name.toUpperCase(Locale.ROOT));
	}

	/// On one line.
	private static String plain(String text) {
		return text.replace('\r', ' ').replace('\n', ' ');
	}

	private String message(String key, Locale locale, Object... values) {
		return this.messages.getMessage(key, values, locale);
	}

}
