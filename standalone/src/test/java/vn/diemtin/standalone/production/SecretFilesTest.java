package vn.diemtin.standalone.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/// Each process takes its secrets from the files that Docker or a vault mounts.
class SecretFilesTest {

	private static final String KAFKA = "spring.kafka.properties.sasl.jaas.config";

	@ParameterizedTest
	@CsvSource({ "ingest, , ", "enrich, , ", "index, DIEMTIN_ELASTICSEARCH_PASSWORD, diemtin.index.password",
			"alert, DIEMTIN_ELASTICSEARCH_PASSWORD, diemtin.alert.password",
			"alert, DIEMTIN_MAIL_PASSWORD, spring.mail.password",
			"alert, DIEMTIN_UNSUBSCRIBE_SECRET, diemtin.alert.deliver.unsubscribe-secret",
			"desk, DIEMTIN_ELASTICSEARCH_PASSWORD, diemtin.desk.elasticsearch.password",
			"desk, DIEMTIN_DESK_PASSWORD, diemtin.desk.editor.password" })
	void takesSecretsFromFiles(String process, @Nullable String variable, @Nullable String key, @TempDir Path folder)
			throws IOException {
		Files.writeString(folder.resolve(KAFKA), "của Kafka");
		if (variable != null) {
			Files.writeString(folder.resolve(variable), "từ tệp\n");
		}
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SecretFilesTest.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.properties("spring.config.name=" + process)
			.run("--DIEMTIN_SECRETS=" + folder)) {
			assertThat(context.getEnvironment().getProperty(KAFKA)).isEqualTo("của Kafka");
			if (key != null) {
				assertThat(context.getEnvironment().getProperty(key)).isEqualTo("từ tệp");
			}
		}
	}

}
