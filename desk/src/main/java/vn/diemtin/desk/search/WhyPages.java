package vn.diemtin.desk.search;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.Store;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.match.Explanation;
import vn.diemtin.store.match.QueryMatch;
import vn.diemtin.store.query.Parsed;
import vn.diemtin.store.query.QueryParser;

/// Why an article answers a query: a page of its own, of which the search page takes what it shows beside a hit.
@Controller
class WhyPages {

	private static final int LONGEST_ID = 64;

	private final Store store;

	private final Bygone bygone;

	private final Clock clock;

	WhyPages(Store store, Bygone bygone, Clock clock) {
		this.store = store;
		this.bygone = bygone;
		this.clock = clock;
	}

	@GetMapping("/search/why")
	String why(@RequestParam(defaultValue = "") String id, @RequestParam(defaultValue = "") String q, Model model) {
		if (id.isBlank() || id.length() > LONGEST_ID) {
			throw new NotFound("No article is named");
		}
		ArticleEnriched article = this.store.articles()
			.article(new ArticleId(id))
			.orElseThrow(() -> new NotFound("There is no article " + id));
		Parsed parsed = QueryParser.parse(q);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Days.ZONE);
		Explanation explanation = QueryMatch.of(parsed.query(), this.store.registry())
			.explain(ArticleView.of(article, this.store.registry()), today);
		model.addAttribute("q", q);
		model.addAttribute("found", article);
		model.addAttribute("matches", explanation.holds());
		model.addAttribute("reasons", Reason.of(explanation, this.bygone));
		return "why";
	}

}
