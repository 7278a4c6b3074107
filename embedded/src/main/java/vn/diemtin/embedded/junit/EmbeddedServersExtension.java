package vn.diemtin.embedded.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;

/// Hands the servers of the JVM to tests that ask for them.
final class EmbeddedServersExtension implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == KafkaServer.class || type == ElasticsearchServer.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		TestServers servers = context
			.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(EmbeddedServersExtension.class))
			.computeIfAbsent(TestServers.class, (key) -> new TestServers(), TestServers.class);
		return (parameter.getParameter().getType() == KafkaServer.class) ? servers.kafka() : servers.elasticsearch();
	}

}
