package vn.diemtin.store.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.text.Syllable;

/// An article as single queries look at it. For one thread.
public final class ArticleView {

	private final ArticleEnriched article;

	private final ArticleTraits traits;

	private final ArticleText text;

	private final Map<String, List<Syllable>> names = new HashMap<>();

	private ArticleView(ArticleEnriched article, ArticleTraits traits, ArticleText text) {
		this.article = article;
		this.traits = traits;
		this.text = text;
	}

	/// The view of an article.
	public static ArticleView of(ArticleEnriched article, Registry registry) {
		return new ArticleView(article, ArticleTraits.of(article, registry),
				ArticleText.of(article.collected().article()));
	}

	/// The article.
	public ArticleEnriched article() {
		return this.article;
	}

	/// Its fields.
	public ArticleTraits traits() {
		return this.traits;
	}

	/// Its texts.
	public ArticleText text() {
		return this.text;
	}

	/// The syllables of a name that it holds.
	public List<Syllable> syllables(String name) {
		return this.names.computeIfAbsent(name, Syllable::of);
	}

}
