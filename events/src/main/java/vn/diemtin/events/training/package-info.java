/// Training events, fused from all articles that tell of them.
@NullMarked
package vn.diemtin.events.training;

import org.jspecify.annotations.NullMarked;
