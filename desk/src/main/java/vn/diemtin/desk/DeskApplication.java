package vn.diemtin.desk;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import vn.diemtin.wire.WireConfiguration;

/// The desk: what monitoring staff see of the pipeline. It reads the store, and changes
/// something only by publishing a record.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@EnableConfigurationProperties(DeskSettings.class)
@Import(WireConfiguration.class)
public class DeskApplication {

	/// The process with its own settings file; whoever starts several processes in one
	/// JVM adds to it.
	public static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(DeskApplication.class).properties("spring.config.name=desk");
	}

	public static void main(String[] args) {
		application().run(args);
	}

}
