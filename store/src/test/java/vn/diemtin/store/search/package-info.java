/// Pieces of asking and answering.
@NullMarked
package vn.diemtin.store.search;

import org.jspecify.annotations.NullMarked;
