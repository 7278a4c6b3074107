package vn.diemtin.desk.figure;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.desk.figure.FigureGrid.Cell;
import vn.diemtin.desk.figure.FigureGrid.Told;

import static org.assertj.core.api.Assertions.assertThat;

class FigureGridTests {

	private static Told told(String place, int year, String text) {
		return new Told(place, year, new Cell(text, "/articles/" + place + year));
	}

	@Test
	void setsPlacesBesideYears() {
		FigureGrid grid = FigureGrid.of("%", List.of(told("Huế", 2025, "7%"), told("Hà Nội", 2023, "1%"),
				told("Hà Nội", 2025, "2%"), told("Hà Nội", 2025, "2%"), told("Hà Nội", 2025, "2,5%")));
		assertThat(grid.years()).containsExactly(2023, 2025);
		assertThat(grid.rows()).extracting(FigureGrid.Row::place).containsExactly("Hà Nội", "Huế");
		assertThat(grid.rows().getFirst().cells().getLast()).extracting(Cell::text).containsExactly("2%", "2,5%");
		assertThat(grid.rows().getLast().cells().getFirst()).isEmpty();
	}

	@Test
	void showsNothingWhereNothingCanBeCompared() {
		assertThat(FigureGrid.of("%", List.of()).isEmpty()).isTrue();
		assertThat(FigureGrid.of("%", List.of(told("Huế", 2025, "7%"), told("Huế", 2025, "8%"))).isEmpty()).isTrue();
		assertThat(FigureGrid.of("%", List.of(told("Huế", 2025, "7%"), told("Huế", 2024, "8%"))).isEmpty()).isFalse();
	}

}
