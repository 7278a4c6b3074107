package vn.diemtin.ingest.read.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.text.Addresses;

/// The links to other articles around an article, each with the date beside it.
final class RelatedLinks {

	private static final List<String> SEARCHES = List.of("/tim-kiem/", "/search/", "/tag/", "/tags/", "/tu-khoa/",
			"/chu-de/", "/author/", "/tac-gia/");

	private static final int SHORTEST = 20;

	/// A longer block is no item of a list.
	private static final int LONGEST = 1_000;

	private static final int MOST = 100;

	private static final int DATE = 60;

	private RelatedLinks() {
	}

	/// The links after the body.
	/// @param last the last block of the body
	static List<Link> after(HtmlPage page, int last) {
		Map<String, Link> found = new LinkedHashMap<>();
		List<Block> blocks = page.tree.blocks;
		String self = page.url == null ? "" : Addresses.withoutFragment(page.url);
		for (int i = last + 1; i < blocks.size() && found.size() < MOST; i++) {
			Block block = blocks.get(i);
			if (block.linkChars() < SHORTEST || inMenu(block.box())) {
				continue;
			}
			for (Span span : block.spans()) {
				boolean title = span.end() - span.start() >= SHORTEST && span.element().normalName().equals("a");
				String url = title ? page.absolute(span.element().attr("href")) : null;
				if (url == null || !sameSite(page, url) || isSearch(url)) {
					continue;
				}
				String address = Addresses.withoutFragment(url);
				if (!address.equals(self) && !found.containsKey(address)) {
					found.put(address,
							new Link(address, block.text().substring(span.start(), span.end()), date(page, block, i)));
				}
			}
		}
		return List.copyOf(found.values());
	}

	private static @Nullable PublicationDate date(HtmlPage page, Block block, int i) {
		List<ReadDate> dates = dates(page, block);
		if (!dates.isEmpty()) {
			return dates.getLast().from(Origin.LIST, 0.85);
		}
		Block next = i + 1 < page.tree.blocks.size() ? page.tree.blocks.get(i + 1) : null;
		if (next != null && next.links().isEmpty() && next.length() < DATE) {
			dates = dates(page, next);
		}
		return dates.isEmpty() ? null : dates.getFirst().from(Origin.LIST, 0.8);
	}

	private static List<ReadDate> dates(HtmlPage page, Block block) {
		return block.length() > LONGEST || !ShownDates.hasDigit(block.text()) ? List.of()
				: DateReader.find(block.text(), page.rules);
	}

	/// Whether an address is that of a tag or a search.
	private static boolean isSearch(String url) {
		String path = Addresses.path(url).toLowerCase(Locale.ROOT);
		return SEARCHES.stream().anyMatch(path::contains);
	}

	static boolean inMenu(Box start) {
		for (Box box = start; box != null; box = box.parent) {
			String tag = box.tag();
			if (tag.equals("nav") || tag.equals("footer")
					|| box.tokens.contains("menu", "navbar", "footer", "breadcrumb") && box.linkDensity() > 0.4) {
				return true;
			}
		}
		return false;
	}

	static boolean sameSite(HtmlPage page, String url) {
		String host = Addresses.host(url);
		String own = Addresses.host(page.base);
		return host == null || own == null || host.equals(own) || host.endsWith("." + own) || own.endsWith("." + host);
	}

}
