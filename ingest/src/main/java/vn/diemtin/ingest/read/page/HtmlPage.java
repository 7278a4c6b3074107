package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.PageRules;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// A page parsed once, with what its readers share.
public final class HtmlPage {

	private static final PageRules UNDECLARED = new PageRules(List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of(), null);

	private static final int TITLE = 1_000;

	final Document document;

	final @Nullable String url;

	/// What relative addresses stand on.
	final String base;

	final PageTree tree;

	final PageMarks marks;

	final MachineData data;

	/// The names of its site.
	final SiteNames site;

	final Family family;

	final DateRules rules;

	/// What the source declares of its pages.
	final PageRules own;

	/// The strategy that the source declares for its pager.
	final @Nullable String pager;

	private HtmlPage(Document document, @Nullable String url, @Nullable String declared, @Nullable PageRules pages,
			DateRules rules) {
		this.document = document;
		this.url = url;
		this.tree = PageTree.of(document);
		this.marks = this.tree.marks;
		this.data = MachineData.of(marks);
		Mark base = marks.first("base[href]");
		String stated = base == null ? null : Addresses.resolve(url, base.attr("href"));
		String own = url == null ? data.meta("og:url") : url;
		this.base = stated != null ? stated : own == null ? "" : own;
		this.site = new SiteNames(data, this.base);
		this.family = Family.of(marks, url, declared).with(pages);
		this.own = pages == null ? UNDECLARED : pages;
		this.pager = this.own.pager();
		this.rules = rules;
	}

	/// Parses a page.
	/// @param declared the family that its source declares
	public static HtmlPage parse(String html, @Nullable String url, @Nullable String declared, DateRules rules) {
		return parse(html, url, declared, null, rules);
	}

	/// Parses a page of a source that has rules of its own.
	public static HtmlPage parse(String html, @Nullable String url, @Nullable String declared, @Nullable PageRules own,
			DateRules rules) {
		Document document = Jsoup.parse(html, url == null ? "" : url);
		if (own != null) {
			own.drop().forEach(selector -> document.select(selector).remove());
		}
		return new HtmlPage(document, url, declared, own, rules);
	}

	/// Whether a source may declare this as a selector.
	public static boolean isSelector(String text) {
		try {
			MarkSelector.of(text);
			return true;
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return false;
		}
	}

	/// The document's own title, or null.
	public @Nullable String title() {
		List<Mark> titles = marks.tag("title");
		return titles.isEmpty() ? null : CleanText.lineOrNull(titles.getFirst().text(TITLE));
	}

	/// The id of the family that the page belongs to, or null.
	public @Nullable String family() {
		return family.name();
	}

	/// What the page says that its language is, or an empty text.
	String language() {
		List<Mark> roots = marks.tag("html");
		return roots.isEmpty() ? "" : roots.getFirst().attr("lang");
	}

	@Nullable String absolute(@Nullable String link) {
		return Addresses.resolve(base, link);
	}

}
