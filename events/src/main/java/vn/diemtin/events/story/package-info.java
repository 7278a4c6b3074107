/// Stories: what copies, excerpts and edited re-publications tell together.
@NullMarked
package vn.diemtin.events.story;

import org.jspecify.annotations.NullMarked;
