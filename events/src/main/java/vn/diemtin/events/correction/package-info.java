/// What people know better than the finders: facts hidden or mended by hand.
@NullMarked
package vn.diemtin.events.correction;

import org.jspecify.annotations.NullMarked;
