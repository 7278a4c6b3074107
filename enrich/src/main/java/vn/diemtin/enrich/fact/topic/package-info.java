/// Topics: what articles are about, told by phrases that anyone may add to.
@NullMarked
package vn.diemtin.enrich.fact.topic;

import org.jspecify.annotations.NullMarked;
