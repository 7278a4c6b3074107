package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Addresses;

/// Gathers the links of a page that may be items of a list, and how far each item reaches.
final class CandidateFinder {

	private static final int MOST = 3_000;

	private static final int CLIMB = 8;

	private static final int DEEPEST = 24;

	/// An address named in more places than this by short words is a section's.
	private static final int SECTION = 3;

	private static final int SHORT = 40;

	/// How many lines after a link without an element of its own may belong to it.
	private static final int FOLLOWING = 6;

	private static final Set<String> POSITIONS = Set.of("first", "last", "odd", "even", "active", "current", "item",
			"clearfix", "cloned", "selected", "left", "right", "alternate", "row", "new");

	private static final Set<String> FILES = Set.of(".jpg", ".jpeg", ".png", ".gif", ".zip", ".rar", ".mp4", ".mp3",
			".xml", ".rss");

	/// Stands for more than one address in a box.
	private static final String MANY = "";

	private final HtmlPage page;

	private final boolean bare;

	private final Map<Box, String> addresses = new HashMap<>();

	private final Map<Box, String> names = new HashMap<>();

	private final Map<String, String> resolved = new HashMap<>();

	private final String origin;

	private final String self;

	/// @param bare whether any link will do, as in the index of a folder
	CandidateFinder(HtmlPage page, boolean bare) {
		this.page = page;
		this.bare = bare;
		this.self = page.url == null ? "" : Addresses.withoutFragment(page.url);
		this.origin = origin(page.base);
	}

	private static String origin(String base) {
		int host = base.indexOf("://") + 3;
		int slash = host < 3 ? -1 : base.indexOf('/', host);
		return host < 3 ? "" : slash < 0 ? base : base.substring(0, slash);
	}

	List<Candidate> find() {
		List<Candidate> found = withoutSections(gather());
		for (Candidate candidate : found) {
			for (Mention mention : candidate.mentions) {
				mark(mention.block().box(), candidate.url);
			}
		}
		for (int i = 0; i < found.size(); i++) {
			Candidate candidate = found.get(i);
			reach(candidate, i + 1 < found.size() ? found.get(i + 1) : null);
			candidate.pattern = pattern(candidate.title().block().box());
		}
		return found;
	}

	private List<Candidate> gather() {
		List<Candidate> found = new ArrayList<>();
		Candidate open = null;
		List<Mention> pictures = new ArrayList<>();
		for (Block block : page.tree.blocks) {
			for (Element link : block.links()) {
				String url = found.size() > MOST ? null : address(link);
				if (url == null) {
					continue;
				}
				Mention mention = Mention.of(url, link, block);
				if (mention.isAside()) {
					continue;
				}
				if (open != null && open.url.equals(url)) {
					open.mentions.add(mention);
				}
				else if (mention.isTitle() || bare && mention.text().length() >= 4) {
					open = new Candidate(url, mention);
					pictures.stream().filter(picture -> picture.url().equals(url)).forEach(open.mentions::addFirst);
					pictures.clear();
					found.add(open);
				}
				else if (pictures.size() < 20) {
					pictures.add(mention);
				}
			}
		}
		return found;
	}

	private List<Candidate> withoutSections(List<Candidate> found) {
		Map<String, Integer> places = new HashMap<>();
		found.forEach(candidate -> places.merge(candidate.url, 1, Integer::sum));
		return found.stream().filter(candidate -> {
			Mention title = candidate.title();
			return places.getOrDefault(candidate.url, 0) <= SECTION || title.rank() == Mention.HEADING
					|| title.text().length() > SHORT;
		}).toList();
	}

	private @Nullable String address(Element link) {
		String href = link.attr("href").strip();
		if (href.isEmpty() || href.charAt(0) == '#' || link.attr("rel").contains("tag")) {
			return null;
		}
		String known = resolved.computeIfAbsent(href, this::resolve);
		return known.isEmpty() ? null : known;
	}

	/// The address that a link names, or nothing when it names no article's.
	private String resolve(String href) {
		if (href.regionMatches(true, 0, "javascript:", 0, 11) || href.regionMatches(true, 0, "mailto:", 0, 7)) {
			return "";
		}
		boolean rooted = href.charAt(0) == '/' && !origin.isEmpty() && !href.startsWith("//") && !href.contains("/.")
				&& href.chars().noneMatch(c -> c < ' ' || c >= '\u007f' && c <= '\u009f');
		String url = rooted ? origin + href.replace(" ", "%20") : page.absolute(href);
		if (url == null || url.indexOf(':') > 0 && !url.startsWith("http")) {
			return "";
		}
		url = Addresses.withoutFragment(url);
		int slash = url.indexOf('/', url.indexOf("://") + 3);
		int query = url.indexOf('?');
		String path = slash < 0 ? "" : url.substring(slash, query < slash ? url.length() : query);
		boolean root = path.length() < 2 && query < 0;
		return root || url.equals(self) || isFile(path) ? "" : url;
	}

	private static boolean isFile(String path) {
		int dot = path.lastIndexOf('.');
		return dot >= 0 && path.length() - dot <= 5 && FILES.contains(path.substring(dot).toLowerCase(Locale.ROOT));
	}

	private void mark(Box start, String url) {
		for (Box box = start; box != null; box = box.parent) {
			String seen = addresses.putIfAbsent(box, url);
			if (MANY.equals(seen)) {
				return;
			}
			if (seen != null && !seen.equals(url)) {
				addresses.put(box, MANY);
			}
		}
	}

	private void reach(Candidate candidate, @Nullable Candidate next) {
		Box start = candidate.title().block().box();
		Box box = start;
		candidate.from = candidate.first();
		candidate.to = candidate.last();
		if (!candidate.url.equals(addresses.get(start))) {
			candidate.box = start;
			candidate.to = following(candidate, start, next);
			return;
		}
		for (int i = 0; i < CLIMB && box.parent != null && candidate.url.equals(addresses.get(box.parent)); i++) {
			box = box.parent;
		}
		candidate.box = box;
		candidate.from = Math.min(candidate.from, box.firstBlock);
		candidate.to = Math.max(candidate.to, box.lastBlock);
		if (box.parent != null && candidate.to == candidate.last()) {
			candidate.to = following(candidate, box.parent, next);
		}
	}

	/// The lines between a title and the next, where no element holds an item together.
	private static int following(Candidate candidate, Box around, @Nullable Candidate next) {
		int end = Math.min(around.lastBlock, candidate.last() + FOLLOWING);
		return Math.max(candidate.last(), next == null ? end : Math.min(end, next.first() - 1));
	}

	/// The tags and names around a title, from the inside out.
	private String pattern(Box box) {
		StringBuilder pattern = new StringBuilder();
		int steps = 0;
		for (Box at = box; at != null && steps < DEEPEST; at = at.parent, steps++) {
			pattern.append('/').append(steps == 0 ? at.tag() : names.computeIfAbsent(at, CandidateFinder::name));
		}
		return pattern.toString();
	}

	private static String name(Box box) {
		for (String name : box.element.classNames()) {
			String word = withoutDigits(name);
			if (word.length() > 1 && !POSITIONS.contains(word)) {
				return box.tag() + "." + word;
			}
		}
		return box.tag();
	}

	private static String withoutDigits(String name) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (!Character.isDigit(c)) {
				word.append(Character.toLowerCase(c));
			}
		}
		return word.toString();
	}

}
