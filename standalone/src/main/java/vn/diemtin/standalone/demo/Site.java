package vn.diemtin.standalone.demo;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.events.source.Entrance;

/// One demo portal: a site in the markup of one CMS family.
abstract class Site {

	static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	private final String id;

	private final String name;

	Site(String id, String name) {
		this.id = id;
		this.name = name;
	}

	final String id() {
		return this.id;
	}

	final String name() {
		return this.name;
	}

	/// Where the crawler enters, with paths of this site.
	abstract List<Entrance> entrances();

	abstract String pathOf(DemoArticle article);

	/// Any page but an article's.
	abstract Answer list(String path, Map<String, String> query, Shelf shelf);

	abstract String article(DemoArticle article, Shelf shelf);

	final Answer answer(String path, Map<String, String> query, Shelf shelf) {
		return shelf.at(path, this::pathOf)
			.map((article) -> Answer.html(article(article, shelf)))
			.orElseGet(() -> list(path, query, shelf));
	}

	static String date(DemoArticle article, String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(article.published().atOffset(VIETNAM));
	}

	/// A date with a morning and afternoon as Vietnamese portals write it: `SA`, `CH`.
	static String dateWithHalf(DemoArticle article) {
		return date(article, "dd/MM/yyyy h:mm ") + ((article.published().getHour() < 12) ? "SA" : "CH");
	}

	static int page(Map<String, String> query, String key) {
		String value = query.getOrDefault(key, "1");
		return value.chars().allMatch(Character::isDigit) && value.length() < 4 && !value.isEmpty()
				? Math.max(1, Integer.parseInt(value)) : 1;
	}

	static String esc(String text) {
		return Markup.escape(text);
	}

	/// An RSS 2.0 feed of the newest articles.
	final String rss(String base, Shelf shelf, String datePattern) {
		return shelf.newest(40)
			.stream()
			.map((article) -> """
					<item><title>%s</title><link>%s%s</link><description><![CDATA[%s]]></description>\
					<pubDate>%s</pubDate></item>
					""".formatted(esc(article.title()), base, pathOf(article), summary(article, shelf),
					date(article, datePattern)))
			.collect(Collectors.joining("", """
					<?xml version="1.0" encoding="utf-8"?>
					<rss version="2.0"><channel><title>%s</title><link>%s</link><description>%s</description>
					""".formatted(esc(this.name), base, esc(this.name)), "</channel></rss>\n"));
	}

	static String summary(DemoArticle article, Shelf shelf) {
		String lead = article.head().lead();
		String text = (lead != null) ? lead : shelf.body(article).lines().findFirst().orElse("");
		return (text.length() > 200) ? text.substring(0, text.lastIndexOf(' ', 200)) + "..." : text;
	}

}
