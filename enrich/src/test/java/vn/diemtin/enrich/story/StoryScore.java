package vn.diemtin.enrich.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.diemtin.events.article.StoryId;

/// How well the pairs of articles that were put into one story agree with those that belong there.
final class StoryScore {

	private final List<Labelled> articles = new ArrayList<>();

	private final List<StoryId> stories = new ArrayList<>();

	private final List<String> faults = new ArrayList<>();

	private final Map<String, int[]> byWay = new TreeMap<>();

	private long right;

	private long wrong;

	private long missed;

	void add(Labelled article, StoryId story) {
		int[] way = this.byWay.computeIfAbsent(article.how(), (how) -> new int[2]);
		for (int i = 0; i < this.articles.size(); i++) {
			Labelled other = this.articles.get(i);
			boolean belong = other.story().equals(article.story());
			boolean joined = this.stories.get(i).equals(story);
			if (belong) {
				way[1]++;
				way[0] += joined ? 1 : 0;
			}
			if (belong && joined) {
				this.right++;
			}
			else if (belong) {
				this.missed++;
				this.faults.add("missed: " + other.how() + " ~ " + article.how() + " of " + article.story());
			}
			else if (joined) {
				this.wrong++;
				this.faults.add("wrong: " + other.story() + ", " + other.how() + " = " + article.story() + ", "
						+ article.how());
			}
		}
		this.articles.add(article);
		this.stories.add(story);
	}

	int size() {
		return this.articles.size();
	}

	double precision() {
		return (double) this.right / Math.max(1, this.right + this.wrong);
	}

	double recall() {
		return (double) this.right / Math.max(1, this.right + this.missed);
	}

	List<String> faults() {
		return List.copyOf(this.faults);
	}

	String ways() {
		StringBuilder table = new StringBuilder();
		this.byWay.forEach((how, pairs) -> table.append(String.format(Locale.ROOT, "|   %-24s | %6d | %9s | %.4f |%n",
				how, pairs[1], "", (double) pairs[0] / Math.max(1, pairs[1]))));
		return table.toString();
	}

	String row(String name) {
		return String.format(Locale.ROOT, "| %-26s | %6d | %9.4f | %.4f |%n", name, this.right + this.missed,
				precision(), recall());
	}

}
