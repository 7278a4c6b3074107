/// What lies on Kafka: the topics, what happened to each item, and (in the packages below) the events themselves.
@NullMarked
package vn.diemtin.events;

import org.jspecify.annotations.NullMarked;
