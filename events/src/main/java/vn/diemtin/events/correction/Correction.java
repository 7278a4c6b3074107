package vn.diemtin.events.correction;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.fact.Field;

/// A person hid a fact of an article or mended it. It names the fact by what it was read from, so that it holds when the article is
/// enriched again.
///
/// @param article whose fact
/// @param kind of the fact as the wire calls it, such as `date`
/// @param field where it was read
/// @param start where its words stood when it was corrected
/// @param surface its words
/// @param before the text just before them then
/// @param after the text just after them then
/// @param mended the new values by slot, see [Mending]; null when the fact is hidden
/// @param by who corrected it
/// @param at when
public record Correction(ArticleId article, String kind, Field field, int start, String surface, String before,
		String after, @Nullable Map<String, String> mended, String by, Instant at) {

	public Correction {
		mended = (mended != null) ? Map.copyOf(new LinkedHashMap<>(mended)) : null;
	}

	/// Which one of its article's, for ever.
	public String id() {
		return ArticleId.of(kind + "\n" + field + "\n" + start + "\n" + surface).value();
	}

	/// The key on the topic.
	public String key() {
		return article.value() + "/" + id();
	}

	/// The same without who did it.
	public Correction anonymous() {
		return new Correction(article, kind, field, start, surface, before, after, mended, "", at);
	}

}
