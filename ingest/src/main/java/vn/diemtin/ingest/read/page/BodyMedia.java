package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Image;
import vn.diemtin.ingest.read.text.Addresses;

/// The images of a body with their captions.
final class BodyMedia {

	private static final String[] SOURCES = { "data-original", "data-src", "data-lazy-src", "data-lazy", "src" };

	private static final List<String> CAPTIONS = List.of("PhotoCMS_Caption", "caption", "image-caption", "desc_cation",
			"caption-text", "wp-caption-text", "pCaption", "Image", "tplCaption", "pic_caption", "media-caption",
			"fig-caption", "cms-caption");

	private static final Set<String> HOLDERS = Set.of("VCSortableInPreviewMode", "picture", "image-wrapper",
			"wp-caption", "media", "article-image", "image");

	private static final int MOST = 100;

	private static final int MOST_CAPTIONS = 200;

	private static final int CAPTION = 1_000;

	private static final int ICON = 50;

	private final HtmlPage page;

	private final Box body;

	/// Captions by the elements that hold them and their images.
	private final Map<Element, String> captions = new HashMap<>();

	/// Blocks by the images before them.
	private final Map<Element, Block> following = new HashMap<>();

	BodyMedia(HtmlPage page, Box body) {
		this.page = page;
		this.body = body;
	}

	List<Image> images() {
		List<Mark> marks = new ArrayList<>();
		for (Mark mark : page.marks.tag("img")) {
			Box box = mark.box();
			if (box != null && box.isWithin(body) && marks.size() < MOST && !mark.hidden() && !isSmall(mark)
					&& !inFurniture(box)) {
				marks.add(mark);
			}
		}
		if (marks.isEmpty()) {
			return List.of();
		}
		gather();
		Map<String, @Nullable String> found = new LinkedHashMap<>();
		for (Mark mark : marks) {
			String url = source(mark);
			if (url != null && !isSign(url)) {
				found.putIfAbsent(url, caption(mark.element()));
			}
		}
		List<Image> images = new ArrayList<>();
		found.forEach((url, caption) -> images.add(new Image(url, caption)));
		return images;
	}

	private void gather() {
		hold(page.marks.tag("figcaption"));
		for (String name : CAPTIONS) {
			hold(page.marks.ofClass(name));
		}
		for (int i = Math.max(0, body.firstBlock); i <= body.lastBlock && i < page.tree.blocks.size(); i++) {
			Block block = page.tree.blocks.get(i);
			Element image = block.image();
			if (image != null) {
				following.putIfAbsent(image, block);
			}
		}
	}

	private void hold(List<Mark> marks) {
		for (Mark mark : marks) {
			Element holder = mark.element().parent();
			while (holder != null && !isHolder(holder)) {
				holder = holder == body.element ? null : holder.parent();
			}
			if (holder != null && captions.size() < MOST_CAPTIONS && !captions.containsKey(holder)) {
				String text = mark.text(CAPTION);
				if (!text.isEmpty()) {
					captions.put(holder, text);
				}
			}
		}
	}

	private static boolean isHolder(Element element) {
		String tag = element.normalName();
		if (tag.equals("figure") || tag.equals("table")) {
			return true;
		}
		String names = element.className();
		if (names.isEmpty()) {
			return false;
		}
		for (String name : names.split(" ")) {
			if (HOLDERS.contains(name)) {
				return true;
			}
		}
		return false;
	}

	private @Nullable String caption(Element image) {
		for (Element around = image.parent(); around != null && around != body.element; around = around.parent()) {
			String caption = captions.get(around);
			if (caption != null) {
				return caption;
			}
			if (around.normalName().equals("figure")) {
				return null;
			}
		}
		Block block = following.get(image);
		return block != null && block.isCaption() ? block.text() : null;
	}

	private @Nullable String source(Mark image) {
		for (String name : SOURCES) {
			String value = image.attr(name).strip();
			if (!value.isEmpty() && !value.startsWith("data:") && !value.endsWith("spacer.gif")) {
				return page.absolute(value);
			}
		}
		return null;
	}

	/// Whether a picture is a sign of the page's own, and none of the article.
	private static boolean isSign(String url) {
		String name = Addresses.path(url).toLowerCase(Locale.ROOT);
		name = name.substring(name.lastIndexOf('/') + 1);
		return name.endsWith(".svg") || name.startsWith("icon") || name.startsWith("logo")
				|| name.contains("google-news") || name.contains("placeholder");
	}

	private static boolean isSmall(Mark image) {
		return small(image.attr("width")) || small(image.attr("height"));
	}

	private static boolean small(String size) {
		int value = 0;
		for (int i = 0; i < size.length() && i < 5 && Character.isDigit(size.charAt(i)); i++) {
			value = value * 10 + size.charAt(i) - '0';
		}
		return value > 0 && value < ICON && !size.endsWith("%");
	}

	private boolean inFurniture(Box start) {
		for (Box box = start; box != null && box != body; box = box.parent) {
			if (box.tokens.contains("related", "lienquan", "share", "social", "banner", "avatar", "author",
					"comment")) {
				return true;
			}
		}
		return false;
	}

}
