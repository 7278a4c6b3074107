package vn.diemtin.desk.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.article.PageArchive.Kept;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.store.Store;

/// The pages that an article was read from, each as it was fetched; of a page that is gone, the body that was kept.
@Controller
class ArchivePages {

	private final Store store;

	private final PageArchive archive;

	ArchivePages(Store store, PageArchive archive) {
		this.store = store;
		this.archive = archive;
	}

	/// The sandbox that the response asks for is a second wall: no script in it could
	/// run.
	@GetMapping("/articles/{id}/archive")
	String archive(@PathVariable String id, @RequestParam(required = false) @Nullable Integer version, Model model) {
		ArticleCollected article = find(id);
		List<State> states = states(article);
		State state = state(states, version);
		Kept kept = this.archive.page(article, state.fetchedAt());
		model.addAttribute("article", article);
		model.addAttribute("states", states);
		model.addAttribute("state", state);
		model.addAttribute("isGone", kept instanceof PageArchive.Gone);
		model.addAttribute("kept", (kept instanceof KeptPage page) ? page : null);
		boolean hasBody = !(kept instanceof KeptPage) && state.fetchedAt().equals(article.fetchedAt());
		model.addAttribute("body", hasBody ? ArchivedBody.of(article.article().html(), article.url()) : null);
		return "archive";
	}

	/// The bytes as they came, to be saved and never to be shown by a browser.
	@GetMapping("/articles/{id}/archive/raw")
	ResponseEntity<byte[]> raw(@PathVariable String id, @RequestParam(required = false) @Nullable Integer version) {
		ArticleCollected article = find(id);
		State state = state(states(article), version);
		if (!(this.archive.page(article, state.fetchedAt()) instanceof KeptPage kept)) {
			throw new NotFound("page of " + id);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(id + "-" + state.number() + ".bin").build().toString())
			.body(kept.page().body());
	}

	private ArticleCollected find(String id) {
		if (id.isBlank() || id.length() > 64) {
			throw new NotFound("article " + id.length());
		}
		return this.store.articles()
			.article(new ArticleId(id))
			.orElseThrow(() -> new NotFound("article " + id))
			.collected();
	}

	private static State state(List<State> states, @Nullable Integer version) {
		return states.stream()
			.filter((state) -> version == null || state.number() == version)
			.findFirst()
			.orElseThrow(() -> new NotFound("version " + version));
	}

	/// The newest first: what is stored as the article now, and what it was before.
	private List<State> states(ArticleCollected article) {
		List<ArticleRevised> revisions = this.store.revisions().of(article.id());
		int newest = Math.max((article.revision() != null) ? article.revision() : 1,
				revisions.stream().mapToInt(ArticleRevised::revision).max().orElse(1));
		List<State> states = new ArrayList<>(List.of(new State(newest, article.fetchedAt())));
		for (ArticleRevised revision : revisions) {
			if (revision.revision() <= newest) {
				states.add(new State(revision.revision() - 1, revision.beforeAt()));
			}
		}
		return states;
	}

	/// A state of an article.
	///
	/// @param number from 1
	/// @param fetchedAt when its page was
	record State(int number, Instant fetchedAt) {
	}

}
