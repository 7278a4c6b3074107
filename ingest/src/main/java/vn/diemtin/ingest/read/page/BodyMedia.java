package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Attachment;
import vn.diemtin.events.article.Image;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// The images of a body with their captions, and the documents that it offers.
final class BodyMedia {

	private static final Set<String> TYPES = Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "rar",
			"odt", "ods", "rtf", "7z");

	private static final int MOST = 100;

	private static final int ICON = 50;

	private final HtmlPage page;

	private final Box body;

	BodyMedia(HtmlPage page, Box body) {
		this.page = page;
		this.body = body;
	}

	List<Image> images() {
		Map<String, @Nullable String> captions = new LinkedHashMap<>();
		for (Element image : body.element.select("img")) {
			String url = source(image);
			if (url != null && captions.size() < MOST && !isSmall(image) && !inFurniture(image)) {
				captions.putIfAbsent(url, caption(image));
			}
		}
		List<Image> images = new ArrayList<>();
		captions.forEach((url, caption) -> images.add(new Image(url, caption)));
		return images;
	}

	List<Attachment> attachments() {
		Map<String, Attachment> found = new LinkedHashMap<>();
		Box around = body.parent == null ? body : body.parent;
		for (Element link : around.element.select("a[href]")) {
			String url = page.absolute(link.attr("href"));
			String type = url == null ? null : type(url);
			if (url != null && type != null && found.size() < MOST) {
				found.putIfAbsent(url, new Attachment(url, CleanText.lineOrNull(link.text()), type));
			}
		}
		return List.copyOf(found.values());
	}

	private static @Nullable String type(String url) {
		String path = Addresses.path(url).toLowerCase(Locale.ROOT);
		String type = path.substring(path.lastIndexOf('.') + 1);
		return TYPES.contains(type) ? type : null;
	}

	private @Nullable String source(Element image) {
		for (String name : new String[] { "data-original", "data-src", "data-lazy-src", "src" }) {
			String value = image.attr(name).strip();
			if (!value.isEmpty() && !value.startsWith("data:") && !value.endsWith("spacer.gif")) {
				return page.absolute(value);
			}
		}
		return null;
	}

	private static boolean isSmall(Element image) {
		return small(image.attr("width")) || small(image.attr("height"));
	}

	private static boolean small(String size) {
		int value = 0;
		for (int i = 0; i < size.length() && i < 5 && Character.isDigit(size.charAt(i)); i++) {
			value = value * 10 + size.charAt(i) - '0';
		}
		return value > 0 && value < ICON;
	}

	private boolean inFurniture(Element image) {
		for (Element e = image.parent(); e != null && e != body.element; e = e.parent()) {
			Tokens tokens = Tokens.of(e);
			if (tokens.contains("related", "lienquan", "share", "social", "banner", "avatar", "author", "comment")) {
				return true;
			}
		}
		return false;
	}

	private @Nullable String caption(Element image) {
		Element holder = image.closest("figure, .VCSortableInPreviewMode, .picture, .image-wrapper");
		if (holder != null) {
			Element caption = holder
				.selectFirst("figcaption, .PhotoCMS_Caption, .caption, .image-caption, .desc_cation, .caption-text");
			return caption == null ? null : CleanText.lineOrNull(caption.text());
		}
		Element cell = image.closest("table");
		if (cell != null) {
			Element caption = cell.selectFirst(".caption, .pCaption, .Image, .tplCaption p, td.pic_caption");
			if (caption != null) {
				return CleanText.lineOrNull(caption.text());
			}
		}
		for (Block block : page.tree.blocks) {
			if (block.image() == image) {
				return Captions.isCaption(block) ? block.text() : null;
			}
		}
		return null;
	}

}
