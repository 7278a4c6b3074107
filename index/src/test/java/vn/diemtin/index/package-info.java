/// The process on a real Kafka and a real Elasticsearch.
@NullMarked
package vn.diemtin.index;

import org.jspecify.annotations.NullMarked;
