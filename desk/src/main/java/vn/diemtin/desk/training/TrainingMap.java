package vn.diemtin.desk.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.map.BubbleMap;
import vn.diemtin.desk.page.Figures;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.CountRequest;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Of;
import vn.diemtin.store.search.Counts;
import vn.diemtin.store.search.SearchRequest;

/// Lays training events on the map of the provinces.
@Component
class TrainingMap {

	private static final String PATH = "/trainings";

	private final Store store;

	private final Figures figures;

	TrainingMap(Store store, Figures figures) {
		this.store = store;
		this.figures = figures;
	}

	/// All provinces, also beside one that is chosen.
	BubbleMap of(TrainingAddress asked, LocalDate today, Locale locale) {
		Borders borders = Objects.requireNonNullElse(asked.borders(), Borders.SINCE);
		SearchRequest chosen = new SearchRequest(asked.q(), List.of(), Stream.ofNullable(asked.organiser()).toList(),
				List.of(), Stream.ofNullable(asked.topic()).toList(), asked.from(), asked.to(),
				SearchRequest.Sort.NEWEST, 0, null);
		String status = asked.status();
		CountRequest request = new CountRequest(Of.TRAININGS,
				(status != null) ? List.of(By.PROVINCE, By.STATUS) : List.of(By.PROVINCE), List.of(), "", chosen,
				CountRequest.Figures.ALL, borders, today, CountRequest.MOST);
		List<BubbleMap.Count> counts = this.store.counts()
			.count(request)
			.rows()
			.stream()
			.filter((row) -> status == null || row.keys().getLast().equals(status))
			.map((row) -> count(row, asked, borders, locale))
			.toList();
		Map<Borders, String> switches = new EnumMap<>(Borders.class);
		for (Borders other : Borders.values()) {
			switches.put(other, asked.map(other).at(PATH));
		}
		return BubbleMap.of(counts, borders, switches);
	}

	private BubbleMap.Count count(Counts.Row row, TrainingAddress asked, Borders borders, Locale locale) {
		String province = row.keys().getFirst();
		return new BubbleMap.Count(province, row.count(), this.figures.number(row.count(), locale),
				asked.in(province, borders).at(PATH), province.equals(asked.province()));
	}

}
