package vn.diemtin.desk.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.util.MultiValueMap;

import vn.diemtin.desk.figure.FigureGrid.Told;
import vn.diemtin.store.search.StatisticGrid;
import vn.diemtin.store.search.StatisticGrid.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class FigureGridTests {

	private static final FigureGrid.Names NAMES = new FigureGrid.Names((place) -> place.isEmpty() ? "?" : place,
			(value) -> String.valueOf(value));

	private static final StatisticGrid TOLD = new StatisticGrid("percent",
			List.of(new Cell("Hà Nội", 2023, 1, List.of(1d), true), new Cell("Hà Nội", 2025, 3, List.of(2d, 2.5), true),
					new Cell("", 2025, 9, List.of(3d, 4d, 5d, 6d), true), new Cell("Huế", 2025, 1, List.of(7d), true)));

	private static FigureAddress asked(String... years) {
		return FigureAddress.of(MultiValueMap.fromMultiValue(
				Map.of("measure", List.of("nữ"), "place", List.of("Huế", "Hà Nội"), "nam", List.of(years))));
	}

	@Test
	void setsPlacesBesideYears() {
		FigureGrid grid = FigureGrid.of(TOLD, asked(), NAMES);
		assertThat(grid.years()).containsExactly(2023, 2025);
		assertThat(grid.rows()).extracting(FigureGrid.Row::place).containsExactly("Hà Nội", "?", "Huế");
		Told cell = Objects.requireNonNull(grid.rows().getFirst().cells().getLast());
		assertThat(cell.values()).containsExactly("2.0", "2.5");
		assertThat(cell.address())
			.isEqualTo("/figures?measure=n%E1%BB%AF&unit=percent&place=H%C3%A0%20N%E1%BB%99i&nam=2025");
		Told many = Objects.requireNonNull(grid.rows().get(1).cells().getLast());
		assertThat(many.values()).containsExactly("3.0 – 6.0");
		assertThat(many.address()).contains("place=Hu%E1%BA%BF&place=H%C3%A0%20N%E1%BB%99i");
		assertThat(grid.rows().getLast().cells().getFirst()).isNull();
	}

	@Test
	void drawsAPointForEachValue() {
		FigurePlot plot = FigurePlot.of(TOLD, "%", NAMES);
		assertThat(plot.categories()).containsExactly("2023", "2025");
		assertThat(plot.series()).extracting(FigurePlot.Series::name).containsExactly("Hà Nội", "?", "Huế");
		assertThat(plot.series().getFirst().points()).containsExactly(List.of(0d, 1d), List.of(1d, 2d),
				List.of(1d, 2.5));
	}

	@Test
	void showsNothingWhereNothingCanBeCompared() {
		assertThat(FigureGrid.of(StatisticGrid.NOTHING, asked(), NAMES).isEmpty()).isTrue();
		StatisticGrid one = new StatisticGrid("percent", List.of(new Cell("Huế", 2025, 1, List.of(7d), true)));
		assertThat(FigureGrid.of(one, asked("2025"), NAMES).isEmpty()).isTrue();
		assertThat(FigurePlot.of(one, "%", NAMES).isEmpty()).isTrue();
	}

}
