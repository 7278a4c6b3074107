package vn.diemtin.ingest.read.page;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the names that authors of pages give to elements say of them: a set of groups for each
/// word, in English, in Vietnamese without marks, and in the compounds of both.
final class NameGroups {

	/// The words of each group that helps to tell an article's blocks.
	private static final String[] GROUPS = {
			// comments
			"comment comments disqus reply replies respond discussion binhluan ykien phanhoi commentlist",
			// other articles
			"related relate relates lienquan tinkhac tinlienquan recommend recommended recommendation "
					+ "recommendations more readmore morenews othernews othernew other popular trending latest recent "
					+ "next prev previous mostread tinmoi cungchuyenmuc relatednews suggested suggestions similar "
					+ "jp-relatedposts xemthem docthem also further",
			// authors
			"author authors byline bio writer contributor contributors tacgia profile avatar authorbox staff",
			// keywords
			"tag tags tagged keyword keywords hashtag category categories cat topic topics tukhoa tagcloud tagline",
			// captions
			"caption figcaption credit credits chuthich legend attribution captions cation",
			// asking for something
			"newsletter subscribe subscription signup optin mailchimp form email cta donate donation join register "
					+ "paywall membership hubspot mailing",
			// text
			"content body article entry post story text main detail noidung chitiet bodytext richtext prose wysiwyg "
					+ "copy paragraph markdown rte maincontent single",
			// embedded
			"tweet instagram embed oembed embedded iframe" };

	/// How many groups there are.
	static final int COUNT = GROUPS.length;

	/// A name that joins a word for an article with one for its text.
	static final int STRONG = 1 << COUNT;

	private static final int ARTICLE = STRONG << 1;

	private static final int TEXT = STRONG << 2;

	/// A word of [Furniture#NEGATIVE].
	static final int NEGATIVE = STRONG << 3;

	/// A word of [Furniture#SURE].
	static final int SURE = STRONG << 4;

	private static final Set<String> ARTICLES = Set.of("article", "post", "entry", "story", "news", "detail", "page",
			"bai", "blog", "single", "baiviet", "tin");

	private static final Set<String> TEXTS = Set.of("content", "body", "text", "copy", "noidung", "bodytext",
			"richtext", "maincontent", "chitiet");

	private static final Set<String> WHOLE = Set.of("articlebody", "articlecontent", "postcontent", "postbody",
			"entrycontent", "storybody", "articletext", "storycontent", "newsbody", "newscontent", "newsdetail",
			"bodytext", "noidungbai", "blogcontent", "postarticle");

	private static final int SHORTEST_PART = 4;

	private static final int LONGEST_PART = 15;

	private static final int COMPOUND = 8;

	private static final int LONGEST_COMPOUND = 40;

	private static final int SLOTS = 2_048;

	/// The words, each in the slot of its hash or the next free one.
	private static final String[] KEYS = new String[SLOTS];

	private static final int[] BITS = new int[SLOTS];

	static {
		Arrays.fill(KEYS, "");
		words().forEach((word, bits) -> {
			int slot = slot(word.hashCode());
			while (!KEYS[slot].isEmpty()) {
				slot = slot + 1 & SLOTS - 1;
			}
			KEYS[slot] = word;
			BITS[slot] = bits;
		});
	}

	private NameGroups() {
	}

	private static Map<String, Integer> words() {
		Map<String, Integer> words = new TreeMap<>();
		for (int group = 0; group < COUNT; group++) {
			for (String word : GROUPS[group].split(" ")) {
				words.merge(word, 1 << group, (a, b) -> a | b);
			}
		}
		add(words, ARTICLES, ARTICLE);
		add(words, TEXTS, TEXT);
		add(words, WHOLE, STRONG);
		add(words, Furniture.NEGATIVE, NEGATIVE);
		add(words, Furniture.SURE, SURE);
		return words;
	}

	private static void add(Map<String, Integer> words, Set<String> names, int bit) {
		names.forEach(name -> words.merge(name, bit, (a, b) -> a | b));
	}

	/// What a word that stands in a text says, a bit each. Most words say nothing, so
	/// none is cut
	/// out to be looked up.
	static int of(String text, int start, int end) {
		int known = look(text, start, end);
		int length = end - start;
		return known == 0 && length >= COMPOUND && length < LONGEST_COMPOUND ? compound(text, start, end) : known;
	}

	private static int look(String text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		for (int slot = slot(hash); !KEYS[slot].isEmpty(); slot = slot + 1 & SLOTS - 1) {
			if (KEYS[slot].length() == end - start && text.startsWith(KEYS[slot], start)) {
				return BITS[slot];
			}
		}
		return 0;
	}

	private static int slot(int hash) {
		return (hash ^ hash >>> 15) & SLOTS - 1;
	}

	/// What all words of an element say together.
	static int joined(int groups) {
		return (groups & ARTICLE) != 0 && (groups & TEXT) != 0 ? groups | STRONG : groups;
	}

	/// The groups of the words with which a compound begins and ends.
	private static int compound(String text, int start, int end) {
		int longest = Math.min(LONGEST_PART, end - start - 1);
		int first = 0;
		for (int length = longest; length >= SHORTEST_PART && first == 0; length--) {
			first = look(text, start, start + length) & STRONG - 1;
		}
		int last = 0;
		for (int length = longest; length >= SHORTEST_PART && last == 0; length--) {
			last = look(text, end - length, end) & STRONG - 1;
		}
		return first | last;
	}

}
