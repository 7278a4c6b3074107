package vn.diemtin.ingest.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.PageRules;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceYaml;
import vn.diemtin.events.source.TlsProfile;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written as a source's file is read as the same source.
class SourceYamlTests {

	private static final Entrance FEED = new Entrance(Entrance.Kind.FEED, "https://tinh.example.vn/rss", null);

	@Test
	void leavesOutWhatIsNotDeclared() {
		String yaml = SourceYaml.of(source("Tỉnh", List.of(FEED)));
		assertThat(yaml).isEqualTo("""
				id: tinh
				name: "Tỉnh"
				group: province
				verified: false
				entrances:
				  - kind: feed
				    url: "https://tinh.example.vn/rss"
				""");
		assertThat(read(yaml)).isEqualTo(source("Tỉnh", List.of(FEED)));
	}

	@Test
	void writesAllThatCanBeDeclared() {
		PageRules rules = new PageRules(List.of("#noidung", "div[data-x='a']"), List.of("h1.title"), List.of(".sapo"),
				List.of(".tac-gia"), List.of(".meta time"), List.of(".hop-thu"), List.of("div.tin"), "view-state");
		Source whole = new Source(new SourceId("tinh-2"), "Tỉnh", Source.Group.MINISTRY, "Thanh Hóa", "Sở Nội vụ",
				"webforms",
				List.of(FEED,
						new Entrance(Entrance.Kind.LISTING, "https://tinh.example.vn/api", 4,
								"{\"page\":1,\"kind\":\"a\\\\b\"}"),
						new Entrance(Entrance.Kind.SITEMAP, "https://tinh.example.vn/sitemap.xml", null)),
				Duration.ofMinutes(20), "dd/MM/yyyy", true, true, rules, LocalDate.of(2026, 7, 1), new SourceId("moi"),
				new TlsProfile(List.of("-----BEGIN CERTIFICATE-----\nabc=\n-----END CERTIFICATE-----\n"), true));
		assertThat(read(SourceYaml.of(whole))).isEqualTo(whole);
	}

	@Test
	void letsNoNameBreakOutOfItsLine() {
		String name = "Tỉnh \"A\": [x] #1 \\n & *b {c} \u0007";
		String yaml = SourceYaml.of(source(name + "\nid: khac", List.of(FEED)));
		assertThat(yaml.lines().filter((line) -> line.startsWith("id:"))).containsExactly("id: tinh");
		assertThat(read(yaml).name()).isEqualTo("Tỉnh \"A\": [x] #1 \\n & *b {c}  id: khac");
	}

	private static Source source(String name, List<Entrance> entrances) {
		return new Source(new SourceId("tinh"), name, Source.Group.PROVINCE, null, null, null, entrances, null, null,
				false, false);
	}

	private static Source read(String yaml) {
		Catalogue catalogue = Catalogue.of("test", yaml);
		assertThat(catalogue.errors()).isEmpty();
		return catalogue.sources().getFirst();
	}

}
