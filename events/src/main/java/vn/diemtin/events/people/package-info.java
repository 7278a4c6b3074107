/// Who may use the desk: people and the keys of their programs.
@NullMarked
package vn.diemtin.events.people;

import org.jspecify.annotations.NullMarked;
