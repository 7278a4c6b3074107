package vn.diemtin.alert;

import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

import vn.diemtin.events.article.ArticleEnriched;

/// The fields of an article that [LuceneQueries] ask for.
final class LuceneArticle {

	static final String PROVINCE = "province";

	static final String AGENCY = "agency";

	static final String SOURCE = "source";

	static final String SOURCE_NAME = "source.name";

	static final String TOPIC = "topic";

	static final String STATUS = "status";

	static final String KIND = "kind";

	static final String DAY = "day";

	/// Below Lucene's limit for a term, whatever the letters.
	private static final int LONGEST_KEYWORD = 512;

	private LuceneArticle() {
	}

	static Document of(ArticleEnriched article, ArticleParts parts) {
		Document document = new Document();
		addText(document, parts);
		addKeywords(document, PROVINCE, ArticleFacets.provinces(article));
		addNames(document, AGENCY, ArticleFacets.agencies(article));
		addKeywords(document, SOURCE, List.of(article.collected().source().id().value()));
		addNames(document, SOURCE_NAME, List.of(article.collected().source().name()));
		addKeywords(document, TOPIC, article.topics());
		addKeywords(document, STATUS, ArticleFacets.statuses(article));
		addKeywords(document, KIND, ArticleFacets.kinds(article));
		document.add(new LongPoint(DAY, ArticleFacets.day(article).toEpochDay()));
		return document;
	}

	private static void addText(Document document, ArticleParts parts) {
		List<List<Syllable>> texts = parts.parts().stream().map((part) -> Syllable.of(part.text())).toList();
		for (Form form : Form.values()) {
			Terms terms = new Terms();
			Terms pairs = new Terms();
			for (int i = 0; i < texts.size(); i++) {
				terms.nextText();
				add(terms, pairs, form, texts.get(i), parts.parts().get(i).offset());
			}
			document.add(new TextField(form.field(), terms.stream()));
			document.add(new TextField(form.pairs(), pairs.stream()));
		}
	}

	private static void add(Terms terms, Terms pairs, Form form, List<Syllable> syllables, int offset) {
		for (int i = 0; i < syllables.size(); i++) {
			Syllable syllable = syllables.get(i);
			terms.add(form.term(syllable), offset + syllable.start(), offset + syllable.end());
			if (i > 0) {
				Syllable before = syllables.get(i - 1);
				pairs.add(form.pair(before, syllable), offset + before.start(), offset + syllable.end());
			}
		}
	}

	/// Names are found by words in a row of them, typed with or without marks.
	private static void addNames(Document document, String field, List<String> names) {
		Terms terms = new Terms();
		for (String name : names) {
			terms.nextText();
			Syllable.of(name).forEach((syllable) -> terms.add(syllable.folded(), 0, 0));
		}
		document.add(new TextField(field, terms.stream()));
	}

	private static void addKeywords(Document document, String field, List<String> values) {
		values.stream()
			.filter((value) -> value.length() <= LONGEST_KEYWORD)
			.forEach((value) -> document.add(new StringField(field, value, org.apache.lucene.document.Field.Store.NO)));
	}

}
