package vn.diemtin.enrich.story;

import java.util.StringJoiner;
import java.util.StringTokenizer;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.vietnam.Spelling;

/// What copies of one story have in common: the title and the opening of the text, whatever their
/// spelling of tones, dashes and spaces. Numbers count, since two sessions of one course differ in nothing else.
final class StoryFingerprint {

	private static final int OPENING = 60;

	private static final int LONGEST = 4_000;

	private StoryFingerprint() {
	}

	static String of(Article article) {
		StringJoiner opening = new StringJoiner(" ");
		String text = article.title() + " " + article.text().substring(0, Math.min(LONGEST, article.text().length()));
		StringTokenizer syllables = new StringTokenizer(Spelling.key(text), " \t\n.,;:!?\"'()[]“”…");
		for (int i = 0; i < OPENING && syllables.hasMoreTokens(); i++) {
			opening.add(syllables.nextToken());
		}
		return ArticleId.of(opening.toString()).value();
	}

}
