package vn.diemtin.ingest.revise;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleRevised;

/// What a reading of an article comes to.
sealed interface Revision {

	/// It is new, or says something new.
	record Collected(ArticleCollected article) implements Revision {
	}

	/// How it differs from what it said before.
	record Revised(ArticleRevised changes) implements Revision {
	}

	/// What became of the reading.
	record Note(Disposition disposition) implements Revision {
	}

}
