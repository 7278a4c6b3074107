package vn.diemtin.enrich.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.diemtin.enrich.fact.date.DateFinder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;

/// Finds what an article says. A pure function: the same article gives the same findings, from any number of threads.
/// It never fails, whatever the text holds, and takes time linear to its length.
public final class FactFinder {

	/// Grows whenever findings may differ.
	public static final String VERSION = "facts/1";

	private FactFinder() {
	}

	/// The finder with its tables read.
	public static FactFinder load() {
		return new FactFinder();
	}

	/// What an article says.
	public Findings find(ArticleText article) {
		List<Passage> passages = passages(article);
		LocalDate published = article.publishedDay();
		List<Fact> facts = new ArrayList<>();
		for (Passage passage : passages) {
			facts.addAll(DateFinder.find(passage, published, article.direction()));
		}
		facts.sort(READING_ORDER);
		return new Findings(List.of(), facts);
	}

	private static final Comparator<Fact> READING_ORDER = Comparator.<Fact>comparingInt((fact) -> fact.evidence().field().ordinal())
		.thenComparingInt((fact) -> fact.evidence().start())
		.thenComparing(Comparator.<Fact>comparingInt((fact) -> fact.evidence().end()).reversed());

	private static List<Passage> passages(ArticleText article) {
		List<Passage> passages = new ArrayList<>();
		passages.add(Passage.of(Field.TITLE, article.title()));
		if (article.lead() != null) {
			passages.add(Passage.of(Field.LEAD, article.lead()));
		}
		passages.add(Passage.of(Field.TEXT, article.text()));
		return passages;
	}

}
