package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.AddressDate;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.text.CleanText;

/// Reads what a list says of one item: title, date, summary, picture.
final class ItemReader {

	private static final int SHORT_LINE = 120;

	private static final int SHORTEST_SUMMARY = 30;

	private static final int LONGEST_SUMMARY = 2_000;

	private static final int LONGEST_BLOCK = 1_000;

	private static final int MOST_BLOCKS = 40;

	private static final double IN_LIST = 0.85;

	private static final double IN_ADDRESS = 0.5;

	private final HtmlPage page;

	private final List<Block> blocks;

	ItemReader(HtmlPage page) {
		this.page = page;
		this.blocks = page.tree.blocks;
	}

	Link read(Candidate item) {
		Mention named = item.title();
		String title = ItemTitle.whole(named.text(), item.mentions);
		Found found = new Found(page);
		if (item.to - item.from < MOST_BLOCKS) {
			item.box.element.filter(found);
		}
		PublicationDate date = found.date;
		List<ReadDate> own = DateReader.find(title, page.rules);
		ReadDate last = own.isEmpty() ? null : own.getLast();
		if (last != null && last.start() > 1 && last.end() >= title.length() - 1
				&& "([|".indexOf(title.charAt(last.start() - 1)) >= 0) {
			title = title.substring(0, last.start() - 1).strip();
			date = last.from(Origin.LIST, IN_LIST);
		}
		date = date == null ? inLines(item, named, title) : date;
		if (date == null) {
			ReadDate address = AddressDate.read(item.url, page.rules);
			date = address == null ? null : address.from(Origin.URL, IN_ADDRESS);
		}
		String image = found.image != null ? found.image : image(named.block().image());
		return new Link(item.url, title, date, summary(item, named, title), image);
	}

	private @Nullable PublicationDate inLines(Candidate item, Mention named, String title) {
		PublicationDate first = null;
		for (int i = item.from; i <= item.to && i < item.from + MOST_BLOCKS; i++) {
			Block block = blocks.get(i);
			boolean own = block == named.block();
			String text = own ? without(block.text(), title) : block.text();
			if (block.length() > LONGEST_BLOCK || !own && (block.length() > SHORT_LINE || isTitleOf(block, item))) {
				continue;
			}
			List<ReadDate> dates = DateReader.find(text, page.rules);
			if (!dates.isEmpty()) {
				boolean labelled = Lines.isMostlyDate(text) || Lines.isLabelledDate(text) || !block.isProse();
				PublicationDate date = dates.getFirst().from(Origin.LIST, IN_LIST);
				if (labelled) {
					return date;
				}
				first = first == null && own ? date : first;
			}
		}
		return first;
	}

	private @Nullable String summary(Candidate item, Mention named, String title) {
		String best = null;
		for (int i = item.from; i <= item.to && i < item.from + MOST_BLOCKS; i++) {
			Block block = blocks.get(i);
			String text = block == named.block() ? ItemTitle.clean(without(block.text(), title)) : block.text();
			boolean longer = text.length() >= SHORTEST_SUMMARY && text.length() <= LONGEST_SUMMARY
					&& (best == null || text.length() > best.length());
			if (longer && !text.equals(title) && !Furniture.isControl(text) && !isAbout(text) && !isOther(block, item)
					&& !block.isHeading()
					&& (block == named.block() || !isTitleOf(block, item) || text.length() > title.length() + 20)) {
				best = text;
			}
		}
		return best == null ? null : withoutControl(best);
	}

	/// Whether a short line tells when or how often, and not what.
	private boolean isAbout(String text) {
		return Lines.isMostlyDate(text) || Lines.isLabelledDate(text)
				|| text.length() < 90 && !DateReader.find(text, page.rules).isEmpty() && text.indexOf('|') > 0
				|| text.length() < 60 && Furniture.isControl(text);
	}

	/// Whether all of a line is a title of the item.
	private static boolean isTitleOf(Block block, Candidate item) {
		return item.mentions.stream()
			.anyMatch(mention -> mention.block() == block && mention.text().length() >= block.length() - 4);
	}

	/// Whether most of a line is links to elsewhere.
	private boolean isOther(Block block, Candidate item) {
		if (block.linkDensity() < 0.5) {
			return false;
		}
		return item.mentions.stream().noneMatch(mention -> mention.block() == block);
	}

	private static String withoutControl(String summary) {
		int dots = Math.max(summary.lastIndexOf(". "), Math.max(summary.lastIndexOf("… "), summary.lastIndexOf(".. ")));
		String tail = dots < 0 ? "" : summary.substring(dots + 1);
		tail = tail.replace(".", " ").strip();
		return !tail.isEmpty() && tail.length() < 30 && ItemTitle.isControl(tail)
				? summary.substring(0, dots + 1).strip() : summary;
	}

	private static String without(String text, String title) {
		int at = text.indexOf(title);
		return at < 0 ? text : text.substring(0, at) + " " + text.substring(at + title.length());
	}

	private @Nullable String image(@Nullable Element image) {
		return image == null ? null : address(page, image);
	}

	private static @Nullable String address(HtmlPage page, Element image) {
		for (String name : new String[] { "data-src", "data-original", "data-lazy-src", "src" }) {
			String source = image.attr(name).strip();
			if (source.isEmpty() || source.startsWith("data:") || source.endsWith(".svg")
					|| isOrnament(source, image)) {
				continue;
			}
			return page.absolute(source);
		}
		return null;
	}

	private static boolean isOrnament(String source, Element image) {
		String file = source.substring(source.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		for (String part : new String[] { "icon", "new.gif", "blank", "spacer", "loading", "bullet", "arrow", "pixel",
				"logo", "1x1", "transparent", "hot.gif", "lazy", "placeholder" }) {
			if (file.contains(part)) {
				return true;
			}
		}
		String width = image.attr("width");
		return width.length() == 1 || width.length() == 2 && width.compareTo("40") < 0;
	}

	/// The first picture and the date for machines inside an item.
	private static final class Found implements NodeFilter {

		private static final int MOST_NODES = 400;

		private static final List<String> MOMENTS = List.of("datetime", "data-time", "data-date", "data-publish",
				"title");

		private final HtmlPage page;

		private @Nullable String image;

		private @Nullable PublicationDate date;

		private int nodes;

		Found(HtmlPage page) {
			this.page = page;
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (nodes++ > MOST_NODES || image != null && date != null) {
				return FilterResult.STOP;
			}
			if (node instanceof Element element) {
				String tag = element.normalName();
				if (tag.equals("img") && image == null) {
					image = address(page, element);
				}
				else if (date == null && element.attributesSize() > 0 && (tag.equals("time") || isTimed(element))) {
					date = moment(element);
				}
			}
			return FilterResult.CONTINUE;
		}

		private static boolean isTimed(Element element) {
			String name = element.className().toLowerCase(Locale.ROOT);
			return name.contains("time") || name.contains("date");
		}

		private @Nullable PublicationDate moment(Element element) {
			for (String name : MOMENTS) {
				ReadDate read = DateReader.read(CleanText.lineOrNull(element.attr(name)), page.rules);
				if (read != null) {
					return read.from(Origin.LIST, 0.9);
				}
			}
			return null;
		}

	}

}
