package vn.diemtin.desk.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.desk.dashboard.Declared.Broken;
import vn.diemtin.desk.dashboard.Declared.Draw;
import vn.diemtin.desk.dashboard.Declared.Panel;
import vn.diemtin.store.search.CountRequest.By;

import static org.assertj.core.api.Assertions.assertThat;

class DashboardReaderTests {

	private static Dashboard read(String yaml) {
		return new DashboardReader().read("thu", yaml.getBytes(StandardCharsets.UTF_8));
	}

	private static Declared panel(String fields) {
		return read("panels:\n- {" + fields + "}\n").panels().getFirst();
	}

	@Test
	void readsPanel() {
		Dashboard dashboard = read("""
				title: Thử
				panels:
				  - id: chu-de
				    title: { vi: Chủ đề, en: Topics }
				    draw: time
				    of: articles
				    by: [month, topic]
				    where: 'topic:law OR "bình đẳng giới"'
				    span: 24
				""");
		assertThat(dashboard.title()).isEqualTo(new Title("Thử", "Thử"));
		assertThat(dashboard.panels()).singleElement().isInstanceOfSatisfying(Panel.class, (panel) -> {
			assertThat(panel.draw()).isEqualTo(Draw.TIME);
			assertThat(panel.question().by()).containsExactly(By.MONTH, By.TOPIC);
			assertThat(panel.span()).isEqualTo(24);
			assertThat(panel.title().en()).isEqualTo("Topics");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "draw: pie, of: articles | panel.one-of", "of: articles | panel.one-of",
			"draw: bars, of: articles, by: unit | panel.by", "draw: bars, of: articles, by: month | panel.draw.bars",
			"draw: bars, of: articles | panel.draw.bars", "draw: map, of: articles, by: topic | panel.draw.map",
			"draw: time, of: articles, by: [topic, month] | panel.draw.time",
			"draw: numbers, of: articles, by: topic | panel.draw.numbers",
			"draw: numbers, of: articles, measures: women | panel.measure",
			"draw: time, of: statistics, by: period, measures: median | panel.unit",
			"draw: bars, of: articles, by: topic, size: 100000 | panel.number",
			"draw: bars, of: articles, by: topic, size: '12' | panel.number",
			"draw: bars, of: articles, by: topic, script: x | panel.field",
			"draw: bars, of: articles, by: [topic, topic] | panel.value",
			"draw: bars, of: articles, by: {a: b} | panel.value",
			"draw: bars, of: statistics, by: unit, figures: {agency: x} | panel.field",
			"draw: bars, of: statistics, by: unit, figures: 7 | panel.value",
			"draw: bars, of: articles, by: topic, where: 'from:abc' | panel.where" })
	void saysWhatIsWrongWithPanel(String fields, String reason) {
		assertThat(panel(fields)).isInstanceOfSatisfying(Broken.class,
				(broken) -> assertThat(broken.reason()).isEqualTo(reason));
	}

	@Test
	void readsPanelsBesideBrokenOne() {
		Dashboard dashboard = read("""
				panels:
				  - { id: tot, draw: bars, of: articles, by: topic }
				  - { id: hong, draw: bars, of: articles, by: nothing }
				  - 7
				  - { id: tot, draw: news, of: articles }
				  - { id: "Bad Id", draw: news, of: articles }
				""");
		assertThat(dashboard.panels()).extracting(Declared::id)
			.containsExactly("tot", "hong", "panel-3", "tot-3", "panel-5");
		assertThat(dashboard.panels()).extracting((panel) -> panel instanceof Panel)
			.containsExactly(true, false, false, false, true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7", "[]", "panels: 7", "panels: [", "a: &a [*a, *a]", "\t",
			"panels: !!java.io.File x", "{{{{{{{{{{{{{{", "panels: [[[[[[[[[[[[[[1]]]]]]]]]]]]]]" })
	void makesBrokenPanelOfFileThatIsNone(String yaml) {
		assertThat(read(yaml).panels()).isNotEmpty().allMatch(Broken.class::isInstance);
	}

	@Test
	void boundsFiles() {
		assertThat(new DashboardReader().read("to", new byte[DashboardReader.LARGEST + 1]).panels()).singleElement()
			.isInstanceOf(Broken.class);
		String many = "panels:\n" + "- { draw: news, of: articles }\n".repeat(500);
		assertThat(read(many).panels()).hasSize(41).last().isInstanceOf(Broken.class);
		String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\npanels: [*b, *b, *b, *b]\n";
		assertThat(read(bomb).panels()).hasSizeLessThan(10);
	}

	@Test
	void survivesFilesThatAreSpoilt() throws IOException {
		byte[] good = own("tong-quan");
		Random random = new Random(7);
		for (int round = 0; round < 500; round++) {
			byte[] spoilt = good.clone();
			for (int change = 0; change < 8; change++) {
				spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
			}
			assertThat(new DashboardReader().read("hong", spoilt).panels()).isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "tong-quan", "tap-huan" })
	void readsAllPanelsThatComeAlong(String name) throws IOException {
		List<Declared> panels = new DashboardReader().read(name, own(name)).panels();
		assertThat(panels).isNotEmpty().allMatch(Panel.class::isInstance);
	}

	private static byte[] own(String name) throws IOException {
		try (InputStream in = Dashboards.class.getResourceAsStream(name + ".yaml")) {
			return Objects.requireNonNull(in).readAllBytes();
		}
	}

}
