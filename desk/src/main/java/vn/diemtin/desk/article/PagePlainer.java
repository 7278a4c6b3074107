package vn.diemtin.desk.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/// Readies a page for being shown without the place that it came from: images and other embedded things become their
/// words, links lead to where they led, and what no reader ever saw is left out.
final class PagePlainer extends HtmlStreamEventReceiverWrapper {

	private static final Set<String> EMBEDDED = Set.of("img", "image", "video", "audio", "iframe", "embed", "object",
			"canvas", "amp-img");

	/// Elements whose words are not part of what a page shows.
	private static final Set<String> UNSEEN = Set.of("title", "template", "select", "datalist", "svg", "math",
			"noscript", "textarea");

	/// What ends a drawing or a list of choices that was never closed, as it does in a
	/// browser.
	private static final Set<String> ENDING = Set.of("body", "div", "p", "table", "h1", "h2", "h3", "h4", "ul", "ol",
			"section", "article", "main", "footer");

	private static final Set<String> ENDED = Set.of("svg", "math", "select");

	private static final Set<String> NO_SIZE = Set.of("0", "1", "0px", "1px");

	private @Nullable URI base;

	private @Nullable String unseen;

	PagePlainer(HtmlStreamEventReceiver sink, String address) {
		super(sink);
		this.base = resolved(null, address);
	}

	@Override
	public void openTag(String name, List<String> attributes) {
		String element = name.toLowerCase(Locale.ROOT);
		if (this.unseen != null) {
			if (!ENDED.contains(this.unseen) || !ENDING.contains(element)) {
				return;
			}
			this.unseen = null;
		}
		if (UNSEEN.contains(element)) {
			this.unseen = element;
		}
		else if (EMBEDDED.contains(element)) {
			frame(element, attributes);
		}
		else if (element.equals("base")) {
			URI named = resolved(this.base, valueOf(attributes, "href"));
			this.base = (named != null) ? named : this.base;
		}
		else {
			super.openTag(element, element.equals("a") ? linked(attributes) : attributes);
		}
	}

	@Override
	public void closeTag(String name) {
		String element = name.toLowerCase(Locale.ROOT);
		if (this.unseen == null) {
			if (!EMBEDDED.contains(element)) {
				super.closeTag(element);
			}
		}
		else if (this.unseen.equals(element)) {
			this.unseen = null;
		}
	}

	@Override
	public void text(String text) {
		if (this.unseen == null) {
			super.text(text);
		}
	}

	private void frame(String element, List<String> attributes) {
		String words = valueOf(attributes, "alt");
		if (words.isBlank()) {
			words = valueOf(attributes, "title");
		}
		boolean isOrnament = words.isBlank() && isSmall(valueOf(attributes, "width"), valueOf(attributes, "height"));
		if (!isOrnament) {
			super.openTag("span", new ArrayList<>(List.of("class", "image")));
			super.text("[" + (words.isBlank() ? element : words.strip()) + "]");
			super.closeTag("span");
		}
	}

	/// Points that count readers.
	private static boolean isSmall(String width, String height) {
		return NO_SIZE.contains(width) || NO_SIZE.contains(height);
	}

	/// Without an address when it leads nowhere.
	private List<String> linked(List<String> attributes) {
		List<String> linked = new ArrayList<>();
		for (int i = 0; i + 1 < attributes.size(); i += 2) {
			boolean isAddress = attributes.get(i).equalsIgnoreCase("href");
			URI target = isAddress ? resolved(this.base, attributes.get(i + 1)) : null;
			if (!isAddress || target != null) {
				linked.add(attributes.get(i));
				linked.add((target != null) ? target.toString() : attributes.get(i + 1));
			}
		}
		return linked;
	}

	private static String valueOf(List<String> attributes, String name) {
		for (int i = 0; i + 1 < attributes.size(); i += 2) {
			if (attributes.get(i).equalsIgnoreCase(name)) {
				return attributes.get(i + 1);
			}
		}
		return "";
	}

	/// An address on the web, or null.
	private static @Nullable URI resolved(@Nullable URI base, String address) {
		try {
			URI named = new URI(address.strip().replace(" ", "%20"));
			URI whole = (base != null) ? base.resolve(named) : named;
			String scheme = (whole.getScheme() != null) ? whole.getScheme().toLowerCase(Locale.ROOT) : "";
			return (scheme.equals("http") || scheme.equals("https")) ? whole : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
