package vn.diemtin.standalone.source;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.catalogue.Catalogue;
import vn.diemtin.standalone.Diemtin;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesCommandTest {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private final SmallPortal portal;

	private final SmallPortal other;

	@TempDir
	private Path folder = Path.of(".");

	SourcesCommandTest() throws IOException {
		this.portal = new SmallPortal();
		this.other = new SmallPortal();
	}

	@BeforeEach
	void open() {
		this.other.moved(this.portal);
	}

	@AfterEach
	void close() {
		this.portal.close();
		this.other.close();
	}

	@Test
	void checkTellsHowEachSourceDoesInItsOrder() throws IOException {
		this.portal.withNews(true);
		declare("a-tot", "feed", this.portal.url("/rss/home.rss"), "");
		declare("b-mat", "listing", this.portal.url("/khong-co"), "");
		declare("c-doi", "feed", this.other.url("/rss/home.rss"), "");
		declare("d-het", "listing", this.portal.url("/cu"), "until: 2025-07-01\nsuccessor: a-tot\n");
		declare("e-mot-phan", "listing", this.portal.url("/gioi-thieu"),
				"  - kind: listing\n    url: " + this.portal.url("/tin-tuc") + "\n");

		assertThat(check()).isOne();

		List<JsonNode> lines = lines();
		assertThat(lines).extracting((line) -> line.get("id").asString() + ' ' + line.get("outcome").asString())
			.containsExactly("a-tot ok", "b-mat failed", "c-doi moved", "d-het ended", "e-mot-phan partial");
		JsonNode good = lines.getFirst();
		assertThat(good.get("items").asInt()).isEqualTo(8);
		assertThat(good.get("newest").asString()).isEqualTo("2026-11-08");
		assertThat(good.get("complete").asInt()).isEqualTo(2);
		assertThat(good.get("articles").asInt()).isEqualTo(2);
		assertThat(lines.get(1).get("reason").asString()).startsWith("not-found");
		assertThat(lines.get(2).get("proposal").asString()).contains(this.portal.url("/rss/home.rss"));
		assertThat(this.portal.asked().stream().filter((path) -> path.equals("/robots.txt"))).hasSize(1);
		assertThat(this.portal.asked()).doesNotContain("/cu");
	}

	@Test
	void checkEndsWellWhenAllIsWell() throws IOException {
		this.portal.withNews(true);
		declare("a-tot", "feed", this.portal.url("/rss/home.rss"), "");
		declare("b-mat", "listing", this.portal.url("/khong-co"), "");

		assertThat(run("sources", "check", "--only-own-sources", "--sources", this.folder.toString(), "--allow-private",
				"--rest", "0", "a-tot"))
			.isZero();

		assertThat(this.out.toString().lines()).singleElement()
			.asString()
			.startsWith("ok ")
			.contains("a-tot", "8 items", "2026-11-08", "2/2 articles");
	}

	@Test
	void checkNamesSourcesThatAreNotThere() {
		assertThat(run("sources", "check", "--only-own-sources", "--sources", this.folder.toString(), "x"))
			.isEqualTo(2);
		assertThat(this.err.toString()).contains("no such source: x");
	}

	@Test
	void tryMakesADeclarationThatLoads() {
		this.portal.withNews(true);

		assertThat(run("sources", "try", "--allow-private", "--rest", "0", this.portal.url("/"))).isZero();

		Source source = declared();
		assertThat(source.name()).isEqualTo("Cổng thông tin điện tử tỉnh Ví Dụ");
		assertThat(source.group()).isEqualTo(Source.Group.PROVINCE);
		assertThat(source.verified()).isFalse();
		assertThat(source.entrances())
			.containsExactly(new Entrance(Entrance.Kind.FEED, this.portal.url("/rss/home.rss"), null));
		assertThat(this.err.toString()).contains("article  complete  2026-11-0");
	}

	@Test
	void tryFindsTheListOfASiteWithoutFeeds() {
		this.portal.withNews(false);

		assertThat(run("sources", "try", "--allow-private", "--rest", "0", this.portal.url("/"))).isZero();

		assertThat(declared().entrances())
			.containsExactly(new Entrance(Entrance.Kind.LISTING, this.portal.url("/tin-tuc"), 3));
		assertThat(this.err.toString()).contains("pager query", "items at /tin-tuc/{…}{n}.html");
	}

	@Test
	void trySaysWhyNothingCouldBeMade() {
		this.portal.page("/", "<html><head><title>Trống</title></head><body><p>Đang xây dựng</p></body></html>");

		assertThat(run("sources", "try", "--allow-private", "--rest", "0", "--json", this.portal.url("/"))).isOne();

		JsonNode line = lines().getFirst();
		assertThat(line.get("problem").asString()).isEqualTo("no feed, no sitemap and no list with articles was found");
		assertThat(line.get("candidates").size()).isEqualTo(4);
		assertThat(run("sources", "try", "tinh.example.vn")).isEqualTo(2);
	}

	private Source declared() {
		Catalogue catalogue = Catalogue.of("made", this.out.toString());
		assertThat(catalogue.errors()).isEmpty();
		assertThat(catalogue.sources()).hasSize(1);
		return catalogue.sources().getFirst();
	}

	private void declare(String id, String kind, String url, String more) throws IOException {
		boolean isEntrance = more.startsWith(" ");
		Files.writeString(this.folder.resolve(id + ".yaml"), """
				id: %s
				name: Nguồn %s
				group: province
				%sentrances:
				  - kind: %s
				    url: %s
				%s""".formatted(id, id, isEntrance ? "" : more, kind, url, isEntrance ? more : ""));
	}

	private int check() {
		return run("sources", "check", "--json", "--only-own-sources", "--sources", this.folder.toString(),
				"--allow-private", "--rest", "0", "--threads", "4");
	}

	private int run(String... arguments) {
		CommandLine line = Diemtin.commandLine();
		line.setOut(new PrintWriter(this.out, true));
		line.setErr(new PrintWriter(this.err, true));
		return line.execute(arguments);
	}

	private List<JsonNode> lines() {
		return this.out.toString().lines().map(JsonMapper.shared()::readTree).toList();
	}

}
