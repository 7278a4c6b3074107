package vn.diemtin.events.alert;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Where the alerts of a rule are sent. Holds no secret: those have names here, and the operator of the alert process
/// knows what they stand for.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = Channel.Mail.class, name = "mail"),
		@JsonSubTypes.Type(value = Channel.Webhook.class, name = "webhook"),
		@JsonSubTypes.Type(value = Channel.Named.class, name = "named") })
public sealed interface Channel {

	/// Who receives: the same for all rules that send there.
	String receiver();

	/// A mailbox.
	///
	/// @param grouping how soon
	record Mail(String address, Grouping grouping) implements Channel {

		@Override
		public String receiver() {
			return "mail:" + address.toLowerCase(Locale.ROOT);
		}

	}

	/// An address that takes signed messages after the Standard Webhooks scheme.
	///
	/// @param url where to; its query is sent but not shown
	/// @param secret the name of the secret that signs
	record Webhook(String url, String secret) implements Channel {

		@Override
		public String receiver() {
			return "webhook:" + url;
		}

	}

	/// A receiver that the operator declared: the address of a chat service, or a
	/// command.
	///
	/// @param name by which it was declared
	record Named(String name) implements Channel {

		@Override
		public String receiver() {
			return "named:" + name;
		}

	}

	/// How soon a mailbox is told.
	enum Grouping {

		@JsonProperty("at-once")
		AT_ONCE, @JsonProperty("hourly")
		HOURLY, @JsonProperty("daily")
		DAILY

	}

}
