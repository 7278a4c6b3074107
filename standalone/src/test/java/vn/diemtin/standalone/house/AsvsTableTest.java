package vn.diemtin.standalone.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/// What `docs/security.md` says to be shown by a test is named there.
class AsvsTableTest {

	private static final Pattern POINT = Pattern.compile("\\d+\\.\\d+\\.\\d+");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests?)`");

	private static final Pattern SECRET = Pattern.compile("^\\s*(?:client-)?(?:password|secrets?):\\s*(.*)$");

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

	@TestFactory
	Stream<DynamicTest> everyPointIsNamedInItsTest() {
		Map<String, String> tests = Sources.java("test")
			.stream()
			.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""), Sources::text,
					(one, other) -> one + other));
		List<String> rows = page().stream().filter((line) -> line.matches("\\| \\d.*")).toList();
		assertThat(rows).hasSizeGreaterThan(20);
		return rows.stream().map((row) -> DynamicTest.dynamicTest(row, () -> {
			String[] cells = row.split("\\|");
			String named = TEST.matcher(cells[3])
				.results()
				.map((test) -> tests.getOrDefault(test.group(1), ""))
				.collect(Collectors.joining("\n"));
			POINT.matcher(cells[1])
				.results()
				.forEach((point) -> assertThat(named)
					.containsPattern("(?<![\\d.])" + Pattern.quote(point.group()) + "(?![\\d.]*\\d)"));
		}));
	}

	@Test
	@DisplayName("ASVS 13.1.4: every secret that a process can be given is in the table of secrets")
	void everySecretIsDocumented() {
		String table = String.join("\n", page());
		List<String> variables = Stream.of("ingest", "enrich", "index", "alert", "desk")
			.map((process) -> Sources.root().resolve(process + "/src/main/resources/" + process + ".yaml"))
			.filter(Files::exists)
			.flatMap((file) -> Sources.lines(file).stream())
			.map(SECRET::matcher)
			.filter((line) -> line.matches() && !line.group(1).isEmpty())
			.flatMap((line) -> VARIABLE.matcher(line.group(1)).results().map((found) -> found.group(1)))
			.distinct()
			.toList();
		assertThat(variables).hasSizeGreaterThanOrEqualTo(3).allSatisfy((name) -> assertThat(table).contains(name));
		assertThat(table).contains("diemtin.desk.oidc.client-secret", "diemtin.alert.deliver.secrets", "spring.kafka");
	}

	private static List<String> page() {
		return Sources.lines(Path.of(Sources.root().toString(), "docs", "security.md"));
	}

}
