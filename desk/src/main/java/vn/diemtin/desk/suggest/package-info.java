/// What readers may mean while they type: public bodies and places by any of their names, old ones among them.
@NullMarked
package vn.diemtin.desk.suggest;

import org.jspecify.annotations.NullMarked;
