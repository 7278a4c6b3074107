/// Contract: the records on Kafka, their ids, topics and JSON.
@NullMarked
package vn.diemtin.events;

import org.jspecify.annotations.NullMarked;
