package vn.diemtin.desk.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.diemtin.desk.correction.KnownCorrections;
import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.story.ToldStory;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.training.TrainingTold;
import vn.diemtin.store.Store;

@Controller
class ArticlePages {

	/// In the order of the legend.
	private static final List<String> KINDS = List.of("training", "statistic", "date", "agency", "place", "document");

	private static final int MOST_EVENTS = 20;

	private final Store store;

	private final KnownCorrections corrections;

	private final FactReader facts;

	private final Days days;

	ArticlePages(Store store, KnownCorrections corrections, FactReader facts, Days days) {
		this.store = store;
		this.corrections = corrections;
		this.facts = facts;
		this.days = days;
	}

	@GetMapping("/articles/{id}")
	String article(@PathVariable String id, Locale locale, Model model) {
		ArticleEnriched found = find(id);
		Article article = found.collected().article();
		Corrected corrected = this.corrections.of(found);
		List<ArticleFact> all = this.facts.facts(corrected.article(), locale);
		model.addAttribute("corrected", corrected);
		String lead = (article.lead() != null) ? article.lead() : "";
		Map<String, List<ArticleFact>> byKind = all.stream().collect(Collectors.groupingBy(ArticleFact::kind));
		model.addAttribute("found", found);
		model.addAttribute("article", article);
		model.addAttribute("title", MarkedText.of(article.title(), Field.TITLE, all));
		model.addAttribute("lead", MarkedText.of(lead, Field.LEAD, all));
		model.addAttribute("text", MarkedText.of(article.text(), Field.TEXT, all));
		model.addAttribute("kinds", KINDS.stream().filter(byKind::containsKey).toList());
		model.addAttribute("facts", byKind);
		model.addAttribute("versions", Version.of(this.store.revisions().of(found.id()), this.days));
		model.addAttribute("story",
				this.store.stories().story(found.story()).map((story) -> ToldStory.of(story, found.id())).orElse(null));
		model.addAttribute("events", this.store.trainings()
			.events(found.trainings().stream().map(TrainingTold::event).limit(MOST_EVENTS).toList()));
		model.addAttribute("dispositions", this.store.dispositions().of(id));
		return "article";
	}

	/// Where an article says a fact that was read at a place; the article when nothing
	/// was.
	@GetMapping("/articles/{id}/facts/{kind}/{field}/{start}")
	ResponseEntity<Void> fact(@PathVariable String id, @PathVariable String kind, @PathVariable String field,
			@PathVariable int start, Locale locale) {
		String anchor = this.facts.facts(this.corrections.of(find(id)).article(), locale)
			.stream()
			.filter((fact) -> fact.kind().equals(kind) && fact.start() == start
					&& fact.field().name().equalsIgnoreCase(field))
			.findFirst()
			.map((fact) -> "#fact-" + fact.number())
			.orElse("");
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/articles/" + id + anchor)).build();
	}

	private ArticleEnriched find(String id) {
		if (id.isBlank() || id.length() > 64) {
			throw new NotFound("article " + id.length());
		}
		return this.store.articles().article(new ArticleId(id)).orElseThrow(() -> new NotFound("article " + id));
	}

}
