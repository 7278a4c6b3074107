/// Process: enriched articles to rules that match.
@NullMarked
package vn.diemtin.alert;

import org.jspecify.annotations.NullMarked;
