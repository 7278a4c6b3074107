/// What became of everything: how many ended how at which stage, the way of one item, what was set aside, who is behind.
@NullMarked
package vn.diemtin.desk.pipeline;

import org.jspecify.annotations.NullMarked;
