package vn.diemtin.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.StatisticRow;
import vn.diemtin.store.search.TrainingRequest;
import vn.diemtin.store.search.TrainingHit;

/// Reads the news of a day from the store.
@Component
class DigestReader {

	/// The most articles of a day.
	static final int MOST = 500;

	private static final int PAGE = 100;

	private static final int AHEAD = 30;

	private static final int MOST_TRAININGS = 20;

	private final Store store;

	DigestReader(Store store) {
		this.store = store;
	}

	Digest read(LocalDate day) {
		List<Hit> hits = new ArrayList<>();
		@Nullable String next = null;
		do {
			SearchPage page = this.store.articles()
				.hits(new SearchRequest("", List.of(), List.of(), List.of(), List.of(), day, day,
						SearchRequest.Sort.NEWEST, PAGE, next));
			hits.addAll(page.hits());
			next = page.next();
		}
		while (next != null && hits.size() < MOST);
		return Digest.of(day, hits, next != null, trainings(day), figures(day));
	}

	private List<TrainingHit> trainings(LocalDate day) {
		TrainingRequest coming = new TrainingRequest("", List.of(), List.of(Status.PLANNED, Status.ANNOUNCED),
				List.of(), List.of(), day, day.plusDays(AHEAD), PAGE, null);
		return this.store.trainings()
			.search(coming)
			.events()
			.stream()
			.filter((hit) -> hit.from() != null)
			.sorted(Comparator.comparing((hit) -> String.valueOf(hit.from())))
			.limit(MOST_TRAININGS)
			.toList();
	}

	/// Figures of the newest articles.
	private List<StatisticRow> figures(LocalDate day) {
		StatisticRequest ofDay = new StatisticRequest("", "", null, null, List.of(), List.of(), day, day,
				StatisticRequest.MOST);
		return this.store.articles().statistics(ofDay, PAGE, null).rows();
	}

}
