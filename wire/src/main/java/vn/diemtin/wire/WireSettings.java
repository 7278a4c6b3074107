package vn.diemtin.wire;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How a process stands on Kafka.
///
/// @param partitions of a topic that is created, the most instances of a process that share its work
/// @param replication of a topic that is created; 3 on a cluster
/// @param retryFirst the pause before the first retry when Kafka or Elasticsearch is away
/// @param retryMost the longest pause between retries
@ConfigurationProperties("diemtin.wire")
public record WireSettings(@DefaultValue("6") int partitions, @DefaultValue("1") short replication,
		@DefaultValue("500ms") Duration retryFirst, @DefaultValue("30s") Duration retryMost) {
}
