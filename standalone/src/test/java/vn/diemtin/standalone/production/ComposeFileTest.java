package vn.diemtin.standalone.production;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The compose file and the image, read without a container engine.
class ComposeFileTest {

	static final List<String> PROCESSES = Project.PROCESSES;

	private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|CREDENTIAL|API_?KEY");

	private static final Pattern FROM_AROUND = Pattern.compile("\\$\\{[A-Z_]+(:-)?}");

	private final ComposeFile compose = ComposeFile.read();

	@Test
	void holdsEveryProcessAndNothingUnknown() {
		assertThat(this.compose.services().keySet()).containsExactlyInAnyOrder("kafka", "elasticsearch", "ingest",
				"enrich", "index", "alert", "desk", "kibana", "kibana-dashboard");
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void buildsEveryProcessFromTheOneImageRecipe(String process) {
		assertThat(this.compose.service(process).build())
			.isEqualTo(Map.of("context", ".", "args", Map.of("PROCESS", process)));
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void waitsForHealthyServers(String process) {
		assertThat(this.compose.service(process).conditions())
			.isEqualTo(Map.of("kafka", "service_healthy", "elasticsearch", "service_healthy"));
		assertThat(this.compose.service("kafka").healthCommand()).contains("localhost:9092");
		assertThat(this.compose.service("elasticsearch").healthCommand()).contains("http://localhost:9200/");
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void setsOnlyWhatTheProcessReads(String process) {
		ProcessSettings settings = new ProcessSettings(process);
		assertThat(this.compose.service(process).environment().keySet()).as(settings.toString())
			.allMatch(settings::reads);
		assertThat(settings.reads("DIEMTIN_" + process.toUpperCase(Locale.ROOT) + "_NOSUCHKEY")).isFalse();
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void pointsEveryProcessAtTheServersThatItReads(String process) {
		ProcessSettings settings = new ProcessSettings(process);
		Map<String, String> environment = this.compose.service(process).environment();
		assertThat(settings.value(environment, "spring.kafka.bootstrap-servers", "")).isEqualTo("kafka:9092");
		if (settings.named().contains("DIEMTIN_ELASTICSEARCH")) {
			assertThat(environment).containsEntry("DIEMTIN_ELASTICSEARCH", "http://elasticsearch:9200");
		}
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void asksEveryProcessForItsHealthWhereItTellsIt(String process) {
		ComposeFile.Service service = this.compose.service(process);
		int port = new ProcessSettings(process).healthPort(service.environment());
		assertThat(service.healthCommand()).contains("/dev/tcp/localhost/" + port + ";", "/actuator/health");
	}

	@Test
	void opensThePagesOfTheDeskOnly() {
		ComposeFile.Service desk = this.compose.service("desk");
		assertThat(desk.ports()).containsExactly("8080:" + new ProcessSettings("desk").port(desk.environment()));
		assertThat(List.of("kafka", "elasticsearch", "ingest", "enrich", "index", "alert"))
			.allSatisfy((name) -> assertThat(this.compose.service(name).ports()).as(name).isEmpty());
	}

	@Test
	void holdsNoSecret() {
		this.compose.services().values().forEach((service) -> service.raw().forEach((variable, value) -> {
			if (SECRET.matcher(variable).find()) {
				assertThat(value).as("%s of %s", variable, service.name()).matches(FROM_AROUND);
			}
			assertThat(value).as("%s of %s", variable, service.name()).doesNotContainPattern("://[^/@]+@");
		}));
	}

	@Test
	void takesSecretsFromAround() {
		ComposeFile set = ComposeFile.read(Project.root().resolve("docker-compose.yml"),
				Map.of("DIEMTIN_EDITOR_PASSWORD", "mat-khau-thu", "DIEMTIN_CONTACT", "thu@mau.vn"));
		assertThat(new ProcessSettings("desk").value(set.service("desk").environment(), "diemtin.desk.editor.password",
				""))
			.isEqualTo("mat-khau-thu");
		assertThat(set.service("ingest").environment()).containsValue("thu@mau.vn");
		assertThat(this.compose.service("ingest").environment()).doesNotContainValue("thu@mau.vn");
	}

	@ParameterizedTest
	@CsvSource({ "kafka, apache/kafka, kafka.version",
			"elasticsearch, docker.elastic.co/elasticsearch/elasticsearch, elasticsearch-server.version",
			"kibana, docker.elastic.co/kibana/kibana, elasticsearch-server.version" })
	void runsTheServersThatTheTestsRun(String service, String image, String property) {
		assertThat(this.compose.service(service).image()).isEqualTo(image + ":" + Project.version(property));
	}

	@Test
	void keepsWhatIsNowhereElseOnNamedVolumes() {
		assertThat(this.compose.volumes().keySet()).containsExactlyInAnyOrder("kafka", "elasticsearch", "desk");
		assertThat(this.compose.volumes().keySet())
			.allSatisfy((name) -> assertThat(String.valueOf(this.compose.service(name).all().get("volumes")))
				.startsWith("[" + name + ":/"));
	}

	@Test
	void letsKafkaTakeTheLargestPages() {
		assertThat(this.compose.service("kafka").environment()).containsEntry("KAFKA_MESSAGE_MAX_BYTES", "16777216")
			.containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void givesEveryProcessTimeToEndAndItsShareOfMemory(String process) {
		ComposeFile.Service service = this.compose.service(process);
		assertThat(Integer.parseInt(service.graceToStop().replace("s", ""))).isGreaterThanOrEqualTo(30);
		assertThat(service.all()).containsKey("mem_limit");
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void copiesNoJarOverAnotherOfTheSameName(String process) {
		assertThat(Project.classPath(process)).extracting(Path::getFileName).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@FieldSource("PROCESSES")
	void namesTheMainClassInTheImageAsItIs(String process) throws IOException, InterruptedException {
		assumeTrue(output("sed --version").contains("GNU"), "the image's sed is GNU sed, this one is not");
		String recipe = Project.text("Dockerfile");
		int from = recipe.indexOf("sed '");
		String rule = recipe.substring(from, recipe.indexOf('\'', from + 5) + 1);
		assertThat(output("echo " + process + " | " + rule).strip()).isEqualTo(Project.mainClass(process));
	}

	@ParameterizedTest
	@CsvSource({ "200, 0", "503, 1" })
	void takesAProcessForHealthyOnlyWhenAllOfItIs(int status, int exit) throws IOException, InterruptedException {
		assumeTrue(output("bash --version").contains("GNU"), "the health check is bash's, and there is none here");
		HttpServer process = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
		process.createContext("/actuator/health", (exchange) -> {
			try (exchange) {
				byte[] body = """
						{"status":"%s","components":{"diskSpace":{"status":"UP"}}}"""
					.formatted((status == 200) ? "UP" : "DOWN")
					.getBytes(StandardCharsets.UTF_8);
				exchange.sendResponseHeaders(status, body.length);
				exchange.getResponseBody().write(body);
			}
		});
		process.start();
		try {
			String check = this.compose.service("ingest")
				.healthCommand()
				.replace("localhost/8081", "127.0.0.1/" + process.getAddress().getPort());
			assertThat(shell(check).waitFor()).isEqualTo(exit);
		}
		finally {
			process.stop(0);
		}
	}

	private static String output(String command) throws IOException, InterruptedException {
		Process process = shell(command);
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
		return output;
	}

	private static Process shell(String command) throws IOException {
		return new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
	}

}
