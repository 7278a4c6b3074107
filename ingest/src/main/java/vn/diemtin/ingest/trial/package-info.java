/// Tries sources before they are declared, and those that are: each entrance once, and some of the articles that it shows.
@NullMarked
package vn.diemtin.ingest.trial;

import org.jspecify.annotations.NullMarked;
