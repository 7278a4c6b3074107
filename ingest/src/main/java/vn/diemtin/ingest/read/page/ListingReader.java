package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// Reads a page of links to articles: each article once, with the longest text of its links as
/// title and the date that stands in the same item.
public final class ListingReader {

	private static final int SHORTEST = 18;

	private static final int BARE = 4;

	/// A title without a date is at least this long where the others have dates.
	private static final int FULL = 30;

	private static final int ENOUGH_DATED = 5;

	private static final int MOST = 2_000;

	/// A longer block is no item.
	private static final int LONGEST = 1_000;

	private static final int CLIMB = 6;

	/// Stands for more than one address in a box.
	private static final String MANY = "";

	private final HtmlPage page;

	private final Map<Box, String> addresses = new HashMap<>();

	private final Map<String, Item> items = new LinkedHashMap<>();

	private ListingReader(HtmlPage page) {
		this.page = page;
	}

	/// Reads the list.
	public static Listing read(HtmlPage page) {
		ListingReader reader = new ListingReader(page);
		reader.gather();
		if (reader.items.isEmpty()) {
			reader.gatherBare();
		}
		return new Listing(page.title(), reader.links(), Pager.next(page));
	}

	private void gather() {
		for (Block block : page.tree.blocks) {
			for (Element link : block.links()) {
				String url = address(link);
				if (url == null || RelatedLinks.inMenu(block.box())) {
					continue;
				}
				String text = CleanText.line(link.text());
				String title = text.length() >= SHORTEST && !cut(text) ? text : CleanText.line(link.attr("title"));
				title = title.length() < text.length() ? text : title;
				boolean full = title.length() >= SHORTEST && title.indexOf(' ') > 0
						|| text.length() >= 14 && block.isHeading();
				if (!full || items.size() >= MOST) {
					continue;
				}
				mark(block.box(), url);
				offer(new Item(url, title.length() > text.length() && !text.isEmpty() && !cut(text) ? text : title,
						block, rank(block)));
			}
		}
	}

	/// A plain index, such as a web server makes of a folder, names its pages by short
	/// names.
	private void gatherBare() {
		for (Block block : page.tree.blocks) {
			for (Element link : block.links()) {
				String url = address(link);
				String name = CleanText.line(link.text());
				if (url != null && items.size() < MOST && name.length() >= BARE && !RelatedLinks.inMenu(block.box())) {
					mark(block.box(), url);
					offer(new Item(url, name, block, 0));
				}
			}
		}
	}

	private void offer(Item item) {
		Item known = items.get(item.url);
		boolean better = known != null && item.title.length() >= SHORTEST
				&& (item.rank > known.rank || cut(known.title) && item.title.length() >= known.title.length());
		if (known == null || better) {
			items.put(item.url, item);
		}
	}

	private static boolean cut(String title) {
		return title.endsWith("...") || title.endsWith("…") || title.length() < SHORTEST;
	}

	/// A heading tells the title better than a summary that is a link too.
	private static int rank(Block block) {
		boolean named = block.box().tokens.contains("title", "tieude", "headline")
				|| block.inline().contains("title", "tieude", "headline");
		return block.isHeading() ? 2 : named ? 1 : 0;
	}

	private @Nullable String address(Element link) {
		String href = link.attr("href").strip();
		if (href.isEmpty() || href.startsWith("#") || href.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
			return null;
		}
		String url = page.absolute(href);
		if (url == null || url.indexOf(':') > 0 && !url.startsWith("http") || !RelatedLinks.sameSite(page, url)) {
			return null;
		}
		url = Addresses.withoutFragment(url);
		if (Addresses.path(url).length() < 2 && url.indexOf('?') < 0) {
			return null;
		}
		return page.url != null && url.equals(Addresses.withoutFragment(page.url)) ? null : url;
	}

	private void mark(Box start, String url) {
		for (Box box = start; box != null; box = box.parent) {
			String seen = addresses.putIfAbsent(box, url);
			if (seen != null && !seen.equals(url)) {
				addresses.put(box, MANY);
			}
		}
	}

	private List<Link> links() {
		List<Link> links = items.values().stream().map(this::link).toList();
		long dated = links.stream().filter(ListingReader::isDated).count();
		if (dated < ENOUGH_DATED || dated * 2 < links.size()) {
			return links;
		}
		return links.stream().filter(link -> isDated(link) || link.title().length() >= FULL).toList();
	}

	private static boolean isDated(Link link) {
		return link.published() != null;
	}

	private Link link(Item item) {
		List<ReadDate> own = DateReader.find(item.title, page.rules);
		if (!own.isEmpty() && own.getLast().end() >= item.title.length() - 1 && own.getLast().start() > 0
				&& item.title.charAt(own.getLast().start() - 1) == '(') {
			String title = item.title.substring(0, own.getLast().start() - 1).strip();
			return new Link(item.url, title, own.getLast().from(Origin.LIST, 0.85));
		}
		return new Link(item.url, item.title, date(item));
	}

	private @Nullable PublicationDate date(Item item) {
		Box widest = null;
		Box box = item.block.box();
		for (int i = 0; i < CLIMB && box != null && item.url.equals(addresses.get(box)); i++) {
			widest = box;
			box = box.parent;
		}
		int from = widest == null ? item.block.index() : widest.firstBlock;
		int to = widest == null ? item.block.index() : widest.lastBlock;
		for (int i = from; i <= to && i < from + 30; i++) {
			Block block = page.tree.blocks.get(i);
			String text = block.text();
			boolean title = block == item.block;
			if (block.length() > LONGEST || !title && block.isProse() && block.length() > 120) {
				continue;
			}
			List<ReadDate> dates = DateReader.find(title ? afterTitle(text, item.title) : text, page.rules);
			if (!dates.isEmpty()) {
				return dates.getLast().from(Origin.LIST, 0.85);
			}
		}
		ReadDate address = AddressDate.read(item.url, page.rules);
		return address == null ? null : address.from(Origin.URL, 0.5);
	}

	private static String afterTitle(String text, String title) {
		int at = text.indexOf(title);
		return at < 0 ? text : text.substring(0, at) + " " + text.substring(at + title.length());
	}

	private record Item(String url, String title, Block block, int rank) {
	}

}
