package vn.diemtin.alert.deliver;

import java.net.URI;

import vn.diemtin.events.alert.Channel;

/// Sends to receivers that the operator declared: nothing else of this machine can be started by a rule.
final class NamedCarrier implements Carrier {

	private final DeliverySettings settings;

	private final WebhookCarrier webhooks;

	private final AlertJson json;

	private final ChatText chat;

	private final Command command;

	NamedCarrier(DeliverySettings settings, WebhookCarrier webhooks, AlertJson json, ChatText chat) {
		this.settings = settings;
		this.webhooks = webhooks;
		this.json = json;
		this.chat = chat;
		this.command = new Command(settings.timeout());
	}

	@Override
	public Attempt carry(Message message) {
		String name = (message.channel() instanceof Channel.Named named) ? named.name() : "";
		DeliverySettings.Receiver receiver = this.settings.receivers().get(name);
		if (receiver == null) {
			return new Attempt.Away("the settings have no receiver named " + name);
		}
		String body = (receiver.body() != null) ? this.chat.fill(receiver.body(), message) : this.json.of(message);
		URI url = receiver.url();
		if (url == null) {
			return this.command.run(receiver.command(), message.id(), body);
		}
		return this.chat.isJson(body) ? this.webhooks.post(message.id(), url.toString(), receiver.secret(), body)
				: new Attempt.Refused("the body declared for " + name + " does not become JSON");
	}

}
