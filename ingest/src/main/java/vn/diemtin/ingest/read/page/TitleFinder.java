package vn.diemtin.ingest.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// Finds the headline by agreement of headings, of what stands by the body and of what the page
/// tells machines.
final class TitleFinder {

	/// Names of sections that many sites have.
	private static final Set<String> SECTIONS = Set.of("tintức", "tintứcsựkiện", "sựkiện", "tinhoạtđộng", "hoạtđộng",
			"thôngbáo", "tinmới", "tintổnghợp", "tinnổibật", "chitiết", "chitiếttin", "tinchitiết", "chitiếtbàiviết",
			"bàiviết", "tintrongtỉnh", "tintrongnước", "tintứchoạtđộng", "hoạtđộngcủangành", "vănbản", "giớithiệu",
			"news", "blog", "ourblog", "article", "articles", "detail", "newsdetail", "insights", "resources");

	private static final String TRAIL = ">»›";

	private static final int LONGEST = 400;

	private static final int SHORTEST = 6;

	/// A headline is rarely shorter than this; the name of a section often is.
	private static final int FULL = 24;

	/// A headline is rarely longer than this; a standfirst often is.
	private static final int LONG = 150;

	/// How many blocks before the body are looked at line by line.
	private static final int NEAR = 15;

	private static final int MOST_HEADINGS = 60;

	private final HtmlPage page;

	private final List<Block> blocks;

	private final int first;

	private final SiteNames site;

	private final TitleClaims claims;

	private final Set<String> weighed = new HashSet<>();

	private String best = "";

	private double highest = 0.15;

	/// Where the finder looks at present, for whoever wants to be told.
	private String place = "";

	private Consumer<Weighed> told = weighed -> {
	};

	/// Looks for the headline of a body.
	/// @param first the block with which the body begins
	TitleFinder(HtmlPage page, int first) {
		this.page = page;
		this.blocks = page.tree.blocks;
		this.first = first;
		this.site = page.site;
		this.claims = new TitleClaims(page.data, page.title(), site);
	}

	/// Tells of every text that is weighed.
	TitleFinder telling(Consumer<Weighed> listener) {
		told = listener;
		return this;
	}

	/// The headline, empty when there is none.
	String find() {
		String declared = declared();
		if (declared != null) {
			told.accept(new Weighed(declared, "source", null));
			return declared;
		}
		place = "family";
		for (String selector : page.family.title()) {
			page.marks.all(selector).stream().limit(3).forEach(mark -> weigh(mark, 0.6));
		}
		place = "itemprop";
		page.marks.named("itemprop", "headline").stream().limit(3).forEach(mark -> weigh(mark, 0.6));
		headings("h1", 0.85);
		headings("h2", 0.4);
		headings("h3", 0.3);
		lines();
		claims();
		return claims.bare(best);
	}

	/// What stands where the source says that its titles do.
	private @Nullable String declared() {
		for (String selector : page.own.title()) {
			for (Mark mark : page.marks.all(selector)) {
				String text = CleanText.line(mark.text(LONGEST));
				if (!text.isEmpty() && !site.isSite(text)) {
					return text;
				}
			}
		}
		return null;
	}

	private void headings(String tag, double worth) {
		place = tag;
		List<Mark> marks = page.marks.tag(tag);
		long seen = marks.stream().filter(mark -> !mark.hidden()).count();
		double alone = tag.equals("h1") && seen == 1 ? 0.35 : 0;
		int left = MOST_HEADINGS;
		for (Mark mark : marks) {
			if (left-- > 0) {
				weigh(mark, worth + alone);
			}
		}
	}

	private void weigh(Mark mark, double worth) {
		if (mark.block() > first + NEAR && mark.block() >= 0) {
			return;
		}
		String text = mark.text(LONGEST);
		double place = mark.hidden() ? -0.7 : 0;
		for (Box box = mark.box(); box != null; box = box.parent) {
			String around = box.tag();
			place -= around.equals("nav") || around.equals("footer") || around.equals("aside") ? 0.6 : 0;
			place -= box.tokens.isBrand() ? 0.4 : 0;
		}
		weigh(text, mark.block(), worth + place);
		int end = Math.min(blocks.size(), mark.block() + 3);
		for (int i = Math.max(0, mark.block()); i < end && blocks.get(i).text().length() < text.length(); i++) {
			if (text.contains(blocks.get(i).text())) {
				weigh(blocks.get(i).text(), i, worth + place - 0.05);
			}
		}
	}

	/// The lines before the body, of which one may be the headline without being marked
	/// as
	/// one.
	private void lines() {
		place = "line";
		int dated = -1;
		for (int i = Math.min(first + 2, blocks.size() - 1); i >= 0; i--) {
			Block block = blocks.get(i);
			boolean near = i > first - NEAR;
			boolean usable = block.length() >= SHORTEST && block.length() <= LONGEST;
			if (!near && !(usable && claims.holds(block.text()))) {
				continue;
			}
			if (!usable || block.isControl() || block.isDateline()) {
				dated = Lines.isLabelledDate(block.text()) ? i : dated;
				continue;
			}
			if (block.isProse() && block.length() > LONG && !claims.holds(block.text())) {
				continue;
			}
			double worth = isNamed(block) ? 0.45 : block.emphasised() && near && i < first ? 0.15 : 0;
			worth += dated > i && dated - i <= 3 ? 0.55 - 0.1 * (dated - i) : 0;
			worth -= block.linkDensity() > 0.8 ? 0.4 : 0;
			worth -= block.box().inFurniture(null) ? 0.2 : 0;
			weigh(block.text(), i, worth);
		}
	}

	private static boolean isNamed(Block block) {
		Box box = block.box();
		Box around = box.parent;
		return block.inline().isTitle() || box.tokens.isTitle()
				|| around != null && around.chars < 2 * block.length() && around.tokens.isTitle();
	}

	private void claims() {
		place = "told to machines";
		List<String> headlines = claims.headlines();
		double worth = 0.7;
		for (String headline : headlines) {
			String key = Lines.key(headline);
			long same = headlines.stream().filter(other -> Lines.key(other).equals(key)).count();
			settle(headline, worth + 0.15 * (same - 1) + shape(headline));
			worth -= 0.1;
		}
	}

	/// Weighs a text of the page.
	/// @param at its block
	/// @param worth what speaks for it besides its words
	private void weigh(String text, int at, double worth) {
		if (text.length() < 3 || text.length() > LONGEST || !weighed.add(at + text)) {
			return;
		}
		double agreement = claims.agreement(text);
		double score = worth + agreement + shape(text) + (agreement == 1 ? 0.25 : 0);
		int distance = at < 0 ? 0 : first - at;
		score -= distance < -2 ? 0.5 : Math.min(0.4, Math.max(0, distance - 4) * 0.01);
		score -= text.length() < FULL && agreement < 0.9 ? 0.35 : 0;
		settle(agreement > 0.9 ? text : claims.withoutSite(text), score);
	}

	private double shape(String text) {
		if (site.isSite(text)) {
			return -2;
		}
		double shape = isSection(text) || isTrail(text) ? -1.6 : site.isNamedLike(text) ? -1 : 0;
		shape -= text.length() < FULL / 2 ? 0.3 : text.length() > LONG ? 0.3 : 0;
		shape -= text.endsWith(".") ? 0.15 : 0;
		boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
		return shape - (shouted && text.length() < 2 * FULL ? 0.25 : 0);
	}

	/// Whether a short text is the name of a part of the site: a common one, or one that
	/// a link elsewhere on the page has.
	private boolean isSection(String text) {
		if (text.length() >= FULL + SHORTEST) {
			return false;
		}
		if (SECTIONS.contains(Lines.key(text))) {
			return true;
		}
		for (Block block : blocks) {
			if (block.length() == text.length() && block.linkDensity() > 0.9 && block.text().equalsIgnoreCase(text)
					&& !block.isHeading()) {
				return true;
			}
		}
		return false;
	}

	/// Whether a text names sections only, one under the other.
	private boolean isTrail(String text) {
		int from = 0;
		for (int at = step(text, 0); at >= 0; at = step(text, from)) {
			if (!isSection(text.substring(from, at).strip())) {
				return false;
			}
			from = at + 1;
		}
		return from > 0 && isSection(text.substring(from).strip());
	}

	private static int step(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if (TRAIL.indexOf(text.charAt(i)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	private void settle(String text, double score) {
		told.accept(new Weighed(text, place, score));
		if (score > highest) {
			highest = score;
			best = CleanText.line(text, LONGEST);
		}
	}

	/// The block that holds a headline, or -1.
	static int block(HtmlPage page, @Nullable String title, int first) {
		String key = title == null ? "" : Lines.key(title);
		for (int i = Math.min(first + 2, page.tree.blocks.size() - 1); i >= 0 && !key.isEmpty(); i--) {
			Block block = page.tree.blocks.get(i);
			if (block.length() >= key.length() && Lines.key(block.text()).equals(key)) {
				return i;
			}
		}
		return -1;
	}

}
