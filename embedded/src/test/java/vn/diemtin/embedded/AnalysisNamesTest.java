package vn.diemtin.embedded;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemtin.embedded.junit.EmbeddedServers;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedServers
class AnalysisNamesTest {

	private final Http http;

	AnalysisNamesTest(ElasticsearchServer elasticsearch) {
		this.http = new Http(elasticsearch.uri());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					asciifolding            | {"tokenizer":"keyword","filter":["asciifolding"]} | Hà Nội | Ha Noi
					both forms              | {"tokenizer":"standard","filter":[{"type":"asciifolding","preserve_original":true}]} | Hà | Ha,Hà
					lowercase               | {"tokenizer":"whitespace","filter":["lowercase"]} | SỞ Y TẾ | sở,y,tế
					uppercase               | {"tokenizer":"letter","filter":["uppercase"]} | sở-y tế | SỞ,Y,TẾ
					mapping                 | {"tokenizer":"keyword","char_filter":[{"type":"mapping","mappings":["hoà => hòa","- => \\\\u0020"]}]} | hoà-bình | hòa bình
					pattern_replace chars   | {"tokenizer":"keyword","char_filter":[{"type":"pattern_replace","pattern":"(\\\\d+)/(\\\\d+)","replacement":"$2-$1"}]} | 20/11 | 11-20
					pattern_replace tokens  | {"tokenizer":"whitespace","filter":[{"type":"pattern_replace","pattern":"[.]","replacement":""}]} | 1.000 đ | 1000,đ
					html_strip              | {"tokenizer":"whitespace","char_filter":["html_strip"]} | <b>tin</b>&nbsp;mới | tin,mới
					shingle                 | {"tokenizer":"whitespace","filter":[{"type":"shingle","output_unigrams":false}]} | y tế xã | y tế,tế xã
					stop                    | {"tokenizer":"whitespace","filter":[{"type":"stop","stopwords":["và"]}]} | mưa và gió | mưa,gió
					edge_ngram filter       | {"tokenizer":"keyword","filter":[{"type":"edge_ngram","min_gram":1,"max_gram":3}]} | tỉnh | t,tỉ,tỉn
					ngram filter            | {"tokenizer":"keyword","filter":["ngram"]} | abc | a,ab,b,bc,c
					truncate                | {"tokenizer":"keyword","filter":[{"type":"truncate","length":3}]} | tỉnh | tỉn
					length                  | {"tokenizer":"whitespace","filter":[{"type":"length","min":2}]} | y tế | tế
					trim                    | {"tokenizer":{"type":"pattern","pattern":","},"filter":["trim"]} | mưa, gió | mưa,gió
					unique                  | {"tokenizer":"whitespace","filter":["unique"]} | mưa gió mưa | mưa,gió
					limit                   | {"tokenizer":"whitespace","filter":[{"type":"limit","max_token_count":2}]} | a b c | a,b
					word_delimiter_graph    | {"tokenizer":"keyword","filter":["word_delimiter_graph"]} | UBND-TinhA1 | UBND,Tinh,A,1
					pattern tokenizer       | {"tokenizer":"pattern"} | a-b c | a,b,c
					ngram tokenizer         | {"tokenizer":{"type":"ngram","min_gram":2,"max_gram":2,"token_chars":["letter"]}} | abc 1 | ab,bc
					edge_ngram tokenizer    | {"tokenizer":{"type":"edge_ngram","min_gram":1,"max_gram":2}} | abc | a,ab
					char_group              | {"tokenizer":{"type":"char_group","tokenize_on_chars":["whitespace","/","\\\\n"]}} | 12/QĐ UBND | 12,QĐ,UBND
					path_hierarchy          | {"tokenizer":"path_hierarchy"} | /a/b | /a,/a/b
					""")
	void readsAs(String name, String request, String text, String tokens) throws Exception {
		assertThat(analyze("/_analyze", request, text)).containsExactly(tokens.split(","));
	}

	@Test
	void readsSynonymsOfSeveralWords() throws Exception {
		this.http.ask("PUT", "/synonyms", """
				{"settings":{"number_of_replicas":0,"analysis":{
				 "filter":{"agencies":{"type":"synonym_graph","synonyms":["UBND, Uỷ ban nhân dân"]},
				  "flat":{"type":"synonym","synonyms":["tphcm => sài gòn"]}},
				 "analyzer":{"graph":{"tokenizer":"standard","filter":["lowercase","agencies"]},
				  "flat":{"tokenizer":"standard","filter":["lowercase","flat"]}}}}}""");
		assertThat(analyze("/synonyms/_analyze", "{\"analyzer\":\"graph\"}", "UBND tỉnh"))
			.containsExactlyInAnyOrder("ubnd", "uỷ", "ban", "nhân", "dân", "tỉnh");
		assertThat(analyze("/synonyms/_analyze", "{\"analyzer\":\"flat\"}", "TPHCM mưa")).containsExactly("sài", "gòn",
				"mưa");
	}

	@Test
	void normalizesKeywordsAndPrefixes() throws Exception {
		this.http.ask("PUT", "/normalizers",
				"""
						{"settings":{"number_of_replicas":0,"analysis":{
						 "char_filter":{"tones":{"type":"mapping","mappings":["oà => òa"]}},
						 "normalizer":{"plain":{"type":"custom","char_filter":["tones"],"filter":["lowercase","asciifolding"]}}}},
						 "mappings":{"properties":{"place":{"type":"keyword","normalizer":"plain"}}}}""");
		this.http.ask("PUT", "/normalizers/_doc/1?refresh=true", "{\"place\":\"Hoà Bình\"}");
		assertThat(this.http.ask("GET", "/normalizers/_search", "{\"query\":{\"term\":{\"place\":\"HÒA BÌNH\"}}}"))
			.contains("\"_id\":\"1\"");
		assertThat(this.http.ask("GET", "/normalizers/_search", "{\"query\":{\"prefix\":{\"place\":\"hoa\"}}}"))
			.contains("\"_id\":\"1\"");
	}

	@Test
	void refusesWhatOnlyAFullNodeHas() throws Exception {
		HttpResponse<String> answer = this.http.answer("GET", "/_analyze",
				"{\"tokenizer\":\"standard\",\"filter\":[\"kstem\"],\"text\":\"a\"}");
		assertThat(answer.statusCode()).isEqualTo(400);
	}

	private List<String> analyze(String path, String request, String text) throws IOException, InterruptedException {
		String body = request.substring(0, request.length() - 1) + ",\"text\":\"" + text + "\"}";
		String mark = "\"token\":\"";
		return Stream.of(this.http.ask("GET", path, body).split(mark))
			.skip(1)
			.map((part) -> part.substring(0, part.indexOf('"')))
			.toList();
	}

}
