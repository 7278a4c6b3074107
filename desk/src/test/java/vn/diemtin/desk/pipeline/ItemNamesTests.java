package vn.diemtin.desk.pipeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;

class ItemNamesTests {

	@ParameterizedTest
	@CsvSource({ "https://Mau.VN/tin/1#dau, https://mau.vn/tin/1", "mau.vn/tin/1, https://mau.vn/tin/1",
			"http://mau.vn:80/tin/1, http://mau.vn/tin/1", "https://mau.vn/tin/1/, https://mau.vn/tin/1",
			"http://mau.vn/tin/1, https://mau.vn/tin/1", "https://mau.vn, https://mau.vn/",
			"https://mau.vn/?a=1&utm_source=x, https://mau.vn/?a=1",
			"https://mau.vn/tin tức, https://mau.vn/tin%20t%E1%BB%A9c", "HTTPS://mau.vn/A?b, https://mau.vn/A?b" })
	void knowsOneAddressInItsSpellings(String typed, String name) {
		assertThat(ItemNames.of(typed)).contains(name, ArticleId.of(name).value());
	}

	@Test
	void takesAnIdAsItIs() {
		String id = ArticleId.of("https://mau.vn/1").value();
		assertThat(ItemNames.of(" " + id + "\n")).containsExactly(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "hai từ", "javascript:alert(1)", "ftp://mau.vn/", "https:///x", "<script>",
			"https://" })
	void findsNoNameInOtherText(String typed) {
		assertThat(ItemNames.of(typed)).isEmpty();
		assertThat(ItemNames.host(typed)).isNull();
	}

	@Test
	void refusesEndlessAddresses() {
		assertThat(ItemNames.of("https://mau.vn/" + "x".repeat(5_000))).isEmpty();
	}

	@Test
	void namesTheHostAsTheCrawlerDoes() {
		assertThat(ItemNames.host("https://Mau.VN:8443/x?y")).isEqualTo("mau.vn:8443");
		assertThat(ItemNames.host("https://mau.vn:443")).isEqualTo("mau.vn");
	}

}
