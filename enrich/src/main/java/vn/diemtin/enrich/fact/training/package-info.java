/// Topics of articles, and the training events that they tell of.
@NullMarked
package vn.diemtin.enrich.fact.training;

import org.jspecify.annotations.NullMarked;
