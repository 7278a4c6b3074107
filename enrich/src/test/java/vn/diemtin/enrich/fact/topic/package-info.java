/// The tests of topics.
@NullMarked
package vn.diemtin.enrich.fact.topic;

import org.jspecify.annotations.NullMarked;
