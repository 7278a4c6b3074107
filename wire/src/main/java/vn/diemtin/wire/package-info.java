/// Library: how a process stands on Kafka.
@NullMarked
package vn.diemtin.wire;

import org.jspecify.annotations.NullMarked;
