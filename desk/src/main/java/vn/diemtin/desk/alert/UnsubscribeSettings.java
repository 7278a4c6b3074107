package vn.diemtin.desk.alert;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// How mailboxes unsubscribe without sign-in; explained in `desk.yaml`.
///
/// @param secret what signs the addresses, the same at the alert process; null or empty: there are none
@ConfigurationProperties("diemtin.desk.unsubscribe")
record UnsubscribeSettings(@Nullable String secret) {

	@Override
	public String toString() {
		return "UnsubscribeSettings[]";
	}

}
