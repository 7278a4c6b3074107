package vn.diemtin.embedded.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/// Lets constructors and methods of a test class take a [vn.diemtin.embedded.KafkaServer] or an
/// [vn.diemtin.embedded.ElasticsearchServer].
///
/// All test classes of a JVM share one of each. A server is started when the first parameter asks for it, and started
/// again when a test has left it stopped. The data is deleted at the end, so test classes choose names of topics and
/// indices that do not collide.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(EmbeddedServersExtension.class)
public @interface EmbeddedServers {

}
