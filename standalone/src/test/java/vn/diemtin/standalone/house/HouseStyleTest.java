package vn.diemtin.standalone.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The house style, read off the sources.
class HouseStyleTest {

	private static final int LONGEST = 300;

	private static final Pattern EMPTY_NAMES = Pattern
		.compile(".*(Service|Manager|Utils?|Helpers?|Impl|Processor)\\.java");

	private static final Pattern EMPTY_PACKAGES = Pattern
		.compile(".*/(util|utils|common|helper|misc|dto|impl|service|manager)/.*");

	private static final Pattern CATCHES_ALL = Pattern.compile("catch \\((final )?(Exception|Throwable) ");

	/// Where a process meets what it cannot know, and must go on whatever happens.
	private static final Set<String> EDGES = Set.of("Closing.java");

	@Test
	void noMainFileIsLong() {
		assertThat(main()).filteredOn((file) -> Sources.lines(file).size() > LONGEST).isEmpty();
	}

	@Test
	void noNameIsEmptyOfMeaning() {
		assertThat(all())
			.filteredOn((file) -> EMPTY_NAMES.matcher(file.toString()).matches()
					|| EMPTY_PACKAGES.matcher(file.toString()).matches())
			.isEmpty();
	}

	@Test
	void onlyNamedEdgesCatchEverything() {
		assertThat(main()).filteredOn((file) -> CATCHES_ALL.matcher(Sources.text(file)).find())
			.extracting((file) -> file.getFileName().toString())
			.isSubsetOf(EDGES);
	}

	@Test
	void everyPackageSaysThatNothingIsNullUnlessMarked() {
		assertThat(all().stream().map(Path::getParent).distinct()).allSatisfy((folder) -> {
			Path info = folder.resolve("package-info.java");
			Path main = Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"))
				.resolve("package-info.java");
			assertThat(Files.exists(info) || Files.exists(main)).as("package-info.java of %s", folder).isTrue();
			assertThat(Sources.text(Files.exists(info) ? info : main)).contains("@NullMarked");
		});
	}

	@Test
	void nothingIsLeftForLaterOrSigned() {
		assertThat(all()).filteredOn((file) -> !file.getFileName().toString().equals("HouseStyleTest.java"))
			.filteredOn((file) -> {
				String text = Sources.text(file);
				return text.contains("TODO") || text.contains("FIXME") || text.contains("@author")
						|| text.contains("import lombok.") || text.contains("import org.mockito.");
			})
			.isEmpty();
	}

	private static List<Path> main() {
		return Sources.java("main");
	}

	private static List<Path> all() {
		return Stream.concat(Sources.java("main").stream(), Sources.java("test").stream()).toList();
	}

}
