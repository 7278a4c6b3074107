package vn.diemtin.ingest;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageUrlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "HTTPS://Bao.Example.VN/Tin?b=2&a=1#top | https://bao.example.vn/Tin?b=2&a=1",
			"https://bao.example.vn/tin?utm_source=rss&id=3&UTM_Medium=x | https://bao.example.vn/tin?id=3",
			"https://bao.example.vn/tin?fbclid=abc | https://bao.example.vn/tin",
			"http://so.example.vn:80/tin;jsessionid=0F3?id=1 | http://so.example.vn/tin?id=1",
			"https://mof.example.vn/tin?_afrLoop=123&dDocName=UC1 | https://mof.example.vn/tin?dDocName=UC1",
			"http://thue.example.vn/wps/portal/home/!ut/p/b1/04_Sj9CP?1dmy&urile=wcm%3apath%3a/tin/7 | http://thue.example.vn/wps/portal/home/?1dmy&urile=wcm%3apath%3a/tin/7",
			"http://thue.example.vn/wps/portal/home/!ut/p/b1/04_Sj9CP/ | http://thue.example.vn/wps/portal/home/!ut/p/b1/04_Sj9CP/",
			"http:moc.example.vn/tin/1 | http://moc.example.vn/tin/1",
			"https://vn.example.vnhttps://vn.example.vn/tin-1.html | https://vn.example.vn/tin-1.html",
			"'  https://bao.example.vn/tin  ' | https://bao.example.vn/tin",
			"https://user:secret@bao.example.vn/tin | https://bao.example.vn/tin",
			"https://chia-se.example.vn/?u=https://bao.example.vn/tin | https://chia-se.example.vn/?u=https://bao.example.vn/tin",
			"https://báo.example.vn/ | https://xn--bo-mia.example.vn/" })
	void normalisesAddress(String address, String normal) {
		assertThat(PageUrl.of(address)).map(PageUrl::toString).contains(normal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mailto:bao@example.vn", "javascript:void(0)", "ftp://bao.example.vn/tin", "/tin/1" })
	void refusesWhatIsNoPage(String address) {
		assertThat(PageUrl.of(address)).isEmpty();
	}

	@ParameterizedTest(name = "ASVS 1.5.3: {0} is asked at {1}, where it was checked")
	@CsvSource({ "http://a.example\\@b.example/, a.example", "http://a.example@b.example/, b.example",
			"http:\\\\a.example/, a.example", "http:///a.example/, a.example",
			"http://a.example%2f@b.example/, b.example", "http://a.example/?q=@b.example, a.example",
			"http://a.example/#@b.example, a.example", "http://①②⑦.⓪.⓪.①/, 127.0.0.1" })
	void asksTheHostThatItNames(String address, String host) {
		PageUrl page = PageUrl.of(address).orElseThrow();
		assertThat(page.host()).isEqualTo(host);
		assertThat(PageUrl.of(page.toString())).map(PageUrl::host).contains(host);
		assertThat(HttpUrl.get(page.toString()).host()).isEqualTo(host);
	}

	@Test
	void namesHostWithPortUnlessItIsTheSchemesOwn() {
		assertThat(PageUrl.of("https://bao.example.vn:443/")).map(PageUrl::host).contains("bao.example.vn");
		assertThat(PageUrl.of("http://bao.example.vn:8080/")).map(PageUrl::host).contains("bao.example.vn:8080");
	}

	@Test
	void resolvesLinksOfPage() {
		PageUrl page = PageUrl.of("https://tinh.example.vn/portal/tin.aspx").orElseThrow();
		assertThat(page.resolve("bai.aspx?id=3#b")).map(PageUrl::toString)
			.contains("https://tinh.example.vn/portal/bai.aspx?id=3");
		assertThat(page.resolve("//so.example.vn/a")).map(PageUrl::toString).contains("https://so.example.vn/a");
	}

}
