package vn.diemtin.alert.deliver;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Unsubscription;

/// How alerts are sent; each key is explained in `alert.yaml`.
///
/// @param desk where readers reach the desk; null for no links to it
/// @param from who writes the mails
/// @param timeout how long one attempt may take as a whole
/// @param retryFirst the pause before the second attempt
/// @param retryMost the longest pause
/// @param giveUpAfter how long a receiver may fail before it is left alone
/// @param mostADay as many messages of a rule go to a receiver one by one on one day; what follows goes together
/// @param dailyAt when digests of a day, and what was too much for a day, are sent
/// @param allowPrivate whether webhooks may lead inside the house
/// @param allowHttp whether webhooks may go without encryption
/// @param secrets of webhooks by name, the newest first
/// @param receivers what rules may name
/// @param sourceNotices who is told of sources that die or come back
/// @param unsubscribeSecret what signs the addresses by which mailboxes unsubscribe; null or empty for none
/// @param reviveWithin how old what waited may be when its receiver is taken up again
@Validated
@ConfigurationProperties("diemtin.alert.deliver")
public record DeliverySettings(@Nullable URI desk, @DefaultValue("diemtin@localhost") @NotNull String from,
		@DefaultValue("15s") @NotNull Duration timeout, @DefaultValue("10s") @NotNull Duration retryFirst,
		@DefaultValue("1h") @NotNull Duration retryMost, @DefaultValue("5d") @NotNull Duration giveUpAfter,
		@DefaultValue("40") @Positive int mostADay, @DefaultValue("07:00") @NotNull LocalTime dailyAt,
		@DefaultValue("false") boolean allowPrivate, @DefaultValue("false") boolean allowHttp,
		@DefaultValue Map<String, List<String>> secrets, @DefaultValue @Valid Map<String, Receiver> receivers,
		@DefaultValue @NotNull SourceNotices sourceNotices, @Nullable String unsubscribeSecret,
		@DefaultValue("7d") @NotNull Duration reviveWithin) {

	public DeliverySettings {
		secrets = Map.copyOf(secrets);
		receivers = Map.copyOf(receivers);
		if (unsubscribeSecret != null && !unsubscribeSecret.isEmpty() && !Unsubscription.isStrong(unsubscribeSecret)) {
			throw new IllegalArgumentException("The secret of unsubscribing is too short");
		}
		secrets.values().forEach((ring) -> ring.forEach(Signature::key));
	}

	/// Settings hold secrets, which no log may show.
	@Override
	public String toString() {
		return "DeliverySettings[secrets " + this.secrets.keySet() + ", receivers " + this.receivers.keySet() + "]";
	}

	/// Who is told of sources that die or come back.
	///
	/// @param mail addresses
	/// @param grouping how soon they are told
	/// @param named receivers of those that rules may name
	public record SourceNotices(@DefaultValue List<String> mail, @DefaultValue("at-once") Channel.Grouping grouping,
			@DefaultValue List<String> named) {

		/// The channels, none twice.
		List<Channel> channels() {
			Stream<Channel> mails = this.mail.stream()
				.filter((address) -> !address.isBlank())
				.map((address) -> new Channel.Mail(address.strip(), this.grouping));
			return Stream.concat(mails, this.named.stream().map(Channel.Named::new)).distinct().toList();
		}

	}

	/// A receiver that rules may name.
	///
	/// @param url a webhook, whose address may itself be a secret
	/// @param secret the name of the secret that signs; null for none
	/// @param body what is sent instead of the usual JSON: a text with placeholders
	/// @param command a program of this machine with its arguments, which reads the JSON
	/// from its standard input
	public record Receiver(@Nullable URI url, @Nullable String secret, @Nullable String body,
			@DefaultValue List<String> command) {

		public Receiver {
			command = List.copyOf(command);
			if ((url == null) == command.isEmpty()) {
				throw new IllegalArgumentException("A receiver has either an address or a command");
			}
		}

		@Override
		public String toString() {
			return "Receiver[" + ((this.url != null) ? "an address" : "a command") + "]";
		}

	}

}
