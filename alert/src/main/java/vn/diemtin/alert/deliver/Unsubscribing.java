package vn.diemtin.alert.deliver;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.Unsubscription;

/// Addresses by which a mailbox unsubscribes with one click and without sign-in (RFC 8058).
///
/// @param desk where readers reach it; null when nobody said so
/// @param secret what signs the addresses, the same at the desk; null or empty for no such addresses
record Unsubscribing(@Nullable URI desk, @Nullable String secret) {

	/// The secret is in no log.
	@Override
	public String toString() {
		return "Unsubscribing[" + this.desk + "]";
	}

	/// The address for a message: of its rule, and of a digest of all rules that send
	/// there. Null where there is none, as
	/// for messages to those whom the operator named.
	@Nullable String of(Message message) {
		URI base = this.desk;
		String key = this.secret;
		boolean isReceiver = message.rule()
			.channels()
			.stream()
			.anyMatch((channel) -> channel.receiver().equals(message.channel().receiver()));
		if (base == null || key == null || !Unsubscription.isStrong(key) || !isReceiver
				|| message.rule().id().equals(SourceNotices.RULE)) {
			return null;
		}
		boolean isDigest = message.why() == Message.Why.DIGEST;
		String token = Unsubscription.of(isDigest ? null : message.rule().id(), message.channel()).token(key);
		return base + (base.toString().endsWith("/") ? "" : "/") + "unsubscribe/" + token;
	}

}
