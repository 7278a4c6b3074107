/// Process: articles to facts, stories and training events. [EnrichTopology] is its table of contents.
@NullMarked
package vn.diemtin.enrich;

import org.jspecify.annotations.NullMarked;
