package vn.diemtin.ingest.read;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.feed.FeedEntry;

/// What holds of every outcome, whatever the bytes were: composed text without control
/// characters, addresses of the web, sane dates, capped sizes, markup that can be shown.
public final class OutcomeRules {

	/// The present of all tests of hostility.
	public static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	private static final int LONGEST_LINE = 1_000_000;

	private static final int LONGEST_BODY = 8 * 1024 * 1024;

	private static final int MOST_LINKS = 50_000;

	private static final Set<String> ELEMENTS = Set.of("a", "b", "blockquote", "br", "caption", "cite", "code", "col",
			"colgroup", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img", "li", "ol", "p",
			"pre", "q", "small", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
			"u", "ul", "hr", "dl", "dt", "dd");

	private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "title", "rel", "colspan", "rowspan",
			"scope", "start", "type", "span", "width", "height", "cite", "align", "abbr", "axis", "summary");

	private OutcomeRules() {
	}

	/// Fails when the outcome breaks a rule.
	public static void check(ReadOutcome outcome) {
		switch (outcome) {
			case ReadOutcome.ArticlePage page -> {
				check(page.article());
				line("family", page.family());
				hold(page.confidence() >= 0 && page.confidence() <= 1, "confidence", String.valueOf(page.confidence()));
				repairs(page.repairs());
			}
			case ReadOutcome.ListingPage page -> {
				line("title", page.title());
				line("family", page.family());
				links(page.links());
				page.nextPages().forEach(OutcomeRules::address);
				repairs(page.repairs());
			}
			case ReadOutcome.FeedDocument feed -> {
				line("title", feed.title());
				hold(feed.entries().size() <= MOST_LINKS, "entries", "too many");
				feed.entries().forEach(OutcomeRules::check);
				repairs(feed.repairs());
			}
			case ReadOutcome.SitemapDocument map -> {
				links(map.links());
				hold(map.sitemaps().size() <= MOST_LINKS, "sitemaps", "too many");
				map.sitemaps().forEach(OutcomeRules::address);
				repairs(map.repairs());
			}
			case ReadOutcome.Other other -> {
				line("title", other.title());
				line("reason", other.reason());
				repairs(other.repairs());
			}
		}
	}

	/// Fails when a date read from text of this length breaks a rule.
	public static void check(@Nullable ReadDate date, int length) {
		if (date != null) {
			check(date.from(PublicationDate.Origin.FEED, 1));
			hold(date.start() >= 0 && date.start() <= date.end() && date.end() <= length, "span", date.toString());
		}
	}

	private static void check(Article article) {
		line("title", article.title());
		line("lead", article.lead());
		line("byline", article.byline());
		line("site", article.site());
		line("language", article.language());
		text("text", article.text(), LONGEST_BODY);
		text("html", article.html(), 2 * LONGEST_BODY);
		html(article.html());
		address(article.canonicalUrl());
		check(article.published());
		check(article.modified());
		hold(article.images().size() <= 1_000 && article.attachments().size() <= 1_000, "media", "too many");
		article.images().forEach(image -> {
			address(image.url());
			line("caption", image.caption());
		});
		article.attachments().forEach(attachment -> {
			address(attachment.url());
			line("attachment", attachment.title());
		});
		links(article.links());
	}

	private static void check(FeedEntry entry) {
		line("id", entry.id());
		line("title", entry.title());
		text("summary", entry.summary(), LONGEST_LINE);
		address(entry.url());
		check(entry.published());
		check(entry.updated());
	}

	private static void check(@Nullable PublicationDate date) {
		if (date != null) {
			hold(date.value().getYear() >= 1990 && date.value().toInstant().isBefore(NOW.plusSeconds(2 * 86_400)),
					"date", date.toString());
			hold(date.confidence() > 0 && date.confidence() <= 1, "confidence of a date", date.toString());
			text("raw", date.raw(), 4096);
		}
	}

	private static void links(List<Link> links) {
		hold(links.size() <= MOST_LINKS, "links", "too many");
		links.forEach(link -> {
			address(link.url());
			line("title of a link", link.title());
			check(link.published());
		});
	}

	private static void repairs(List<String> repairs) {
		hold(repairs.size() <= 50, "repairs", "too many");
		repairs.forEach(repair -> text("repair", repair, 300));
	}

	private static void html(String html) {
		for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
			if (element.normalName().equals("body")) {
				continue;
			}
			hold(ELEMENTS.contains(element.normalName()), "html", "element " + element.normalName());
			for (Attribute attribute : element.attributes()) {
				hold(ATTRIBUTES.contains(attribute.getKey()), "html", "attribute " + attribute.getKey());
				if (attribute.getKey().equals("href") || attribute.getKey().equals("src")
						|| attribute.getKey().equals("cite")) {
					address(attribute.getValue());
				}
			}
		}
	}

	private static void address(@Nullable String url) {
		if (url != null) {
			text("address", url, 4096 + 256);
			String compact = url.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
			for (String scheme : List.of("javascript:", "vbscript:", "data:", "file:", "about:", "blob:", "feed:")) {
				hold(!compact.startsWith(scheme), "address", url);
			}
		}
	}

	private static void line(String field, @Nullable String text) {
		text(field, text, LONGEST_LINE);
		hold(text == null || text.indexOf('\n') < 0, field, "holds a line feed");
	}

	private static void text(String field, @Nullable String text, int limit) {
		if (text == null) {
			return;
		}
		hold(text.length() <= limit, field, "longer than " + limit);
		hold(Normalizer.isNormalized(text, Normalizer.Form.NFC), field, "is not composed");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			hold(c >= ' ' && c != 0x7f || c == '\n' || c == '\t', field, "holds control character " + (int) c);
			if (Character.isHighSurrogate(c)) {
				hold(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)), field, "lone surrogate");
				i++;
			}
			else {
				hold(!Character.isLowSurrogate(c), field, "lone surrogate");
			}
		}
	}

	private static void hold(boolean holds, String field, String what) {
		if (!holds) {
			throw new AssertionError(field + ": " + what);
		}
	}

}
