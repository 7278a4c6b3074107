package vn.diemtin.ingest;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

import vn.diemtin.wire.WireConfiguration;

/// The process that turns sources into articles.
///
/// - `catalogue` puts the sources on their topic,
/// - `frontier` decides which page is due,
/// - `fetch` fetches it,
/// - `read` makes out what it is,
/// - `collect` gives out the links and articles that it holds.
@SpringBootApplication
@Import(WireConfiguration.class)
@EnableConfigurationProperties(IngestSettings.class)
public class IngestApplication {

	/// The application with the settings of `ingest.yaml`, not yet run.
	public static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(IngestApplication.class).properties("spring.config.name=ingest");
	}

	/// Runs the process.
	static void main(String[] args) {
		application().run(args);
	}

}
