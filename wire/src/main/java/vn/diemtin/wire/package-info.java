/// How a process stands on Kafka: topics, JSON, listeners that never skip, dead letters and dispositions.
@NullMarked
package vn.diemtin.wire;

import org.jspecify.annotations.NullMarked;
