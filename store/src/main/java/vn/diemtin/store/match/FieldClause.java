package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.query.Registry;

/// A field of the article.
///
/// @param name what is compared with names
/// @param key what is compared with keys
/// @param day what is compared with days
record FieldClause(FieldIs query, NameMatch name, String key, LocalDate day, Registry registry) implements Clause {

	static FieldClause of(FieldIs asked, Registry registry) {
		String value = asked.value();
		return switch (asked.field()) {
			case AGENCY -> new FieldClause(asked, NameMatch.ofAgency(value, registry), value, LocalDate.MIN, registry);
			case PROVINCE ->
				new FieldClause(asked, NameMatch.of(""), Registry.provinceKey(value), LocalDate.MIN, registry);
			case SOURCE -> new FieldClause(asked, NameMatch.of(value), value, LocalDate.MIN, registry);
			case FUNCTION, TOPIC, KIND -> new FieldClause(asked, NameMatch.of(""), value, LocalDate.MIN, registry);
			case FROM, TO -> new FieldClause(asked, NameMatch.of(""), value, LocalDate.parse(value), registry);
		};
	}

	@Override
	public boolean holds(ArticleView article, LocalDate today) {
		ArticleTraits traits = article.traits();
		return switch (this.query.field()) {
			case AGENCY -> this.name.isAnyOf(article, traits.agencies(), traits.agencyIds());
			case FUNCTION -> traits.functions().contains(this.key);
			case PROVINCE -> traits.provinceKeys().contains(this.key);
			case SOURCE -> isSource(article);
			case TOPIC -> article.article().topics().contains(this.key);
			case KIND -> traits.kinds().contains(this.key);
			case FROM -> !traits.day().isBefore(this.day);
			case TO -> !traits.day().isAfter(this.day);
		};
	}

	private boolean isSource(ArticleView article) {
		SourceRef source = article.article().collected().source();
		return source.id().value().equals(this.key) || this.name.isOf(article, source.name(), null);
	}

	@Override
	public List<Phrase> shows(ArticleView article, LocalDate today) {
		List<Phrase> shown = new ArrayList<>();
		for (Fact fact : article.article().facts()) {
			if (shows(fact, article)) {
				Phrase quoted = article.text().quote(fact.evidence());
				if (quoted != null) {
					shown.add(quoted);
				}
			}
		}
		return shown;
	}

	private boolean shows(Fact fact, ArticleView article) {
		return switch (this.query.field()) {
			case AGENCY -> fact instanceof AgencyFact agency && this.name.isOf(article, agency.name(), agency.agency());
			case FUNCTION -> fact instanceof AgencyFact agency
					&& this.registry.functions(agency, article.traits().day()).contains(this.key);
			case PROVINCE -> {
				String province = (fact instanceof PlaceFact place) ? ArticleTraits.province(place) : null;
				yield province != null && Registry.provinceKey(province).equals(this.key);
			}
			case KIND -> ArticleTraits.kind(fact).equals(this.key);
			// The article as a whole has them.
			case SOURCE, TOPIC, FROM, TO -> false;
		};
	}

}
