/// Process: articles to facts, stories and training events.
@NullMarked
package vn.diemtin.enrich;

import org.jspecify.annotations.NullMarked;
