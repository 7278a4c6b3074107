package vn.diemtin.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Dashboards and the counts that they are built from.
@Desk
class DashboardPagesTests {

	private final RunningDesk desk;

	DashboardPagesTests(RunningDesk desk) {
		this.desk = desk;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dashboards", "/dashboards/tap-huan",
			"/dashboards?q=t%E1%BA%ADp&topic=digital&borders=63", "/dashboards?from=1990-01-01&to=1990-02-01",
			"/dashboards?province=%3Cscript%3E&agency=%22%27&q=(((", "/dashboards/tap-huan?lang=en&source=none" })
	void showsEveryPanel(String path) throws IOException, InterruptedException {
		HttpResponse<String> page = this.desk.get(path);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("panel-broken")
			.doesNotContain("??")
			.doesNotContain("<script>")
			.doesNotContain(" style=");
		assertThat(page.body().length()).isLessThan(150_000);
		assertThat(page.headers().allValues("Set-Cookie"))
			.anyMatch((cookie) -> cookie.startsWith("diemtin-visit=") && cookie.contains("HttpOnly"));
	}

	@Test
	void hasNoOtherDashboards() throws IOException, InterruptedException {
		assertThat(this.desk.get("/dashboards/none").statusCode()).isEqualTo(404);
		assertThat(this.desk.get("/dashboards/..%2f").statusCode()).isIn(400, 404);
	}

	@Test
	void showsPanelsOfStaffBesideBrokenOnes() throws IOException, InterruptedException {
		Path file = Path.of("target/dashboards/cua-toi.yaml");
		Files.createDirectories(file.getParent());
		Files.writeString(file, """
				title: { vi: Của tôi, en: Mine }
				panels:
				  - { id: tot, title: Nguồn của tôi, draw: bars, of: articles, by: source }
				  - { id: hong, title: "<b>Hỏng</b>", draw: bars, of: articles, by: unit }
				""");
		try {
			String page = this.desk.get("/dashboards/cua-toi").body();
			assertThat(page).contains("Nguồn của tôi", "Cổng thông tin điện tử Nghệ An")
				.contains("Ô này khai báo sai", "Không đếm được articles theo unit")
				.contains("&lt;b&gt;Hỏng");
			assertThat(this.desk.get("/dashboards").body()).contains("Của tôi");
			Files.writeString(file, "panels: [");
			assertThat(this.desk.get("/dashboards/cua-toi").body()).contains("Tệp không phải YAML");
		}
		finally {
			Files.delete(file);
		}
		assertThat(this.desk.get("/dashboards/cua-toi").statusCode()).isEqualTo(404);
	}

	@Test
	void drawsTheGroundOfMaps() throws IOException, InterruptedException {
		HttpResponse<String> ground = this.desk.get("/map/communes.svg");
		assertThat(ground.headers().firstValue("Content-Type")).contains("image/svg+xml");
		assertThat(ground.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
		assertThat(ground.body()).contains("Hoàng Sa", "Trường Sa").doesNotContain("NaN");
		assertThat(ground.body().split("M").length - 1).isEqualTo(3321);
		assertThat(ground.body().length()).isLessThan(60_000);
	}

	@Test
	void countsAsJson() throws IOException, InterruptedException {
		JsonMapper json = JsonMapper.shared();
		JsonNode topics = json.readTree(this.desk.get("/api/v1/aggregate?by=month&by=topic").body());
		assertThat(topics.get("total").asInt()).isEqualTo(InventedNews.all().size());
		assertThat(topics.get("rows").get(0).get("keys").size()).isEqualTo(2);
		JsonNode people = json.readTree(this.desk
			.get("/api/v1/aggregate?of=trainings&measures=people,women&q=status:held%20OR%20status:reported")
			.body());
		assertThat(people.at("/rows/0/measures/women/value").asDouble()).isEqualTo(84);
		assertThat(people.at("/rows/0/measures/women/known").asInt()).isEqualTo(1);
		assertThat(this.desk.get("/v3/api-docs").body()).contains("/api/v1/aggregate");
	}

	@ParameterizedTest
	@ValueSource(strings = { "of=people", "by=topic&by=source&by=month", "by=unit", "by=nothing", "groups=0",
			"groups=501", "borders=62", "of=statistics&measures=median", "from=never" })
	void refusesWhatMakesNoSense(String query) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.desk.get("/api/v1/aggregate?" + query);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

	@Test
	void loadsLessThan300KilobytesForAPage() throws IOException {
		long script = 0;
		for (String file : new String[] { "META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js",
				"META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "static/desk/desk.css",
				"static/desk/plots.js", "static/desk/desk.js" }) {
			script += zipped(file);
		}
		assertThat(script).isLessThan(260_000);
	}

	private static long zipped(String file) throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (InputStream in = Objects
			.requireNonNull(DashboardPagesTests.class.getClassLoader().getResourceAsStream(file), file);
				OutputStream out = new GZIPOutputStream(zipped)) {
			in.transferTo(out);
		}
		return zipped.size();
	}

}
