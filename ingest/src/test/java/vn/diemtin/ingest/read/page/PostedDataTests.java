package vn.diemtin.ingest.read.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostedDataTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"page\":1,\"size\":20} | {\"page\":2,\"size\":20}",
			"{\"PageIndex\":\"9\",\"x\":[1]} | {\"PageIndex\":\"10\",\"x\":[1]}",
			"{\"skip\":0,\"take\":15} | {\"skip\":15,\"take\":15}",
			"{\"start\":\"30\",\"length\":\"10\"} | {\"start\":\"40\",\"length\":\"10\"}",
			"{\"filter\":{\"site\":7,\"paging\":{\"page\":3}}} | {\"filter\":{\"site\":7,\"paging\":{\"page\":4}}}" })
	void countsUpTheNumberOfThePage(String json, String next) {
		assertThat(PostedData.following(json)).isEqualTo(next);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[1]", "{\"id\":5}", "{\"skip\":10}", "{\"page\":\"cuối\"}", "{\"page\":1.5}",
			"{\"page\":-1}", "{\"page\":10000}", "{\"page\":" })
	void endsWhereThereIsNothingToCount(String json) {
		assertThat(PostedData.following(json)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "$.ajax({type:'POST',url:'/api/list',data:JSON.stringify({page:1,'loai':'tin'})})",
			"fetch('/api/list', { method: \"post\", body: JSON.stringify({ \"page\": 1, \"loai\": \"tin\", }) })",
			"axios.post('/api/list', {page: 1, loai: 'tin'}).then(r => { show(r) })" })
	void findsWhatAScriptPosts(String script) {
		assertThat(PostedData.near(script, "/api/list")).isEqualTo("{\"page\":1,\"loai\":\"tin\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fetch('/api/list?x=1').then(r => ({ page: 1 }))",
			"$.post('/api/list', { page: current, size: n })", "$.post('/api/list', { id: 5 })", "$.post('/api/list')",
			"$.post('/api/list', { page: 1" })
	void doesNotGuessWhatAScriptComputes(String script) {
		assertThat(PostedData.near(script, "/api/list")).isNull();
	}

	@Test
	void givesTheFirstPageAsItStands() {
		assertThat(PostedData.near("$.post('/api/list', {pageIndex: 0, pageSize: 5})", "/api/list"))
			.isEqualTo("{\"pageIndex\":0,\"pageSize\":5}");
	}

}
