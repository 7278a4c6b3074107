/// Contract: the Elasticsearch indices, their mapping, writing and searching.
@NullMarked
package vn.diemtin.store;

import org.jspecify.annotations.NullMarked;
