package vn.diemtin.desk.export;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.diemtin.desk.figure.FigureAddress;
import vn.diemtin.desk.training.TrainingAddress;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Slice;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.TrainingPage;

/// Figures and training events as tables, each with the words that it was read from.
@RestController
class FactExports {

	/// How many articles are asked for at once.
	private static final int ARTICLES = 100;

	private static final int PAGE = 100;

	private final Store store;

	private final FactRows rows;

	private final Files files;

	FactExports(Store store, FactRows rows, Files files) {
		this.store = store;
		this.rows = rows;
		this.files = files;
	}

	@GetMapping("/figures.csv")
	ResponseEntity<byte[]> figuresAsCsv(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(defaultValue = "") String bom) {
		return this.files.csv(() -> figures(parameters), bom);
	}

	@GetMapping("/figures.xlsx")
	ResponseEntity<byte[]> figuresAsWorkbook(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.files.xlsx(() -> figures(parameters), FigureAddress.of(parameters).at("/figures"), locale);
	}

	@GetMapping("/trainings.csv")
	ResponseEntity<byte[]> trainingsAsCsv(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(defaultValue = "") String bom) {
		return this.files.csv(() -> trainings(parameters), bom);
	}

	@GetMapping("/trainings.xlsx")
	ResponseEntity<byte[]> trainingsAsWorkbook(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.files.xlsx(() -> trainings(parameters), TrainingAddress.of(parameters).at("/trainings"), locale);
	}

	private Table figures(MultiValueMap<String, String> parameters) {
		StatisticRequest request = FigureAddress.of(parameters).request(StatisticRequest.MOST);
		return Files.collect(new Table.Builder("figures", FactRows.FIGURE),
				(@Nullable String after) -> this.store.articles().statistics(request, ARTICLES, after),
				this.rows::figure);
	}

	/// A row a report, since each has words of its own; the first columns tell which
	/// event it reports.
	private Table trainings(MultiValueMap<String, String> parameters) {
		TrainingAddress asked = TrainingAddress.of(parameters).after(null);
		return Files.collect(new Table.Builder("trainings", FactRows.TRAINING), (@Nullable String after) -> {
			TrainingPage page = this.store.trainings().search(asked.after(after).request(PAGE));
			return new Slice<>(page.events().stream().flatMap(TrainingReport::of).toList(), page.next());
		}, this.rows::training);
	}

}
