/// Who may use the desk: people, their roles and passwords, and the keys of their programs.
@NullMarked
package vn.diemtin.desk.people;

import org.jspecify.annotations.NullMarked;
