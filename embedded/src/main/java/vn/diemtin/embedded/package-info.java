/// Library: a real Kafka broker and a real Elasticsearch node as child processes.
@NullMarked
package vn.diemtin.embedded;

import org.jspecify.annotations.NullMarked;
