package vn.diemtin.desk.story;

import java.time.Instant;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.store.Store;

/// Two tellings, one against the other; the one that was published first is the one that is changed.
@Controller
class ComparePages {

	private static final int LONGEST_ID = 64;

	private final Store store;

	ComparePages(Store store) {
		this.store = store;
	}

	@GetMapping("/articles/{id}/compare/{other}")
	String compare(@PathVariable String id, @PathVariable String other, Model model) {
		ArticleEnriched one = find(id);
		ArticleEnriched two = find(other);
		boolean inOrder = !at(two).isBefore(at(one));
		ArticleEnriched before = inOrder ? one : two;
		ArticleEnriched after = inOrder ? two : one;
		Article old = before.collected().article();
		Article now = after.collected().article();
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("title", Difference.of(old.title(), now.title()));
		model.addAttribute("lead", Difference.of(lead(old), lead(now)));
		model.addAttribute("text", Difference.of(old.text(), now.text()));
		model.addAttribute("isOneStory", before.story().equals(after.story()));
		return "compare";
	}

	private static Instant at(ArticleEnriched article) {
		PublicationDate published = article.collected().article().published();
		return (published != null) ? published.value().toInstant() : article.collected().firstSeenAt();
	}

	private static String lead(Article article) {
		return (article.lead() != null) ? article.lead() : "";
	}

	private ArticleEnriched find(String id) {
		if (id.isBlank() || id.length() > LONGEST_ID) {
			throw new NotFound("article " + id.length());
		}
		return this.store.articles().article(new ArticleId(id)).orElseThrow(() -> new NotFound("article " + id));
	}

}
