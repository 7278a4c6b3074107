package vn.diemtin.standalone.house;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

/// The import table: which module may use which.
class ImportTableTest {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.diemtin");

	private static final String JDK = "java..";

	private static final String NULLNESS = "org.jspecify.annotations..";

	private static final Map<String, List<String>> MAY_ONLY_IMPORT = Map.of("events",
			List.of(JDK, NULLNESS, "com.fasterxml.jackson.annotation..", "vn.diemtin.events.."), "vietnam",
			List.of(JDK, NULLNESS, "vn.diemtin.vietnam.."), "enrich.fact",
			List.of(JDK, NULLNESS, "vn.diemtin.events..", "vn.diemtin.vietnam..", "vn.diemtin.enrich.fact.."), "store",
			List.of(JDK, NULLNESS, "co.elastic.clients..", "org.apache.hc..", "com.fasterxml.jackson.annotation..",
					"tools.jackson..", "org.apache.lucene.analysis..", "jakarta.json..", "org.slf4j..",
					"vn.diemtin.events..", "vn.diemtin.vietnam..", "vn.diemtin.store.."));

	private static final Map<String, List<String>> MUST_NOT_IMPORT = Map.of("wire",
			List.of("co.elastic..", "com.rometools..", "org.jsoup..", "vn.diemtin.store..", "vn.diemtin.vietnam.."),
			"ingest", List.of("co.elastic..", "vn.diemtin.store.."), "enrich",
			List.of("co.elastic..", "com.rometools..", "org.jsoup..", "vn.diemtin.store.."), "index",
			List.of("com.rometools..", "org.jsoup.."), "alert", List.of("com.rometools..", "org.jsoup.."), "desk",
			List.of("org.jsoup.."), "embedded",
			List.of("vn.diemtin.events..", "vn.diemtin.wire..", "vn.diemtin.store.."));

	private static final List<String> PROCESSES = List.of("ingest", "enrich", "index", "alert", "desk");

	@TestFactory
	Stream<DynamicTest> modulesImportOnlyWhatTheTableAllows() {
		return MAY_ONLY_IMPORT.entrySet()
			.stream()
			.map((row) -> DynamicTest.dynamicTest(row.getKey(),
					() -> classes().that()
						.resideInAPackage("vn.diemtin." + row.getKey() + "..")
						.should()
						.onlyDependOnClassesThat(inAnyOrPrimitive(row.getValue()))
						.check(CLASSES)));
	}

	@TestFactory
	Stream<DynamicTest> modulesDoNotImportWhatTheTableForbids() {
		return MUST_NOT_IMPORT.entrySet()
			.stream()
			.map((row) -> DynamicTest.dynamicTest(row.getKey(),
					() -> noClasses().that()
						.resideInAPackage("vn.diemtin." + row.getKey() + "..")
						.should()
						.dependOnClassesThat()
						.resideInAnyPackage(row.getValue().toArray(String[]::new))
						.check(CLASSES)));
	}

	@TestFactory
	Stream<DynamicTest> noProcessImportsAnother() {
		return PROCESSES.stream().map((process) -> DynamicTest.dynamicTest(process, () -> {
			String[] others = Stream.concat(PROCESSES.stream(), Stream.of("standalone", "embedded"))
				.filter((other) -> !other.equals(process))
				.map((other) -> "vn.diemtin." + other + "..")
				.toArray(String[]::new);
			noClasses().that()
				.resideInAPackage("vn.diemtin." + process + "..")
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(others)
				.check(CLASSES);
		}));
	}

	@Test
	void oneClassOfIngestKnowsRome() {
		List<String> users = CLASSES.stream()
			.filter((type) -> type.getPackageName().startsWith("vn.diemtin.ingest"))
			.filter((type) -> type.getDirectDependenciesFromSelf()
				.stream()
				.anyMatch((dependency) -> dependency.getTargetClass().getPackageName().startsWith("com.rometools")))
			.map((type) -> type.getName().replaceAll("\\$.*", ""))
			.distinct()
			.toList();
		assertThat(users).hasSize(1);
	}

	@Test
	void elasticsearchIsKnownToTheStoreAlone() {
		noClasses().that()
			.resideOutsideOfPackages("vn.diemtin.store..", "vn.diemtin.embedded..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("co.elastic..", "org.elasticsearch..")
			.check(CLASSES);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		noFields().should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.orShould()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
			.check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> inAnyOrPrimitive(List<String> packages) {
		return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))
			.or(DescribedPredicate.describe("primitives and arrays of them",
					(type) -> type.isPrimitive() || type.getBaseComponentType().isPrimitive()
							|| type.getBaseComponentType().getPackageName().startsWith("java")
							|| type.getBaseComponentType().getPackageName().startsWith("vn.diemtin.events")));
	}

}
