package vn.diemtin.vietnam;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, once for all threads.
final class Lazy<T> implements Supplier<T> {

	private final Supplier<T> maker;

	private volatile @Nullable T value;

	Lazy(Supplier<T> maker) {
		this.maker = maker;
	}

	@Override
	public T get() {
		T made = this.value;
		if (made == null) {
			synchronized (this) {
				made = this.value;
				if (made == null) {
					made = this.maker.get();
					this.value = made;
				}
			}
		}
		return made;
	}

}
