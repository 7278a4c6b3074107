package vn.diemtin.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.diemtin.store.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;

/// What must come first, for each query of a table, and what must not come at all. Both tables lie beside the tests:
/// `relevance-articles.tsv` and `relevance-queries.tsv`.
@TestInstance(Lifecycle.PER_CLASS)
abstract class RelevanceContract {

	private static final String PLACE = "https://mau.vn/";

	private final Store store;

	RelevanceContract(Store store) {
		this.store = store;
	}

	@BeforeAll
	void store() throws IOException {
		this.store.prepare(Index.ARTICLES);
		this.store.articles()
			.index(lines("relevance-articles.tsv").stream()
				.map((cells) -> Sample.of(cells.get(1)).at(PLACE + cells.get(0)).text(cells.get(2)))
				.map(Sample::article)
				.toList());
		this.store.refresh();
	}

	@AfterAll
	void close() {
		this.store.close();
	}

	private static List<List<String>> lines(String table) throws IOException {
		try (InputStream in = Objects.requireNonNull(RelevanceContract.class.getResourceAsStream(table), table)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t", -1)))
				.toList();
		}
	}

	static List<Row> table() throws IOException {
		return lines("relevance-queries.tsv").stream()
			.map((cells) -> new Row(cells.get(0), Arrays.stream(cells.get(1).split(">")).map(Row::ids).toList(),
					Row.ids(cells.get(2))))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("table")
	void ranks(Row row) {
		assertThat(misses(row)).as(row.query()).isEmpty();
	}

	@Test
	void tellsOfAMiss() {
		assertThat(misses(new Row("\"lũ quét\"", List.of(Set.of("T1")), Set.of("W3")))).hasSize(2);
	}

	/// What is wrong with the answer, for a person.
	private List<String> misses(Row row) {
		List<String> found = this.store.articles()
			.search(SearchRequest.of(row.query()))
			.hits()
			.stream()
			.map((hit) -> hit.article().url().substring(PLACE.length()))
			.toList();
		List<String> misses = new ArrayList<>();
		int place = 0;
		for (Set<String> group : row.first()) {
			int end = Math.min(found.size(), place + group.size());
			if (!new HashSet<>(found.subList(Math.min(place, end), end)).equals(group)) {
				misses.add("expected " + group + " behind " + place + " hits, found " + found);
			}
			place += group.size();
		}
		row.never()
			.stream()
			.filter(found::contains)
			.forEach((id) -> misses.add("found " + id + " at " + found.indexOf(id)));
		return misses;
	}

	/// A row of the table.
	///
	/// @param first what must come first, group by group, in any order within a group
	/// @param never what must not be found
	record Row(String query, List<Set<String>> first, Set<String> never) {

		static Set<String> ids(String cell) {
			Set<String> ids = new HashSet<>(Arrays.asList(cell.strip().split(" ")));
			ids.remove("");
			return ids;
		}

	}

}
