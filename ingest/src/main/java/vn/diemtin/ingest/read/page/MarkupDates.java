package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.ReadDate;

/// Gathers the dates that a page tells machines.
final class MarkupDates {

	private static final Map<String, DateSource> METAS = Map.of("date", DateSource.META_DATE, "dc.date",
			DateSource.META_DATE, "dcterms.date", DateSource.META_DATE, "dateline", DateSource.META_DATE);

	private static final Set<String> PUBLISHED = Set.of("articlepublishedtime", "ogpublishedtime",
			"ogarticlepublishedtime", "datepublished", "pubdate", "publishdate", "publicationdate", "publishedtime",
			"publishtime", "published", "publisheddate", "publishedat", "datepublish", "dcdateissued", "dcdatecreated",
			"dcissued", "dccreated", "dctermsissued", "dctermscreated", "dctermsavailable", "parselypubdate",
			"sailthrudate", "articlepublished", "citationpublicationdate", "citationonlinedate", "citationdate",
			"articledate", "datecreated", "creationdate", "created", "articlecreated", "ogpubdate",
			"originalpublicationdate", "firstpublished", "releasedate", "displaydate", "wpublisheddate", "rbpubdate",
			"ptime", "newspublishdate", "cxenseparsepublishtime", "cxenseparserecspublishtime",
			"shareaholicarticlepublishedtime", "btpubdate", "dcpublished");

	private static final Set<String> MODIFIED = Set.of("articlemodifiedtime", "ogupdatedtime", "ogmodifiedtime",
			"datemodified", "lastmodified", "dctermsmodified", "dcmodified", "dcdatemodified", "articleupdated",
			"modifiedtime", "updatedtime", "updated", "modified", "revised", "lastupdated", "lastupdate", "updatedat",
			"articleupdatedtime", "cxenseparsemodifiedtime");

	/// The family whose addresses tell another day than its pages.
	private static final String FILED = "sharepoint-pages";

	private static final String[] VALUES = { "datetime", "content", "title" };

	private static final List<String> PUBLISHING = List.of("publish", "entry-date", "post-date", "posted");

	private static final int MOST = 60;

	private static final int ABOVE = 2;

	private static final int SHORT = 60;

	private final HtmlPage page;

	private final DateRules rules;

	private final List<DateClaim> claims = new ArrayList<>();

	MarkupDates(HtmlPage page, DateRules rules) {
		this.page = page;
		this.rules = rules;
	}

	/// All of them.
	/// @param from the first block of the article's head
	/// @param to the last block of the article's head
	List<DateClaim> gather(int from, int to) {
		linked();
		page.data.metas().forEach(this::meta);
		for (Mark mark : page.marks.named("itemprop", "datePublished")) {
			if (!mark.element().normalName().equals("meta") || mark.box() != null) {
				add(value(mark), DateSource.ITEMPROP_PUBLISHED);
			}
		}
		times(from, to);
		add(AddressDate.read(page.url, rules),
				page.family.id().equals(FILED) ? DateSource.ADDRESS_FILED : DateSource.ADDRESS);
		return claims;
	}

	private void linked() {
		LinkedData data = page.data.linked();
		for (LinkedData.Thing thing : data.of(LinkedData.Kind.ARTICLE)) {
			add(data.text(thing, "datePublished"), DateSource.ARTICLE_PUBLISHED);
			add(data.text(thing, "dateModified"), DateSource.ARTICLE_MODIFIED);
			add(data.text(thing, "dateCreated"), DateSource.OTHER_PUBLISHED);
		}
		for (LinkedData.Thing thing : data.of(LinkedData.Kind.PAGE)) {
			add(data.text(thing, "datePublished"), DateSource.PAGE_PUBLISHED);
			add(data.text(thing, "dateModified"), DateSource.ARTICLE_MODIFIED);
		}
		for (LinkedData.Thing thing : data.of(LinkedData.Kind.OTHER)) {
			add(data.text(thing, "datePublished"), DateSource.OTHER_PUBLISHED);
			add(data.text(thing, "uploadDate"), DateSource.OTHER_PUBLISHED);
		}
		for (LinkedData.Thing thing : data.of(LinkedData.Kind.FOREIGN)) {
			add(data.text(thing, "datePublished"), DateSource.FOREIGN_PUBLISHED);
		}
	}

	private void meta(String name, String content) {
		if (content.length() > DateReader.LIMIT) {
			return;
		}
		DateSource source = METAS.get(name);
		if (source == null) {
			String key = letters(name);
			source = PUBLISHED.contains(key) ? DateSource.META_PUBLISHED
					: MODIFIED.contains(key) ? DateSource.META_MODIFIED : null;
		}
		if (source != null) {
			add(content, source);
		}
	}

	private static String letters(String name) {
		StringBuilder out = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			if (Character.isLetterOrDigit(name.charAt(i))) {
				out.append(name.charAt(i));
			}
		}
		return out.toString();
	}

	private void times(int from, int to) {
		int seen = 0;
		for (Mark time : page.marks.tag("time")) {
			if (seen++ < MOST) {
				time(time, from, to);
			}
		}
		for (Mark abbr : page.marks.all("abbr.published")) {
			add(value(abbr), DateSource.TIME_PUBLISHED);
		}
	}

	private void time(Mark time, int from, int to) {
		String names = (time.attr("class") + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
		Element parent = time.element().parent();
		String around = parent == null ? "" : parent.className().toLowerCase(Locale.ROOT);
		boolean head = time.block() >= from && time.block() <= to;
		boolean published = time.element().hasAttr("pubdate") || PUBLISHING.stream().anyMatch(names::contains);
		boolean card = !head && isLinked(time.element());
		boolean above = !head && time.block() >= from - ABOVE && time.block() < from;
		DateSource source = head ? DateSource.TIME_HEAD : above && !card ? DateSource.TIME_ABOVE
				: !card && isOfPost(names + " " + around) ? DateSource.TIME_NAMED : DateSource.TIME_ELSEWHERE;
		if (isChange(names) || isChange(around)) {
			source = DateSource.TIME_MODIFIED;
		}
		else if (published && !card) {
			source = DateSource.TIME_PUBLISHED;
		}
		add(value(time), source);
	}

	private static boolean isOfPost(String names) {
		return names.contains("date") && (names.contains("post") || names.contains("article"));
	}

	private static boolean isLinked(Element element) {
		for (Element around = element.parent(); around != null; around = around.parent()) {
			if (around.normalName().equals("a")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isChange(String names) {
		return (names.contains("updated") || names.contains("modif")) && !names.contains("publish");
	}

	private static String value(Mark mark) {
		for (String name : VALUES) {
			String value = mark.attr(name);
			if (!value.isBlank()) {
				return value;
			}
		}
		return mark.text(SHORT);
	}

	private void add(@Nullable String value, DateSource source) {
		add(DateReader.read(value, rules), source);
	}

	private void add(@Nullable ReadDate date, DateSource source) {
		if (date != null) {
			claims.add(new DateClaim(date, source));
		}
	}

}
