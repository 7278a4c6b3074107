package vn.diemtin.desk.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.store.query.Mended.Ended;

/// What a rule would have found in the last days.
///
/// @param days how many days were looked at: of a young archive fewer
/// @param articles how many articles it finds
/// @param stories how many stories they tell, each of which would be one alert
/// @param verdict whether that is of use
/// @param problems what was not understood, and where
/// @param newest some that it finds
/// @param parts what each part that all must be met finds alone, where together they find nothing
/// @param ended whom the query names that is no more, without those who took over
/// @param mended the query with those; null when nothing is to be added
/// @param missed what only the successors bring, whether the query names them already or not
record RuleTrial(long days, long articles, long stories, Verdict verdict, List<Misread> problems,
		List<ArticleEnriched> newest, List<Part> parts, List<Ended> ended, @Nullable String mended, Missed missed) {

	RuleTrial {
		problems = List.copyOf(problems);
		newest = List.copyOf(newest);
		parts = List.copyOf(parts);
		ended = List.copyOf(ended);
	}

	/// How many alerts a week are to be expected.
	double perWeek() {
		return this.stories * 7.0 / this.days;
	}

	/// The same as people say it.
	public String aWeek() {
		double alerts = perWeek();
		return (alerts >= 10 || alerts == 0) ? Long.toString(Math.round(alerts))
				: (alerts < 0.1) ? "<0,1" : Double.toString(Math.round(alerts * 10) / 10.0).replace('.', ',');
	}

	/// A part of the query and how many articles it finds alone.
	record Part(String text, long articles) {
	}

	/// Articles that nothing but successors brings.
	record Missed(long articles, List<ArticleEnriched> newest) {

		static final Missed NONE = new Missed(0, List.of());

		Missed {
			newest = List.copyOf(newest);
		}

	}

	/// What is to be said of the number.
	enum Verdict {

		NONE, FINE, MANY

	}

}
