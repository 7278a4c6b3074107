/// Library: a real Kafka broker and a real Elasticsearch node as child processes, for tests and for running everything
/// with one command.
@NullMarked
package vn.diemtin.embedded;

import org.jspecify.annotations.NullMarked;
