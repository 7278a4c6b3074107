package vn.diemtin.enrich;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;
import vn.diemtin.enrich.training.Canon;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.PublicationDate;

/// Finds what an article says. The edge of this process: whatever a finder throws ends here, with the article kept.
final class ArticleEnricher {

	private static final Logger log = LoggerFactory.getLogger(ArticleEnricher.class);

	private final FactFinder finder;

	private final Direction direction;

	private final Clock clock;

	ArticleEnricher(FactFinder finder, Direction direction, Clock clock) {
		this.finder = finder;
		this.direction = direction;
		this.clock = clock;
	}

	/// What names stand for, for the stages behind.
	Canon canon() {
		return new Canon(this.finder.gazetteer().places(), this.finder.gazetteer().agencies(), this.finder.taxonomy());
	}

	EnrichOutcome enrich(ArticleCollected collected) {
		try {
			Findings findings = this.finder.find(textOf(collected));
			return new EnrichOutcome.Understood(new ArticleUnderstood(collected, findings.topics(), findings.facts(),
					FactFinder.VERSION, this.clock.instant()));
		}
		catch (RuntimeException ex) {
			log.error("No facts from {} ({})", collected.id(), collected.url(), ex);
			return new EnrichOutcome.Failed(collected, new Disposition("enrich", collected.id().value(), "dead-letter",
					ex.toString(), this.clock.instant()));
		}
	}

	private ArticleText textOf(ArticleCollected collected) {
		Article article = collected.article();
		PublicationDate published = article.published();
		return new ArticleText(article.title(), article.lead(), article.text(), article.html(),
				(published != null) ? published.value() : null, collected.source().place(), collected.source().agency(),
				this.direction);
	}

}
