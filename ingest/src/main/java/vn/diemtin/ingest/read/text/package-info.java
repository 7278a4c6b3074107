/// Turns bytes of any encoding into clean text in NFC.
@NullMarked
package vn.diemtin.ingest.read.text;

import org.jspecify.annotations.NullMarked;
