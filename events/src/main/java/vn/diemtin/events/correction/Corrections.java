package vn.diemtin.events.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;

/// All corrections, in memory. Safe for use by several threads.
public final class Corrections {

	private static final Comparator<Correction> ORDER = Comparator.comparing(Correction::field)
		.thenComparingInt(Correction::start)
		.thenComparing(Correction::id);

	private final Map<ArticleId, Map<String, Correction>> byArticle = new ConcurrentHashMap<>();

	/// The corrections of an article.
	public List<Correction> of(ArticleId article) {
		Collection<Correction> all = this.byArticle.getOrDefault(article, Map.of()).values();
		return all.stream().sorted(ORDER).toList();
	}

	/// Takes a record of the topic.
	/// @param correction null when it was undone
	/// @return whose article it is
	public ArticleId keep(String key, @Nullable Correction correction) {
		int slash = key.indexOf('/');
		ArticleId article = new ArticleId((slash > 0) ? key.substring(0, slash) : key);
		Map<String, Correction> ofArticle = this.byArticle.computeIfAbsent(article, (id) -> new ConcurrentHashMap<>());
		if (correction != null) {
			ofArticle.put(key, correction);
		}
		else {
			ofArticle.remove(key);
		}
		return article;
	}

}
