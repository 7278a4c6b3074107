package vn.diemtin.enrich.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.diemtin.enrich.fact.date.DateFinder;
import vn.diemtin.enrich.fact.figure.Setting;
import vn.diemtin.enrich.fact.figure.StatisticFinder;
import vn.diemtin.enrich.fact.name.DocumentFinder;
import vn.diemtin.enrich.fact.name.Gazetteer;
import vn.diemtin.enrich.fact.name.NameFinder;
import vn.diemtin.enrich.fact.name.Names;
import vn.diemtin.enrich.fact.table.TableFinder;
import vn.diemtin.enrich.fact.text.FactOrder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.training.Material;
import vn.diemtin.enrich.fact.topic.Taxonomy;
import vn.diemtin.enrich.fact.topic.TopicFinder;
import vn.diemtin.enrich.fact.training.TrainingFinder;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.StatisticFact;

/// Finds what an article says. A pure function: the same article gives the same findings, from any number of threads.
/// It never fails, whatever the text holds, and takes time linear to its length.
public final class FactFinder {

	/// Grows whenever findings may differ.
	public static final String VERSION = "facts/6";

	private static final Comparator<Fact> READING_ORDER = Comparator
		.<Fact, Field>comparing((fact) -> fact.evidence().field())
		.thenComparingInt((fact) -> fact.evidence().start())
		.thenComparing(Comparator.<Fact>comparingInt((fact) -> fact.evidence().end()).reversed());

	private final Gazetteer gazetteer;

	private final Taxonomy taxonomy;

	private final TopicFinder topics;

	private final TrainingFinder trainings;

	private FactFinder(Gazetteer gazetteer, Taxonomy taxonomy) {
		this.gazetteer = gazetteer;
		this.taxonomy = taxonomy;
		this.topics = new TopicFinder(taxonomy);
		this.trainings = new TrainingFinder(gazetteer, topics);
	}

	/// The finder with its tables read, which takes about a second. Share it.
	public static FactFinder load() {
		return load(Taxonomy.standard());
	}

	/// The finder of these topics.
	public static FactFinder load(Taxonomy taxonomy) {
		return new FactFinder(Gazetteer.load(), taxonomy);
	}

	/// The registers that it looks names up in.
	public Gazetteer gazetteer() {
		return gazetteer;
	}

	/// The topics that it finds.
	public Taxonomy taxonomy() {
		return taxonomy;
	}

	/// What an article says.
	public Findings find(ArticleText article) {
		List<Passage> passages = passages(article);
		LocalDate published = article.publishedDay();
		List<List<DateFact>> dates = passages.stream()
			.map((passage) -> DateFinder.findFrom(passage, article.publishedAt(), article.direction()))
			.toList();
		List<List<DocumentFact>> documents = passages.stream().map(DocumentFinder::find).toList();
		NameFinder nameFinder = new NameFinder(gazetteer, WritingDay.of(published, dates), article.sourcePlace(),
				article.sourceAgency());
		List<Names> names = nameFinder.find(passages, documents);
		List<Fact> facts = new ArrayList<>();
		List<Material> materials = new ArrayList<>();
		int statistics = 1;
		for (int at = 0; at < passages.size(); at++) {
			Passage passage = passages.get(at);
			Names named = names.get(at);
			Setting setting = Setting.of(dates.get(at), named, documents.get(at), nameFinder.province());
			List<StatisticFact> figures = StatisticFinder.find(passage, setting, statistics);
			statistics += figures.size();
			String html = passage.field() == Field.TEXT ? article.html() : null;
			if (html != null && html.contains("<table")) {
				List<StatisticFact> tables = TableFinder.find(passage, html, setting, statistics);
				statistics += tables.size();
				figures = FactOrder.merged(figures, tables);
			}
			facts.addAll(dates.get(at));
			facts.addAll(figures);
			facts.addAll(named.told());
			facts.addAll(documents.get(at));
			materials.add(new Material(passage, dates.get(at), named, figures));
		}
		List<String> subjects = topics.find(passages);
		facts.addAll(trainings.find(materials, subjects, published));
		facts.sort(READING_ORDER);
		return new Findings(subjects, facts);
	}

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
