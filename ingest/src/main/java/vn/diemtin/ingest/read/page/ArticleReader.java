package vn.diemtin.ingest.read.page;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// Reads the one article of a page.
public final class ArticleReader {

	private static final String LEADS = ".sapo, .detail-sapo, .hometext, .article-sapo, .news-sapo, h2.lead, p.lead, .chapeau";

	private ArticleReader() {
	}

	/// Reads the article as well as the page allows; a page without one gives little
	/// prose.
	public static ReadArticle read(HtmlPage page) {
		return read(page, BlockModel.shipped());
	}

	/// Reads the article with a model of one's own.
	public static ReadArticle read(HtmlPage page, BlockModel model) {
		BlockRows rows = BlockRows.of(page);
		String title = new TitleFinder(page, Math.max(0, rows.byRules.firstBlock)).find();
		ArticleBody chosen = BodyReader.read(page, rows, model, title);
		Box body = chosen.box();
		List<Block> kept = chosen.kept();
		String language = Language.of(joined(kept) + title, page.document.select("html").attr("lang"));
		boolean vietnamese = language.equals("vi");
		String signature = vietnamese ? Signature.take(kept) : null;
		int first = kept.isEmpty() ? Math.max(0, body.firstBlock) : kept.getFirst().index();
		int last = kept.isEmpty() ? first : kept.getLast().index();
		int headline = TitleFinder.block(page, title, first);
		PublishedFinder dates = new PublishedFinder(page, rules(page, vietnamese), headline, first, last);
		PublicationDate published = dates.published();
		PublicationDate modified = dates.modified(published);
		BodyMedia media = new BodyMedia(page, body);
		String text = joined(kept);
		int prose = kept.stream().filter(Block::isProse).mapToInt(Block::length).sum();
		Article article = new Article(page.url, canonical(page), title, lead(page, text), text, BodyHtml.of(page, kept),
				new BylineFinder(page, headline, first, last, vietnamese).find(signature), site(page), language,
				published, modified, media.images(), media.attachments(), RelatedLinks.after(page, last));
		return new ReadArticle(article, confidence(title, prose, text, published), prose,
				(int) kept.stream().filter(Block::isProse).count(), titles(page, body, last),
				page.data.linked("datePublished") != null || page.data.meta("article:published_time") != null);
	}

	private static int titles(HtmlPage page, Box body, int last) {
		Set<String> found = new HashSet<>();
		for (int i = Math.max(0, body.firstBlock); i <= last && i < page.tree.blocks.size(); i++) {
			Block block = page.tree.blocks.get(i);
			boolean title = block.length() >= 18 && block.linkDensity() > 0.7 && !block.links().isEmpty();
			if (title && !block.box().inFurniture(body)) {
				found.add(block.links().getFirst().attr("href"));
			}
		}
		return found.size();
	}

	private static DateRules rules(HtmlPage page, boolean vietnamese) {
		String host = Addresses.host(page.base);
		boolean home = vietnamese || host != null && host.endsWith(".vn")
				|| !page.rules.zone().equals(DateRules.VIETNAM);
		return home ? page.rules : page.rules.in(ZoneOffset.UTC).ordered(Order.FOREIGN);
	}

	private static @Nullable String lead(HtmlPage page, String text) {
		for (String selector : page.family.lead().isEmpty() ? List.of(LEADS) : page.family.lead()) {
			Element element = page.document.selectFirst(selector);
			String lead = element == null ? "" : CleanText.line(element.text());
			if (lead.length() > 20 && lead.length() < 1_500) {
				return text.contains(lead) ? null : lead;
			}
		}
		return null;
	}

	private static @Nullable String canonical(HtmlPage page) {
		Element link = page.document.selectFirst("link[rel=canonical][href]");
		String stated = link == null ? null : page.absolute(link.attr("href"));
		stated = stated == null ? page.absolute(page.data.meta("og:url")) : stated;
		boolean root = stated != null && Addresses.path(stated).length() < 2;
		if (stated == null || root || !RelatedLinks.sameSite(page, stated)) {
			return page.url == null ? null : Addresses.withoutFragment(page.url);
		}
		return Addresses.withoutFragment(stated);
	}

	private static @Nullable String site(HtmlPage page) {
		String site = page.data.meta("og:site_name", "application-name");
		site = site == null ? page.data.linked("publisher") : site;
		return site == null ? Addresses.host(page.base) : site;
	}

	private static double confidence(String title, int prose, String text, @Nullable PublicationDate published) {
		double confidence = 0.2;
		confidence += Math.min(0.4, prose / 1500.0);
		confidence += title.isEmpty() ? 0 : 0.15;
		confidence += published == null ? 0 : 0.15 * published.confidence();
		confidence += text.isEmpty() ? 0 : 0.1 * prose / text.length();
		return Math.round(Math.min(0.99, confidence) * 100) / 100.0;
	}

	private static String joined(List<Block> kept) {
		return kept.stream().map(Block::text).collect(Collectors.joining("\n"));
	}

}
