package vn.diemtin.enrich.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTest {

	private static final int FINGERPRINTS = 300;

	@Test
	void leadsToOneArticleOfEachStory() {
		Postings postings = new Postings(0);
		postings.add(posting(1, 1, 10, 10, 7));
		assertThat(postings.add(posting(2, 1, 20, 20, 7, 8)).fingerprints()).containsExactly(8);
		assertThat(found(postings, 7, 0)).containsExactly(1);
		postings.add(posting(3, 1, 41, 41, 7));
		assertThat(found(postings, 7, 0)).containsExactly(3);
	}

	@Test
	void leadsToTheNewestStoriesOnly() {
		Postings postings = new Postings(0);
		for (int story = 1; story <= 14; story++) {
			postings.add(posting(story, story, 10, 10, 7));
		}
		assertThat(found(postings, 7, 0)).hasSize(12).startsWith(3).endsWith(14);
	}

	/// What is dropped, and when, and how often everything is read anew, changes nothing
	/// that is found.
	@Test
	void isTheSameWhenReadAnewFromWhatIsLeft() {
		Random random = new Random(8);
		Postings kept = new Postings(0);
		Postings swept = new Postings(0);
		Queue<Posting> log = new ArrayDeque<>();
		int today = 0;
		for (int number = 1; number < 20_000; number++) {
			today += random.nextInt(20) == 0 ? 1 : 0;
			int day = today - random.nextInt(random.nextInt(50) == 0 ? 80 : 2);
			Posting posting = posting(number, random.nextInt(400), day, today,
					random.longs(6, 0, FINGERPRINTS).distinct().toArray());
			kept.add(posting);
			Posting added = swept.add(posting);
			if (added.fingerprints().length > 0) {
				log.add(added);
			}
			while (random.nextInt(3) == 0 && swept.firstDay() < today - StoryBook.DAYS) {
				swept.dropFirst(log.remove());
			}
			if (random.nextInt(500) == 0) {
				swept = new Postings(swept.first());
				log.forEach(swept::add);
			}
		}
		for (long fingerprint = 0; fingerprint < FINGERPRINTS; fingerprint++) {
			assertThat(found(swept, fingerprint, today - StoryBook.DAYS))
				.isEqualTo(found(kept, fingerprint, today - StoryBook.DAYS));
		}
		while (swept.firstDay() < Integer.MAX_VALUE) {
			swept.dropFirst(log.remove());
		}
		assertThat(swept.fingerprints()).isZero();
	}

	private static Posting posting(int number, int story, int day, int today, long... fingerprints) {
		return new Posting(number, story, day, today, fingerprints);
	}

	private static List<Integer> found(Postings postings, long fingerprint, int oldestDay) {
		List<Integer> found = new ArrayList<>();
		postings.forEach(fingerprint, oldestDay, found::add);
		return found;
	}

}
