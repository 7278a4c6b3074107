package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

	private static final Map<String, Integer> WORDS = words();

	private NameGroups() {
	}

	private static Map<String, Integer> words() {
		Map<String, Integer> words = new HashMap<>();
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
		return Map.copyOf(words);
	}

	private static void add(Map<String, Integer> words, Set<String> names, int bit) {
		names.forEach(name -> words.merge(name, bit, (a, b) -> a | b));
	}

	/// What one word says, a bit each.
	static int of(String word) {
		Integer known = WORDS.get(word);
		if (known != null) {
			return known;
		}
		return word.length() >= COMPOUND && word.length() < LONGEST_COMPOUND ? compound(word) : 0;
	}

	/// What all words of an element say together.
	static int joined(int groups) {
		return (groups & ARTICLE) != 0 && (groups & TEXT) != 0 ? groups | STRONG : groups;
	}

	/// The groups of the words with which a compound begins and ends.
	private static int compound(String word) {
		int longest = Math.min(LONGEST_PART, word.length() - 1);
		int groups = 0;
		for (int length = longest; length >= SHORTEST_PART && groups == 0; length--) {
			groups = WORDS.getOrDefault(word.substring(0, length), 0) & STRONG - 1;
		}
		int end = 0;
		for (int length = longest; length >= SHORTEST_PART && end == 0; length--) {
			end = WORDS.getOrDefault(word.substring(word.length() - length), 0) & STRONG - 1;
		}
		return groups | end;
	}

}
