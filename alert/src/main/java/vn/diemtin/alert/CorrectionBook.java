package vn.diemtin.alert;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.correction.Corrections;

/// Which articles people corrected, so that the index, which answers with what they made of them, is not taken for a witness of
/// alerts that were missed.
final class CorrectionBook {

	private static final Logger log = LoggerFactory.getLogger(CorrectionBook.class);

	private final Corrections corrections = new Corrections();

	private final JsonMapper mapper;

	CorrectionBook(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/// Reads one record of the topic of corrections.
	void on(String key, byte @Nullable [] json) {
		try {
			this.corrections.keep(key, (json != null) ? this.mapper.readValue(json, Correction.class) : null);
		}
		catch (JacksonException ex) {
			log.warn("A correction cannot be read and is left out: {}", ex.getOriginalMessage());
		}
	}

	boolean isCorrected(ArticleId article) {
		return !this.corrections.of(article).isEmpty();
	}

}
