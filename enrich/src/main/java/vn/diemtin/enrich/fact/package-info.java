/// Finds what an article says: dates, statistics, agencies, places, documents, training events and topics. Pure functions of text.
@NullMarked
package vn.diemtin.enrich.fact;

import org.jspecify.annotations.NullMarked;
