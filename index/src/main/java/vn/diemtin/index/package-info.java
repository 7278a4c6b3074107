/// Process: enriched articles to the store.
@NullMarked
package vn.diemtin.index;

import org.jspecify.annotations.NullMarked;
