/// Process: sources to pages to articles.
@NullMarked
package vn.diemtin.ingest;

import org.jspecify.annotations.NullMarked;
