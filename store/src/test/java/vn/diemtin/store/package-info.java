/// Contracts of the store, held by a real Elasticsearch.
@NullMarked
package vn.diemtin.store;

import org.jspecify.annotations.NullMarked;
