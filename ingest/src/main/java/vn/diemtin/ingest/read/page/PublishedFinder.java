package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.ReadDate;

/// Finds when an article was published among all dates of its page: what it tells machines,
/// the label by its headline, the elements of time; an address is only a hint.
final class PublishedFinder {

	private static final String[] PUBLISHED = { "article:published_time", "og:published_time",
			"og:article:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "publish_date",
			"publication_date", "published_time", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date",
			"dcterms.date", "parsely-pub-date", "sailthru.date", "article.published", "citation_publication_date",
			"date" };

	private static final String[] MODIFIED = { "article:modified_time", "og:updated_time", "datemodified",
			"last-modified", "dcterms.modified", "article.updated" };

	private static final List<String> LABELS = List.of("đăng ngày", "ngày đăng", "ngày xuất bản", "xuất bản",
			"đăng lúc", "ngày tạo", "ngày viết", "thời gian đăng", "publish", "posted", "ngày ban hành", "date:",
			"ngày đưa tin");

	private static final List<String> CHANGED = List.of("cập nhật", "updated", "last modified", "sửa lần cuối",
			"chỉnh sửa");

	private static final List<String> FOREIGN = List.of("giấy phép", "licen", "copyright", "©", "hôm nay", "bây giờ",
			"cấp ngày", "sinh ngày", "event date", "hạn nộp");

	private static final int NEAR = 12;

	private final Document document;

	private final PageTree tree;

	private final MachineData data;

	private final DateRules rules;

	private final List<PublicationDate> candidates = new ArrayList<>();

	private @Nullable PublicationDate changed;

	PublishedFinder(Document document, PageTree tree, MachineData data, DateRules rules) {
		this.document = document;
		this.tree = tree;
		this.data = data;
		this.rules = rules;
	}

	/// The best candidate, or null when none is good enough.
	@Nullable PublicationDate find(Family family, @Nullable String url, int title, int first, int last) {
		add(DateReader.read(data.linked("datePublished"), rules), Origin.JSON_LD, 0.92);
		for (String name : PUBLISHED) {
			add(DateReader.read(data.meta(name), rules), Origin.META, name.equals("date") ? 0.8 : 0.94);
		}
		for (Element element : document.select("[itemprop=datePublished]")) {
			add(DateReader.read(value(element), rules), Origin.META, 0.9);
		}
		for (String selector : family.date()) {
			for (Element element : document.select(selector)) {
				DateReader.find(element.text(), rules).stream().findFirst().ifPresent(d -> add(d, Origin.LABEL, 0.9));
			}
		}
		lines(title, first, last);
		times();
		ReadDate address = AddressDate.read(url, rules);
		PublicationDate best = best(address);
		if (best == null && address != null && !family.id().equals("sharepoint-pages")) {
			return address.from(Origin.URL, 0.6);
		}
		return best;
	}

	/// When it was changed, if that is told and later than its publication.
	@Nullable PublicationDate modified(@Nullable PublicationDate published) {
		ReadDate date = DateReader.read(data.linked("dateModified"), rules);
		PublicationDate modified = date == null ? null : date.from(Origin.JSON_LD, 0.9);
		for (String name : MODIFIED) {
			date = modified == null ? DateReader.read(data.meta(name), rules) : null;
			modified = date == null ? modified : date.from(Origin.META, 0.85);
		}
		modified = modified == null ? changed : modified;
		return modified == null || published != null && !modified.value().isAfter(published.value()) ? null : modified;
	}

	private void lines(int title, int first, int last) {
		int from = Math.max(0, (title >= 0 ? title : first) - NEAR);
		for (int i = from; i < Math.min(tree.blocks.size(), last + NEAR); i++) {
			Block block = tree.blocks.get(i);
			if (block.length() > 160) {
				continue;
			}
			if (i > last && Furniture.stops(block.text())) {
				return;
			}
			String lower = block.text().toLowerCase(Locale.ROOT);
			if (FOREIGN.stream().anyMatch(lower::contains) || block.linkDensity() > 0.5) {
				continue;
			}
			line(block, lower, i, title, first, last);
		}
	}

	private void line(Block block, String lower, int i, int title, int first, int last) {
		List<ReadDate> dates = DateReader.find(block.text(), rules);
		if (dates.isEmpty() && i > 0 && block.length() <= 40) {
			return;
		}
		for (ReadDate date : dates) {
			String before = lower.substring(Math.max(0, date.start() - 40), date.start()) + previous(i, date);
			boolean isChange = CHANGED.stream().anyMatch(before::contains);
			boolean labelled = LABELS.stream().anyMatch(before::contains);
			boolean between = title >= 0 && i > title && i <= first + 2;
			if (isChange && !labelled) {
				changed = changed == null ? date.from(Origin.LABEL, 0.8) : changed;
				if (between || i <= last) {
					add(date, Origin.LABEL, 0.6);
				}
			}
			else if (labelled) {
				add(date, Origin.LABEL, i <= first + 3 ? 0.95 : 0.8);
			}
			else if (Lines.isMostlyDate(block.text()) || Lines.isDateline(block)) {
				add(date, Origin.LABEL, between ? 0.82 : i < first && i > first - 6 ? 0.6 : 0.3);
			}
			else if (between && !block.isProse()) {
				add(date, Origin.LABEL, 0.7);
			}
		}
	}

	private String previous(int i, ReadDate date) {
		if (date.start() > 3 || i == 0 || tree.blocks.get(i - 1).length() > 30) {
			return "";
		}
		return tree.blocks.get(i - 1).text().toLowerCase(Locale.ROOT);
	}

	private void times() {
		int seen = 0;
		for (Element time : document.select("time[datetime], abbr.published[title]")) {
			String names = (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
			if (names.contains("updated") || names.contains("modif") || seen++ > 20) {
				continue;
			}
			double confidence = names.contains("publish") ? 0.9 : seen == 1 ? 0.75 : 0.3;
			add(DateReader.read(value(time), rules), Origin.TIME, confidence);
		}
	}

	private static String value(Element element) {
		for (String name : new String[] { "datetime", "content", "title" }) {
			if (!element.attr(name).isBlank()) {
				return element.attr(name);
			}
		}
		return element.text();
	}

	private void add(@Nullable ReadDate date, Origin origin, double confidence) {
		if (date != null) {
			candidates.add(date.from(origin, confidence));
		}
	}

	private @Nullable PublicationDate best(@Nullable ReadDate address) {
		PublicationDate best = null;
		double highest = 0;
		for (PublicationDate candidate : candidates) {
			double score = candidate.confidence();
			for (PublicationDate other : candidates) {
				boolean same = other.value().toLocalDate().equals(candidate.value().toLocalDate());
				score += same && other.from() != candidate.from() ? 0.05 : 0;
			}
			score += address != null && address.value().toLocalDate().equals(candidate.value().toLocalDate()) ? 0.1 : 0;
			score += candidate.precision() == PublicationDate.Precision.DAY ? 0 : 0.005;
			if (score > highest) {
				highest = score;
				best = candidate;
			}
		}
		if (best == null || highest < 0.58) {
			return null;
		}
		return new PublicationDate(best.value(), best.precision(), best.from(), best.raw(), Math.min(0.99, highest));
	}

}
