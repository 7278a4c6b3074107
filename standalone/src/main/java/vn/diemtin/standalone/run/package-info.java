/// The commands that run the whole pipeline in one process, beside Kafka and Elasticsearch as its children.
@NullMarked
package vn.diemtin.standalone.run;

import org.jspecify.annotations.NullMarked;
