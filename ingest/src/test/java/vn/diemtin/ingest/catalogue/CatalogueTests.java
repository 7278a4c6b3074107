package vn.diemtin.ingest.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.vietnam.Places;
import vn.diemtin.vietnam.Spelling;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void readsEveryBuiltInSource() {
		Catalogue catalogue = Catalogue.read(true, null);
		assertEverySuccessorAndProvinceIsThere(catalogue);
		assertThat(catalogue.errors()).isEmpty();
		assertThat(catalogue.sources()).hasSizeGreaterThan(190)
			.noneMatch(Source::verified)
			.extracting((source) -> source.id().value())
			.contains("thanh-hoa", "tong-cuc-khi-tuong-thuy-van", "nhan-dan");
	}

	@Test
	void readsEveryField() throws IOException {
		write("a.yaml", """
				id: so-noi-vu
				name: Sở Nội vụ
				group: province
				place: Thanh Hóa
				agency: Sở Nội vụ tỉnh Thanh Hóa
				family: sharepoint-pages
				pollEvery: 30m
				datePattern: d/M/yyyy
				verified: true
				paused: true
				entrances:
				  - kind: listing
				    url: https://so.example.vn/tin
				    pages: 3
				  - { kind: sitemap, url: "http://so.example.vn/sitemap.xml" }
				""");
		Catalogue catalogue = Catalogue.read(false, this.folder);
		assertThat(catalogue.errors()).isEmpty();
		assertThat(catalogue.sources()).containsExactly(new Source(new SourceId("so-noi-vu"), "Sở Nội vụ",
				Source.Group.PROVINCE, "Thanh Hóa", "Sở Nội vụ tỉnh Thanh Hóa", "sharepoint-pages",
				List.of(new Entrance(Entrance.Kind.LISTING, "https://so.example.vn/tin", 3),
						new Entrance(Entrance.Kind.SITEMAP, "http://so.example.vn/sitemap.xml", null)),
				Duration.ofMinutes(30), "d/M/yyyy", true, true));
	}

	@Test
	void namesFileAndFieldOfEachErrorAndKeepsTheOtherFiles() throws IOException {
		write("bad.yaml", """
				id: Sở
				group: newspaper
				polEvery: 3m
				verified: perhaps
				pollEvery: soon
				entrances:
				  - { kind: feed, url: "ftp://so.example.vn/rss" }
				  - { kind: page, url: "https://so.example.vn", pages: 0 }
				""");
		write("broken.yaml", "id: [a\nname: b");
		write("empty.yaml", "");
		write("good.yaml", source("tot", "https://tot.example.vn/rss"));
		Catalogue catalogue = Catalogue.read(false, this.folder);
		assertThat(catalogue.sources()).extracting((source) -> source.id().value()).containsExactly("tot");
		assertThat(catalogue.errors()).anyMatch((error) -> error.contains("bad.yaml: id 'Sở'"))
			.anyMatch((error) -> error.contains("bad.yaml: name is missing"))
			.anyMatch((error) -> error.contains("bad.yaml: group 'newspaper' is not one of [ministry"))
			.anyMatch((error) -> error.contains("bad.yaml: polEvery is not a field"))
			.anyMatch((error) -> error.contains("bad.yaml: verified must be true or false"))
			.anyMatch((error) -> error.contains("bad.yaml: pollEvery 'soon'"))
			.anyMatch((error) -> error.contains("bad.yaml: entrances[0].url 'ftp"))
			.anyMatch((error) -> error.contains("bad.yaml: entrances[1].kind 'page'"))
			.anyMatch((error) -> error.contains("bad.yaml: entrances[1].pages"))
			.anyMatch((error) -> error.contains("broken.yaml: not YAML"))
			.anyMatch((error) -> error.contains("empty.yaml: holds no fields"));
	}

	@Test
	void refusesSecondUseOfIdAndOfEntrance() throws IOException {
		write("1.yaml", source("mot", "https://mot.example.vn/rss"));
		write("2.yaml", source("mot", "https://hai.example.vn/rss"));
		write("3.yaml", source("ba", "https://mot.example.vn/rss"));
		Catalogue catalogue = Catalogue.read(false, this.folder);
		assertThat(catalogue.sources()).hasSize(1);
		assertThat(catalogue.errors()).hasSize(2)
			.anyMatch((error) -> error.contains("2.yaml: id 'mot' is that of") && error.contains("1.yaml"))
			.anyMatch((error) -> error.startsWith("ba: entrances: https://mot.example.vn/rss is an entrance of mot"));
	}

	@Test
	void letsFolderReplaceBuiltInSource() throws IOException {
		write("thanh-hoa.yaml", source("thanh-hoa", "https://thu.example.vn/rss"));
		Catalogue catalogue = Catalogue.read(true, this.folder);
		assertThat(catalogue.sources()).filteredOn((source) -> source.id().value().equals("thanh-hoa"))
			.singleElement()
			.satisfies((source) -> assertThat(source.entrances().getFirst().url())
				.isEqualTo("https://thu.example.vn/rss"));
	}

	@Test
	void saysThatFolderIsMissing() {
		assertThat(Catalogue.read(false, this.folder.resolve("khong-co")).errors()).singleElement()
			.asString()
			.contains("the folder cannot be read");
	}

	private static String source(String id, String feed) {
		return "id: %s\nname: Báo\ngroup: press\nentrances: [{ kind: feed, url: '%s' }]\n".formatted(id, feed);
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(this.folder.resolve(name), content);
	}

	private static void assertEverySuccessorAndProvinceIsThere(Catalogue catalogue) {
		Set<SourceId> ids = catalogue.sources().stream().map(Source::id).collect(Collectors.toSet());
		assertThat(ids)
			.containsAll(catalogue.sources().stream().map(Source::successor).filter(Objects::nonNull).toList());
		LocalDate today = LocalDate.of(2026, 11, 22);
		Set<String> places = catalogue.sources()
			.stream()
			.filter((source) -> source.group() == Source.Group.PROVINCE && source.isOpen(today))
			.map((source) -> Spelling.key(String.valueOf(source.place())))
			.collect(Collectors.toSet());
		assertThat(Places.load().provinces(today)).hasSize(34)
			.allMatch((province) -> places.contains(Spelling.key(province.name())));
	}

}
