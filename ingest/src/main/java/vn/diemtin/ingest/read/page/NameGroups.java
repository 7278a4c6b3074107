package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What the names that authors of pages give to elements say of them: a set of groups for each
/// word, in English, in Vietnamese without marks, and in the compounds of both.
final class NameGroups {

	/// The words of each group; the last is given to names that join a word for an
	/// article
	/// with one for its text.
	private static final String[] GROUPS = {
			// navigation
			"nav navbar navigation menu submenu megamenu dropdown topbar subnav mainmenu danhmuc",
			// comments
			"comment comments disqus reply replies respond discussion binhluan ykien phanhoi commentlist",
			// sharing
			"share sharing shares social addtoany sharedaddy facebook twitter sns follow chiase socials",
			// other articles
			"related relate relates lienquan tinkhac tinlienquan recommend recommended recommendation "
					+ "recommendations more readmore morenews othernews othernew other popular trending latest recent "
					+ "next prev previous mostread tinmoi cungchuyenmuc relatednews suggested suggestions similar "
					+ "jp-relatedposts xemthem docthem also further",
			// beside
			"sidebar aside rail widget widgets secondary side complementary",
			// below
			"footer foot bottom colophon copyright",
			// authors
			"author authors byline bio writer contributor contributors tacgia profile avatar authorbox staff",
			// dates and other data
			"date time timestamp meta published updated dateline postmeta info ngay ngaydang thoigian datetime pubdate",
			// keywords
			"tag tags tagged keyword keywords hashtag category categories cat topic topics tukhoa tagcloud tagline",
			// captions
			"caption figcaption credit credits chuthich legend attribution captions cation",
			// asking for something
			"newsletter subscribe subscription signup optin mailchimp form email cta donate donation join register "
					+ "paywall membership hubspot mailing",
			// advertising
			"ad ads advert advertisement adsbygoogle sponsor sponsored promo promotion promoted banner quangcao dfp "
					+ "gpt adslot taboola outbrain affiliate upsell",
			// above
			"header head masthead hero top",
			// headlines
			"title headline heading tieude heading titles subheading",
			// the way to the page
			"breadcrumb breadcrumbs crumb crumbs",
			// laid over the page
			"cookie cookies consent modal popup dialog overlay gdpr toast tooltip lightbox offcanvas drawer",
			// standfirsts
			"lead summary dek standfirst sapo excerpt intro description subtitle subhead deck mota chapeau hometext "
					+ "abstract trichyeu tomtat",
			// pictures
			"gallery carousel slider slick swiper slideshow thumbnail thumb image images photo photos media video "
					+ "player figure picture hinhanh",
			// items
			"card cards teaser teasers item items list grid tile tiles box feed loop listing row",
			// contents
			"toc outline tableofcontents mucluc contents",
			// quotations
			"quote blockquote pullquote pull quotes",
			// text
			"content body article entry post story text main detail noidung chitiet bodytext richtext prose wysiwyg "
					+ "copy paragraph markdown rte maincontent single",
			// tools
			"print toolbar tools rating ratings vote poll survey view views counter controls button buttons btn "
					+ "accessibility skip login search pagination pager page-numbers pagenav phantrang actions",
			// embedded
			"tweet instagram embed oembed embedded iframe",
			// boxes of a text
			"faq accordion tabs tab infobox callout note highlight highlights notice aside-box takeaways keypoints" };

	static final int COUNT = GROUPS.length + 1;

	private static final int STRONG = GROUPS.length;

	private static final Set<String> ARTICLE = Set.of("article", "post", "entry", "story", "news", "detail", "page",
			"bai", "blog", "single", "baiviet", "tin");

	private static final Set<String> TEXT = Set.of("content", "body", "text", "copy", "noidung", "bodytext", "richtext",
			"maincontent", "chitiet");

	private static final Set<String> WHOLE = Set.of("articlebody", "articlecontent", "postcontent", "postbody",
			"entrycontent", "storybody", "articletext", "storycontent", "newsbody", "newscontent", "newsdetail",
			"bodytext", "noidungbai", "blogcontent", "postarticle");

	private static final int SHORTEST_PART = 4;

	private static final int COMPOUND = 8;

	private static final Map<String, Long> WORDS = words();

	private NameGroups() {
	}

	private static Map<String, Long> words() {
		Map<String, Long> words = new HashMap<>();
		for (int group = 0; group < GROUPS.length; group++) {
			for (String word : GROUPS[group].split(" ")) {
				words.merge(word, 1L << group, (a, b) -> a | b);
			}
		}
		return Map.copyOf(words);
	}

	/// The groups of some words, a bit each.
	static long of(Set<String> words) {
		long groups = 0;
		boolean article = false;
		boolean text = false;
		for (String word : words) {
			article |= ARTICLE.contains(word);
			text |= TEXT.contains(word);
			Long known = WORDS.get(word);
			if (known != null) {
				groups |= known;
			}
			else if (word.length() >= COMPOUND && word.length() < 40) {
				groups |= WHOLE.contains(word) ? 1L << STRONG : compound(word);
			}
		}
		return article && text ? groups | 1L << STRONG : groups;
	}

	/// The groups of the words with which a compound begins and ends.
	private static long compound(String word) {
		long groups = 0;
		for (int length = word.length() - 1; length >= SHORTEST_PART; length--) {
			Long start = WORDS.get(word.substring(0, length));
			if (start != null) {
				groups |= start;
				break;
			}
		}
		for (int length = word.length() - 1; length >= SHORTEST_PART; length--) {
			Long end = WORDS.get(word.substring(word.length() - length));
			if (end != null) {
				groups |= end;
				break;
			}
		}
		return groups;
	}

}
