package vn.diemtin.desk.page;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// Addresses that lead away from the desk; pages call it `@outward`.
@Component("outward")
public class Outward {

	/// The address when it is one of the web; null, which leaves a link without address,
	/// when it is a
	/// script or anything else (ASVS 5.0, 1.2.2).
	public @Nullable String web(@Nullable String address) {
		if (address == null) {
			return null;
		}
		String start = address.strip().substring(0, Math.min(8, address.strip().length())).toLowerCase(Locale.ROOT);
		return (start.startsWith("http://") || start.startsWith("https://")) ? address.strip() : null;
	}

}
