package vn.diemtin.alert.deliver;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.wire.Clockwork;
import vn.diemtin.wire.Dispositions;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.ListenerFactories;

/// Everything that sends; the alert process imports it and feeds the [DeliveryLog].
@EnableConfigurationProperties(DeliverySettings.class)
@Configuration(proxyBeanMethods = false)
public class DeliveryConfiguration {

	@Bean
	DeliveryLog deliveryLog(JsonMapper mapper) {
		return new DeliveryLog(mapper);
	}

	@Bean(destroyMethod = "close")
	WebhookCarrier webhookCarrier(DeliverySettings settings, JsonMapper mapper, Clock clock) {
		return new WebhookCarrier(settings, new AlertJson(mapper, new DeskLinks(settings.desk())), clock);
	}

	@Bean
	Sender sender(DeliverySettings settings, WebhookCarrier webhooks, ObjectProvider<JavaMailSender> mail,
			DeliveryLog deliveries, EventPublisher publisher, Dispositions dispositions, JsonMapper mapper, Clock clock,
			KafkaProperties kafka) {
		DeskLinks desk = new DeskLinks(settings.desk());
		Carriers carriers = new Carriers(
				new MailCarrier(server(mail.getIfAvailable()), settings.from(), desk,
						new Unsubscribing(settings.desk(), settings.unsubscribeSecret()), clock),
				webhooks,
				new NamedCarrier(settings, webhooks, new AlertJson(mapper, desk), new ChatText(mapper, desk)));
		DeliveryRules rules = new DeliveryRules(new Timetable(settings.dailyAt()),
				new Backoff(settings.retryFirst(), settings.retryMost(), new SecureRandom()), settings.giveUpAfter(),
				settings.mostADay());
		Outboxes outboxes = new Outboxes(carriers, rules, deliveries, new DeliveryWriter(publisher, deliveries), clock,
				settings.timeout());
		return new Sender(kafka.buildConsumerProperties(), outboxes, deliveries, publisher, dispositions, mapper);
	}

	@Bean
	Revival revival(DeliverySettings settings, DeliveryLog deliveries, RuleFinder rules, EventPublisher publisher,
			JsonMapper mapper, Clock clock, KafkaProperties kafka) {
		return new Revival(deliveries, rules, new WantedArchive(kafka.buildConsumerProperties(), mapper), publisher,
				settings.reviveWithin(), clock);
	}

	@Bean
	Clockwork revivalClockwork(Revival revival) {
		return new Clockwork("revival", Duration.ofSeconds(5), revival::revive);
	}

	@Bean
	SourceNotices sourceNotices(DeliverySettings settings, EventPublisher publisher, Dispositions dispositions,
			Clock clock) {
		return new SourceNotices(settings.sourceNotices().channels(), publisher, dispositions, clock);
	}

	@Bean
	RuleNotices ruleNotices(DeliverySettings settings, EventPublisher publisher) {
		return new RuleNotices(settings.sourceNotices().channels(), publisher);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, SourceTurned> turnListeners(ListenerFactories factories) {
		return factories.of(SourceTurned.class);
	}

	/// An empty name is no server, though Boot makes a sender of it.
	private static @Nullable JavaMailSender server(@Nullable JavaMailSender sender) {
		return (sender instanceof JavaMailSenderImpl impl && (impl.getHost() == null || impl.getHost().isBlank()))
				? null : sender;
	}

}
