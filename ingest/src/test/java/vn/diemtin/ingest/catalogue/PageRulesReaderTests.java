package vn.diemtin.ingest.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.diemtin.events.source.PageRules;

import static org.assertj.core.api.Assertions.assertThat;

class PageRulesReaderTests {

	private final List<String> errors = new ArrayList<>();

	@Test
	void readsOneSelectorOrAListOfThem() {
		PageRules rules = new PageRulesReader(
				new YAMLMapper().readTree("{body: ['#a', .b], drop: .c, item: div.tin, pager: view-state}"),
				this::error)
			.read();
		assertThat(this.errors).isEmpty();
		assertThat(rules).isEqualTo(new PageRules(List.of("#a", ".b"), List.of(), List.of(), List.of(), List.of(),
				List.of(".c"), List.of("div.tin"), "view-state"));
	}

	@Test
	void namesWhatIsWrong() {
		new PageRulesReader(new YAMLMapper().readTree("{body: 'a > b', titel: .x, pager: scroll}"), this::error).read();
		assertThat(this.errors).hasSize(3)
			.anyMatch((one) -> one.startsWith("reading.body 'a > b' is not a selector"))
			.anyMatch((one) -> one.startsWith("reading.titel is not a field"))
			.anyMatch((one) -> one.startsWith("reading.pager 'scroll' is not one of [query, path"));
	}

	private void error(String field, String problem) {
		this.errors.add(field + ' ' + problem);
	}

}
