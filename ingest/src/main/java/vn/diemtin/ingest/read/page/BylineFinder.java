package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds who signs an article: what the page tells machines, the elements named for authors, the
/// line that speaks of one, the short last line of the body. A value that names only the site is
/// none.
final class BylineFinder {

	private static final String[] METAS = { "article:author", "author", "dc.creator", "dcterms.creator",
			"parsely-author", "sailthru.author", "byl", "article:author_name", "citation_author", "twitter:creator" };

	private static final List<String> LABELS = List.of("written by", "tác giả", "được viết bởi", "người viết", "author",
			"posted by", "by");

	/// Parts of class names, the most telling first.
	private static final List<String> NAMES = List.of("author-name", "author_name", "authorname", "author__name",
			"detail-author", "detail__author", "article-author", "article__author", "post-author", "entry-author",
			"author_mail", "tac-gia", "tacgia", "tac_gia", "butdanh", "but-danh", "byline", "author", "nguontin",
			"news-source", "nguon");

	private static final List<String> NOT_NAMES = List.of("bio", "avatar", "image", "img", "photo", "desc", "social",
			"link-", "about", "related", "box", "thumb", "icon", "count", "comment", "title", "role", "position");

	/// Beginnings of lines by the headline that name who wrote.
	private static final List<String> LEADS = List.of("by ", "written by ", "posted by ", "tác giả:", "tác giả ",
			"người viết:", "bài:", "tin, bài:", "bài và ảnh:", "words by ", "story by ", "author:", "by:", "nguồn:",
			"nguồn tin:", "theo:", "phóng viên:", "pv:", "thực hiện:", "được viết bởi ", "viết bởi ", "biên tập:",
			"người đăng:", "đăng bởi:");

	/// Parts of the addresses of authors' pages.
	private static final List<String> FOLDERS = List.of("/author/", "/authors/", "/tac-gia/", "/people/", "/staff/",
			"/profile/", "/contributor/", "/contributors/", "/writers/", "?author=");

	private static final int LONGEST = 160;

	/// A byline may stand that far in the body.
	private static final int BELOW = 3;

	private static final int AFTER = 8;

	private static final int ABOVE = 4;

	private final HtmlPage page;

	private final int title;

	private final int first;

	private final int last;

	private final Bylines bylines;

	/// Looks for the author of a body.
	/// @param title the block of the headline, or -1
	/// @param first the first block of the body
	/// @param last the last block of the body
	BylineFinder(HtmlPage page, int title, int first, int last, boolean vietnamese) {
		this.page = page;
		this.title = title >= 0 ? Math.min(title, first) : first;
		this.first = first;
		this.last = last;
		this.bylines = new Bylines(page.site, vietnamese);
	}

	/// The byline.
	/// @param signature the short last line of the body, when it has one
	@Nullable String find(@Nullable String signature) {
		String doubtful = null;
		for (Weighed candidate : (Iterable<Weighed>) candidates(signature)::iterator) {
			if (!bylines.isDoubtful(candidate.value())) {
				return candidate.value();
			}
			doubtful = doubtful == null ? candidate.value() : doubtful;
		}
		return doubtful;
	}

	/// Every name that a place gives, the most telling place first; a place is looked at
	/// when it is asked for.
	Stream<Weighed> candidates(@Nullable String signature) {
		return Stream
			.<Place>of(new Place("source", () -> selected(page.own.byline())),
					new Place("json-ld author", () -> bylines.joined(page.data.names("author", false))),
					new Place("json-ld creator", () -> bylines.joined(page.data.names("creator", false))),
					new Place("meta", this::metas), new Place("twitter card", this::labelled),
					new Place("family", () -> selected(page.family.byline())),
					new Place("data-role", () -> elements(page.marks.named("data-role", "author"))),
					new Place("itemprop", () -> elements(page.marks.named("itemprop", "author"))),
					new Place("rel", () -> elements(page.marks.named("rel", "author"))),
					new Place("class name", this::classes), new Place("line", this::lines),
					new Place("link to an author", this::linked),
					new Place("last line of the body", () -> bylines.name(signature)),
					new Place("json-ld organisation", () -> bylines.joined(page.data.names("author", true))))
			.mapMulti((place, found) -> {
				String name = place.look().get();
				if (name != null) {
					found.accept(new Weighed(name, place.name(), null));
				}
			});
	}

	private record Place(String name, Supplier<@Nullable String> look) {
	}

	private @Nullable String metas() {
		String name = null;
		for (int i = 0; i < METAS.length && name == null; i++) {
			name = bylines.joined(page.data.authors(METAS[i]));
		}
		return name;
	}

	/// The pairs that systems write for cards: "Written by" and a name.
	private @Nullable String labelled() {
		for (int i = 1; i <= 2; i++) {
			String label = page.data.meta("twitter:label" + i);
			if (label != null && LABELS.contains(label.toLowerCase(Locale.ROOT))) {
				return bylines.name(page.data.meta("twitter:data" + i));
			}
		}
		return null;
	}

	private @Nullable String selected(List<String> selectors) {
		for (String selector : selectors) {
			String name = elements(page.marks.all(selector));
			if (name != null) {
				return name;
			}
		}
		return null;
	}

	private @Nullable String elements(List<Mark> marks) {
		List<String> names = new ArrayList<>();
		for (Mark mark : marks) {
			boolean amid = mark.block() > first + BELOW && mark.block() < last - 1;
			boolean near = mark.block() >= title - ABOVE && mark.block() <= last + AFTER && !amid;
			if (near && names.size() < 4) {
				String name = bylines.name(mark.text(LONGEST));
				if (name != null && !hasPart(names, name) && (names.isEmpty() || mark.block() <= first)) {
					names.add(name);
				}
			}
		}
		return names.isEmpty() ? null : String.join(", ", names);
	}

	private static boolean hasPart(List<String> names, String name) {
		return names.stream().anyMatch(known -> known.contains(name));
	}

	private @Nullable String classes() {
		List<String> words = new ArrayList<>();
		for (String word : page.marks.classWords()) {
			String lower = word.toLowerCase(Locale.ROOT);
			if (rank(lower) < NAMES.size()
					&& (NOT_NAMES.stream().noneMatch(lower::contains) || lower.endsWith("__name"))) {
				words.add(word);
			}
		}
		words.sort((one, other) -> Integer.compare(rank(one.toLowerCase(Locale.ROOT)),
				rank(other.toLowerCase(Locale.ROOT))));
		for (String word : words) {
			String name = elements(page.marks.ofClass(word));
			if (name != null) {
				return name;
			}
		}
		return null;
	}

	private static int rank(String lower) {
		for (int i = 0; i < NAMES.size(); i++) {
			if (lower.contains(NAMES.get(i))) {
				return i;
			}
		}
		return NAMES.size();
	}

	private @Nullable String lines() {
		List<Block> blocks = page.tree.blocks;
		for (int i = Math.max(0, title - ABOVE); i < Math.min(blocks.size(), last + ABOVE); i++) {
			Block block = blocks.get(i);
			if (block.length() > LONGEST || i > first + BELOW && i < last - 1 || i > first && block.isProse()) {
				continue;
			}
			String lower = block.text().toLowerCase(Locale.ROOT);
			boolean label = i + 1 < blocks.size() && LABELS.contains(strip(lower));
			for (String lead : LEADS) {
				boolean glued = lead.equals("by ") && block.length() > 3 && lower.startsWith("by")
						&& block.text().charAt(1) == 'y' && Character.isUpperCase(block.text().charAt(2));
				if (!label && (glued || lower.startsWith(lead))) {
					String name = bylines.name(glued ? block.text().substring(2) : block.text());
					if (name != null) {
						return name;
					}
				}
			}
			String next = label ? bylines.name(blocks.get(i + 1).text()) : null;
			if (next != null) {
				return next;
			}
		}
		return null;
	}

	/// The name that links to the page of an author.
	private @Nullable String linked() {
		List<Block> blocks = page.tree.blocks;
		for (int i = Math.max(0, title - ABOVE); i <= Math.min(blocks.size() - 1, first + 1); i++) {
			for (Element link : blocks.get(i).length() > LONGEST ? List.<Element>of() : blocks.get(i).links()) {
				String href = link.attr("href").toLowerCase(Locale.ROOT);
				if (FOLDERS.stream().anyMatch(href::contains)) {
					String name = bylines.name(link.text());
					if (name != null) {
						return name;
					}
				}
			}
		}
		return null;
	}

	private static String strip(String lower) {
		return lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
	}

}
