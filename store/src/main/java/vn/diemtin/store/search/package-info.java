/// What is asked of the stored articles and what is answered, and how it is asked of Elasticsearch.
@NullMarked
package vn.diemtin.store.search;

import org.jspecify.annotations.NullMarked;
