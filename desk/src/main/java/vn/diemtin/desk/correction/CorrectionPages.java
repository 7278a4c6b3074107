package vn.diemtin.desk.correction;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.correction.FigureSlots;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.store.Store;

/// Where editors hide and mend the facts of an article.
@Controller
class CorrectionPages {

	private static final int MOST = 1_000;

	private final Store store;

	private final KnownCorrections known;

	private final CorrectionDesk desk;

	private final MendForm form;

	CorrectionPages(Store store, KnownCorrections known, CorrectionDesk desk, MendForm form) {
		this.store = store;
		this.known = known;
		this.desk = desk;
		this.form = form;
	}

	@GetMapping("/articles/{id}/corrections")
	String page(@PathVariable String id, Model model) {
		ArticleEnriched article = find(id);
		Corrected corrected = this.known.of(article);
		List<Row> rows = new ArrayList<>();
		for (Fact fact : article.facts()) {
			boolean isCorrected = corrected.applied()
				.stream()
				.anyMatch((correction) -> Corrected.isOf(article, correction, fact));
			if (!isCorrected) {
				rows.add(new Row(Corrected.correction(article, fact, null, "", article.enrichedAt()).id(),
						Mending.kind(fact), fact, MendForm.fields(fact, MendForm.day(article))));
			}
		}
		model.addAttribute("article", article);
		model.addAttribute("statuses", MendForm.STATUSES);
		model.addAttribute("units", FigureSlots.units());
		model.addAttribute("rows",
				rows.stream()
					.sorted(Comparator.comparing((Row row) -> row.fact().evidence().field())
						.thenComparingInt((row) -> row.fact().evidence().start()))
					.limit(MOST)
					.toList());
		model.addAttribute("corrected", corrected);
		return "corrections";
	}

	@PostMapping("/articles/{id}/corrections/{fact}")
	String correct(@PathVariable String id, @PathVariable String fact, @RequestParam Map<String, String> typed,
			Principal editor, RedirectAttributes told) {
		ArticleEnriched article = find(id);
		Fact wanted = article.facts()
			.stream()
			.filter((one) -> Corrected.correction(article, one, null, "", article.enrichedAt()).id().equals(fact))
			.findFirst()
			.orElseThrow(() -> new NotFound("fact"));
		boolean isHidden = "hide".equals(typed.get("what"));
		Map<String, String> mended = isHidden ? Map.of() : this.form.read(article, wanted, typed);
		if (!isHidden && mended.isEmpty()) {
			told.addFlashAttribute("problem", "corrections.wrong." + Mending.kind(wanted));
			return "redirect:/articles/{id}/corrections";
		}
		this.desk.correct(article, wanted, isHidden ? null : mended, editor.getName());
		told.addFlashAttribute("told", "corrections.done");
		return "redirect:/articles/{id}/corrections";
	}

	@PostMapping("/articles/{id}/corrections/{correction}/undo")
	String undo(@PathVariable String id, @PathVariable String correction, Principal editor, RedirectAttributes told) {
		ArticleEnriched article = find(id);
		Corrected corrected = this.known.of(article);
		List<Correction> all = new ArrayList<>(corrected.applied());
		all.addAll(corrected.lost());
		all.stream()
			.filter((one) -> one.id().equals(correction))
			.findFirst()
			.ifPresent((one) -> this.desk.undo(article, one, editor.getName()));
		told.addFlashAttribute("told", "corrections.undone");
		return "redirect:/articles/{id}/corrections";
	}

	private ArticleEnriched find(String id) {
		if (id.isBlank() || id.length() > 64) {
			throw new NotFound("article");
		}
		return this.store.articles().article(new ArticleId(id)).orElseThrow(() -> new NotFound("article"));
	}

	/// A fact that can be corrected.
	///
	/// @param id of the correction that it would have
	/// @param fields what is asked for
	record Row(String id, String kind, Fact fact, Map<String, String> fields) {
	}

}
