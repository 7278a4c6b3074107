package vn.diemtin.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.diemtin.embedded.KafkaServer;

import static org.assertj.core.api.Assertions.assertThat;

/// A search page whose counts take longer than its hits.
@Desk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowingCountsTests {

	private static final String SEARCH = "/search?q=gi%E1%BB%9Bi&province=Thanh%20H%C3%B3a";

	private final RunningDesk desk;

	FollowingCountsTests(RunningDesk shared, KafkaServer kafka) {
		this.desk = shared.another(kafka, RunningDesk.COUNTS_WITHIN + "0ms",
				"--diemtin.desk.limits.address-per-minute=100000");
	}

	@AfterAll
	void close() {
		this.desk.close();
	}

	@Test
	void showsTheHitsAndLetsTheCountsFollow() throws IOException {
		List<String> complaints = new ArrayList<>();
		try (Chromium chromium = Chromium.start()) {
			Page page = chromium.browser().newPage();
			page.onConsoleMessage((message) -> complaints.add(message.text()));
			page.navigate(this.desk.at(SEARCH).toString());
			assertThat(page.locator(".hit").count()).isPositive();
			page.locator(".count strong").waitFor();
			page.locator("#facets svg.months a[tabindex='0']").waitFor();
			assertThat(page.locator(".counting").count()).isZero();
			assertThat(page.locator("#chosen li").count()).isOne();
			Chromium.picture(page, "search-counted-later");
			page.locator("#facets .facet a[aria-current]").first().click();
			page.waitForURL((url) -> !url.contains("province"));
			page.locator(".count strong").waitFor();
			assertThat(page.locator("#chosen li").count()).isZero();
		}
		assertThat(complaints).isEmpty();
	}

	@Test
	void offersToCountAgainWhenTheCountsDoNotCome() {
		try (Chromium chromium = Chromium.start()) {
			Page page = chromium.browser().newPage();
			page.route("**/search/counts**", (Route route) -> route.abort());
			page.navigate(this.desk.at(SEARCH).toString());
			page.locator(".uncounted").waitFor();
			assertThat(page.locator(".hit").count()).isPositive();
			page.locator(".uncounted a").click();
			page.locator(".count strong").waitFor();
		}
	}

	@Test
	void countsWithoutScriptBehindALink() {
		try (Chromium chromium = Chromium.start()) {
			Page page = chromium.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
			page.navigate(this.desk.at(SEARCH).toString());
			assertThat(page.locator(".hit").count()).isPositive();
			assertThat(page.locator("#facets .facet").count()).isZero();
			page.locator("#facets noscript a").first().click();
			page.locator(".count strong").waitFor();
			assertThat(page.locator("#facets svg.months").count()).isOne();
		}
	}

}
