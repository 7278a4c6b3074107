/// Which rules an article may match at all: found at a cost that hardly grows with the number of rules.
///
/// From each rule is taken what an article must hold to match it: of each group of phrases one, of words enough, of fields their
/// values. All of these are looked up while the article is read once; a rule of which every [Requirement] is met is a
/// candidate, and only candidates are matched in full. Everything is compared as typed without marks, which the same words with
/// marks are never different in, so that nothing is lost.
@NullMarked
package vn.diemtin.alert.sift;

import org.jspecify.annotations.NullMarked;
