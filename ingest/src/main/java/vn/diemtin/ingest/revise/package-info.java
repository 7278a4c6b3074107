/// Lets through an article that is new or was edited, numbers its revisions and tells what changed; stops what only looks changed.
@NullMarked
package vn.diemtin.ingest.revise;

import org.jspecify.annotations.NullMarked;
