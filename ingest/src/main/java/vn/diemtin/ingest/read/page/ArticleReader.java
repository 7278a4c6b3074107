package vn.diemtin.ingest.read.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.text.Addresses;

/// Reads the one article of a page.
public final class ArticleReader {

	private ArticleReader() {
	}

	/// Reads the article as well as the page allows; a page without one gives little
	/// prose.
	public static ReadArticle read(HtmlPage page) {
		return read(page, BlockModel.shipped());
	}

	/// Reads the article with a model of one's own.
	public static ReadArticle read(HtmlPage page, BlockModel model) {
		RuledBody ruled = RuledBody.of(page);
		String title = ruled.title();
		ArticleBody chosen = BodyReader.read(page, ruled, model);
		Box body = chosen.box();
		List<Block> kept = chosen.kept();
		String language = Language.of(kept, title, page.language());
		boolean vietnamese = language.equals("vi");
		String signature = vietnamese ? Signature.take(kept) : null;
		int first = kept.isEmpty() ? Math.max(0, body.firstBlock) : kept.getFirst().index();
		int last = kept.isEmpty() ? first : kept.getLast().index();
		int headline = TitleFinder.block(page, title, first);
		PublishedFinder dates = new PublishedFinder(page, rules(page, vietnamese), headline, first, last);
		PublicationDate published = dates.published();
		PublicationDate modified = dates.modified(published);
		BodyMedia media = new BodyMedia(page, body);
		String shown = joined(kept);
		List<String> told = LinkedBody.paragraphs(page, shown.length());
		String text = told == null ? shown : String.join("\n", told);
		String html = told == null ? BodyHtml.of(page, kept) : BodyHtml.of(told);
		int prose = told == null ? kept.stream().filter(Block::isProse).mapToInt(Block::length).sum() : text.length();
		Article article = new Article(page.url, OwnAddress.of(page), title,
				new LeadFinder(page).find(headline, first, text), text, html,
				new BylineFinder(page, headline, first, last, vietnamese).find(signature), page.site.name(), language,
				published, modified, media.images(), Attachments.of(page, body), RelatedLinks.after(page, last));
		return new ReadArticle(article, confidence(title, prose, text, published, chosen.certainty()), prose,
				(int) kept.stream().filter(Block::isProse).count(), titles(page, body, last),
				page.data.linked("datePublished") != null || page.data.meta("article:published_time") != null);
	}

	/// Why blocks in and around the article were left out of it.
	public static List<Dropped> explain(HtmlPage page) {
		return reasons(page).dropped();
	}

	/// Why the article is read as it is. It looks at the page anew, so that reading costs
	/// no more for it.
	public static Reasons reasons(HtmlPage page) {
		BlockModel model = BlockModel.shipped();
		Map<String, Weighed> titles = new LinkedHashMap<>();
		RuledBody ruled = RuledBody.of(page,
				one -> titles.merge(one.value(), one, BinaryOperator.minBy(Weighed.BEST_FIRST)));
		String title = ruled.title();
		ArticleBody body = BodyReader.read(page, ruled, model);
		List<Dropped> dropped = new Explanation(page, ruled, model).of(body);
		List<Block> kept = new ArrayList<>(body.kept());
		boolean vietnamese = Language.of(kept, title, page.language()).equals("vi");
		String signature = vietnamese ? Signature.take(kept) : null;
		int first = kept.isEmpty() ? Math.max(0, body.box().firstBlock) : kept.getFirst().index();
		int last = kept.isEmpty() ? first : kept.getLast().index();
		int headline = TitleFinder.block(page, title, first);
		return new Reasons(titles.values().stream().sorted(Weighed.BEST_FIRST).toList(),
				new BylineFinder(page, headline, first, last, vietnamese).candidates(signature).toList(),
				new PublishedFinder(page, rules(page, vietnamese), headline, first, last).candidates(), dropped);
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

	private static double confidence(String title, int prose, String text, @Nullable PublicationDate published,
			double certainty) {
		double confidence = 0.1 + 0.1 * certainty;
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
