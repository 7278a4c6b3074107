package vn.diemtin.desk.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntranceHostTests {

	@ParameterizedTest(name = "ASVS 1.5.3: {0} is at {1} for the desk as for the crawler")
	@CsvSource({ "https://Tin.Example.VN/rss, tin.example.vn", "https://a.example.vn:443/, a.example.vn",
			"http://a.example.vn:8080/?q=@b.vn, a.example.vn:8080", "http://a.example.vn/#@b.vn, a.example.vn" })
	void namesTheHostAsTheCrawlerDoes(String address, String host) {
		assertThat(SourceDesk.host(address)).isEqualTo(host);
	}

	@ParameterizedTest(name = "ASVS 1.5.3: {0} is understood in different ways, and not taken")
	@ValueSource(strings = { "http://a.example\\@b.example/", "http://a.example@b.example/", "http:\\\\a.example/",
			"http:///a.example/", "http://a.example%2f@b.example/", "http:a.example", "//a.example/",
			"http://a.example\t.b.example/", "http://[::1", "http://a example/", "not an address" })
	void namesNoneWhereSpellingsDiffer(String address) {
		assertThat(SourceDesk.host(address)).isNull();
	}

}
