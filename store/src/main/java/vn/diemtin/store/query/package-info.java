/// The query language of the search page and of alert rules: its grammar, and its meaning for Elasticsearch.
@NullMarked
package vn.diemtin.store.query;

import org.jspecify.annotations.NullMarked;
