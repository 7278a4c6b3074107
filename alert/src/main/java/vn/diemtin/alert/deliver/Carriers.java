package vn.diemtin.alert.deliver;

import vn.diemtin.events.alert.Channel;

/// Who carries what.
///
/// @param mail to mailboxes
/// @param webhooks to addresses that rules give
/// @param named to receivers that the operator declared
record Carriers(Carrier mail, Carrier webhooks, Carrier named) {

	Carrier of(Channel channel) {
		return switch (channel) {
			case Channel.Mail to -> this.mail;
			case Channel.Webhook to -> this.webhooks;
			case Channel.Named to -> this.named;
		};
	}

}
